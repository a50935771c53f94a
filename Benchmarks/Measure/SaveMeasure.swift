import ArgumentParser
import AuditModel
import AuditStore
import Foundation

import struct ArgumentParser.Option

/// One changed answer of a draft that is open, from memory to the disk.
///
/// The file is put back before each time as it is saved, as the C program's file was saved before: what
/// the disk still has to do for the change before is the same for both.
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
    let bytes = try Array(Data(contentsOf: file))
    let audits = try Folder.open(URL(filePath: workspace).appending(path: "audits").path)
    let stored = try opened.load(id).prepared()
    guard let item = stored.audit.answers.keys.min() else {
      throw ValidationError("the draft has no answer to change")
    }
    var timing = Timing()
    for number in 0..<`repeat` {
      try audits.write(bytes, to: "\(id).json")
      var audit = stored.audit
      audit.answers[item]?.note = "Changed for the \(number)th time."
      let stamp = Stamp(at: .now, by: "aud-1", device: "d-0000")
      _ = try timing.time { try opened.save(audit, over: stored, stamp: stamp) }
    }
    let written = try Data(contentsOf: file).count
    try audits.write(bytes, to: "\(id).json")
    timing.report(["bytes": written])
  }
}
