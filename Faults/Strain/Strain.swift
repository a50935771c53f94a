import ArgumentParser
import AuditModel
import AuditStore
import Foundation

import struct ArgumentParser.Option

/// Changes one audit again and again, as one of two programs that do so at once; for `make faults`.
///
/// Each change counts a note up by one, so that the last count tells whether one was lost.
@main
struct Strain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseaudit-strain",
    abstract: "Counts the note of one answer up; not installed."
  )

  @Argument var workspace: String
  @Argument var audit: String
  @Argument var item: String
  @Option var changes = 2000
  @Option var device = "d-0000"

  /// Whether each count is told as soon as it is saved.
  @Flag var tells = false

  func run() throws {
    let opened = try Workspace.open(at: workspace)
    var refused = 0
    for _ in 0..<changes {
      while try !countUp(in: opened) { refused += 1 }
    }
    print(#"{"changes": \#(changes), "refused": \#(refused)}"#)
  }

  /// Whether the change was saved; not where the other program was faster.
  private func countUp(in opened: Workspace) throws -> Bool {
    let stored = try opened.load(audit)
    var changed = stored.audit
    let count = Int(changed.answers[item]?.note ?? "") ?? 0
    changed.answers[item, default: Answer()].note = "\(count + 1)"
    do throws(SaveError) {
      let stamp = Stamp(at: .now, by: device, device: device)
      _ = try opened.save(changed, over: stored, stamp: stamp)
      if tells { FileHandle.standardOutput.write(Data("\(count + 1)\n".utf8)) }
      return true
    } catch {
      guard case .changedElsewhere(let kept) = error else { throw error }
      // The change is made again, so nobody needs the version that was kept.
      try FileManager.default.removeItem(atPath: "\(workspace)/\(kept)")
      return false
    }
  }
}
