import ArgumentParser
import AuditModel
import AuditStore
import Foundation

import struct ArgumentParser.Option

/// One changed answer of a draft from memory to the disk; the file is put back before each time.
struct SaveMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "save")

  @Argument var workspace: String
  @Option var `repeat` = 50

  func run() throws {
    let opened = try Workspace.open(at: workspace)
    guard let id = try opened.scoreAll().audits.first(where: { $0.state == .draft })?.id else {
      throw ValidationError("there is no draft to save")
    }
    let file = URL(filePath: workspace).appending(path: "audits/\(id).json")
    let bytes = try Data(contentsOf: file)
    var timing = Timing()
    for number in 0..<`repeat` {
      try bytes.write(to: file)
      let stored = try opened.load(id)
      var audit = stored.audit
      guard let item = audit.answers.keys.min() else {
        throw ValidationError("the draft has no answer to change")
      }
      audit.answers[item]?.note = "Changed for the \(number)th time."
      let stamp = Stamp(at: .now, by: "aud-1", device: "d-0000")
      _ = try timing.time { try opened.save(audit, over: stored, stamp: stamp) }
    }
    let written = try Data(contentsOf: file).count
    try bytes.write(to: file)
    timing.report(["bytes": written])
  }
}
