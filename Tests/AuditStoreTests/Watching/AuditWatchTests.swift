import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// What other programs do to audits is noticed, with the system's notices and without.
@Suite(.serialized)
struct AuditWatchTests {
  private static let everyMeans: [AuditWatch.Means] = [.notices, .looking]

  /// A workspace with three audits, of which nothing is watched yet.
  private func example() throws -> (ExampleWorkspace, [StoredAudit]) {
    let example = try ExampleWorkspace()
    let stored = try (1...3).map { (number: UInt64) in
      try example.workspace.save(example.audit(number: number), over: nil, stamp: .example())
    }
    return (example, stored)
  }

  @Test(arguments: everyMeans)
  func `an audit saved by another program is told of, and the others are not`(
    means: AuditWatch.Means
  ) throws {
    let (example, stored) = try example()
    let watched = try WatchedWorkspace(by: means, example)
    var audit = stored[1].audit
    audit.answers["seen"] = Answer(.yes)
    _ = try example.workspace.save(audit, over: stored[1], stamp: .example(minutes: 1))
    try watched.wait(for: ["\(audit.id).json"])
    #expect(watched.names == ["\(audit.id).json"])
  }

  @Test(arguments: everyMeans)
  func `an audit that appears or vanishes is told of`(means: AuditWatch.Means) throws {
    let (example, stored) = try example()
    let watched = try WatchedWorkspace(by: means, example)
    let new = try example.workspace.save(example.audit(number: 4), over: nil, stamp: .example())
    try FileManager.default.removeItem(atPath: watched.path("\(stored[0].id).json"))
    try FileManager.default.moveItem(
      atPath: watched.path("\(stored[2].id).json"),
      toPath: "\(example.folder.path)/elsewhere.json"
    )
    try watched.wait(
      for: ["\(new.id).json", "\(stored[0].id).json", "\(stored[2].id).json"]
    )
    #expect(watched.names.count == 3)
  }

  @Test(arguments: everyMeans)
  func `temporary and other files are no audits`(means: AuditWatch.Means) throws {
    let (example, stored) = try example()
    let watched = try WatchedWorkspace(by: means, example)
    try watched.write("{}", to: ".\(stored[0].id).json.tmp-0123456789abcdef")
    try watched.write("{}", to: ".hidden.json")
    try watched.write("words", to: "notes.txt")
    try watched.write("{}", to: "seen.json")
    try watched.wait(for: ["seen.json"])
    #expect(watched.names == ["seen.json"])
  }

  #if os(Linux)
    // Such a change leaves the folder's own time as it was, so only the system can tell of it.
    @Test func `an audit written in place is told of`() throws {
      let (example, stored) = try example()
      let watched = try WatchedWorkspace(by: .notices, example)
      try watched.write("{}", to: "\(stored[1].id).json")
      try watched.wait(for: ["\(stored[1].id).json"])
      #expect(watched.names == ["\(stored[1].id).json"])
    }

    @Test func `a notice that some were lost makes the watch look at the whole folder`() {
      // Watch 0, IN_Q_OVERFLOW (0x4000), no pair, no name; each of 32 bits, the lowest byte first.
      let lost: [UInt8] = [255, 255, 255, 255, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      var changes = FolderNotices.Changes()
      changes.take(lost[...])
      #expect(changes.isIncomplete)
      #expect(changes.names.isEmpty)
    }

    @Test func `notices that come together are all taken`() {
      // IN_CLOSE_WRITE (8) of "a.json", IN_MOVED_TO (0x80) of ".b.json", IN_DELETE (0x200) of "c.json".
      func notice(_ what: UInt16, _ name: String) -> [UInt8] {
        let head: [UInt8] = [1, 0, 0, 0, UInt8(what & 255), UInt8(what >> 8), 0, 0, 0, 0, 0, 0]
        let padded = Array(name.utf8) + [UInt8](repeating: 0, count: 16 - name.utf8.count)
        return head + [16, 0, 0, 0] + padded
      }
      let bytes = notice(8, "a.json") + notice(0x80, ".b.json") + notice(0x200, "c.json")
      var changes = FolderNotices.Changes()
      changes.take(bytes[...])
      #expect(changes.names == ["a.json", "c.json"])
      #expect(!changes.isIncomplete)
    }
  #endif

  @Test(arguments: everyMeans)
  func `a folder of audits that comes later is watched too, and so is one that comes again`(
    means: AuditWatch.Means
  ) throws {
    let example = try ExampleWorkspace()
    let watched = try WatchedWorkspace(by: means, example)
    let first = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    try watched.wait(for: ["\(first.id).json"])
    watched.forget()
    let folder = "\(example.folder.path)/fieldwork/audits"
    try FileManager.default.moveItem(atPath: folder, toPath: folder + "-away")
    try watched.wait(for: ["\(first.id).json"])
    let second = try example.workspace.save(
      example.audit(number: 2),
      over: nil,
      stamp: .example()
    )
    try watched.wait(for: ["\(second.id).json"])
    watched.forget()
    let third = try example.workspace.save(example.audit(number: 3), over: nil, stamp: .example())
    try watched.wait(for: ["\(third.id).json"])
  }

  @Test func `many changes at once are told together`() throws {
    let example = try ExampleWorkspace()
    _ = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    let watched = try WatchedWorkspace(by: .notices, example)
    let names = (0..<500).map { "\($0).json" }
    for name in names { try watched.write("{}", to: name) }
    try watched.wait(for: Set(names))
    #expect(watched.times < 100)
  }

  @Test func `what is stopped tells nothing more`() throws {
    let (example, stored) = try example()
    let watched = try WatchedWorkspace(by: .notices, example)
    let other = try WatchedWorkspace(by: .notices, example)
    watched.stop()
    try watched.write("{}", to: "\(stored[1].id).json")
    try other.wait(for: ["\(stored[1].id).json"])
    #expect(watched.names.isEmpty)
  }
}
