import AuditModel
import Foundation
import Testing

@testable import AuditStore

struct WorkspaceMergingTests {
  @Test func `an audit that is not here is copied byte for byte, with its template`() throws {
    let (here, there) = try (Bare(), Laptop())
    let stored = try there.save(there.example.audit())
    let report = try here.merge(there)
    #expect(report.entries.map(\.outcome) == [.new])
    #expect(report.entries.map(\.reference) == ["WX-0412"])
    #expect(report.remarks.map(\.problem.en) == [])
    #expect(try here.bytes("audits/\(stored.id).json") == there.bytes("audits/\(stored.id).json"))
    #expect(
      try here.bytes("templates/example@1.yaml") == there.bytes("templates/example@1.yaml")
    )
  }

  @Test func `a missing file is not a deletion`() throws {
    let (here, there) = try (Laptop(), Laptop())
    let stored = try here.save(here.example.audit())
    #expect(try here.merge(there).entries.isEmpty)
    #expect(try here.workspace.load(stored.id).audit == stored.audit)
  }

  @Test func `what was answered on two laptops is together after both have merged`() throws {
    let (here, there) = try Laptop.two()
    try here.change { $0.answers["seen"] = Answer(.yes) }
    try there.change { $0.answers["voice"] = Answer(.graded(.weak)) }
    let before = try there.files()
    #expect(try here.merge(there).entries.map(\.outcome) == [.merged(waiting: [])])
    #expect(try there.files() == before)
    #expect(try there.merge(here).entries.map(\.outcome) == [.merged(waiting: [])])
    let answers = ["seen": Answer(.yes), "voice": Answer(.graded(.weak))]
    #expect(try here.audit.answers == answers)
    #expect(try here.audit.isSame(as: there.audit))
    #expect(try here.merge(there).entries.map(\.outcome) == [.same])
  }

  @Test func `a merged audit is a later revision than either, so that words typed are not lost`()
    throws
  {
    let (here, there) = try Laptop.two()
    try here.change { $0.answers["seen"] = Answer(.yes) }
    try there.change { $0.answers["voice"] = Answer(.graded(.weak)) }
    _ = try here.merge(there)
    #expect(try here.audit.revision == 3)
  }

  @Test func `what two people answered apart waits, keeps the audit a draft, and is settled`()
    throws
  {
    let (here, there) = try Laptop.two()
    try here.change { $0.answers = ["seen": Answer(.yes), "voice": Answer(.graded(.good))] }
    try there.change { $0.answers = ["seen": Answer(.no), "voice": Answer(.graded(.good))] }
    #expect(try here.merge(there).entries.map(\.outcome) == [.merged(waiting: ["seen"])])
    let stored = try here.workspace.load(here.audit.id)
    var draft = stored.audit
    draft.safety.immediateRisk = false
    #expect(throws: SaveError.unfinished([.contested("seen")])) {
      _ = try here.workspace.finish(draft, over: stored, on: "2026-03-12", stamp: .example())
    }
    let no = try #require(stored.audit.contested["seen"]?.first { $0.value == Answer(.no).json })
    let settled = try here.workspace.settle(
      "seen",
      by: no.event,
      in: stored,
      stamp: .example(minutes: 9)
    )
    #expect(settled.audit.answers["seen"] == Answer(.no))
    #expect(settled.audit.waiting == [])
    #expect(try there.merge(here).entries.map(\.outcome) == [.merged(waiting: [])])
    #expect(try here.merge(there).entries.map(\.outcome) == [.same])
    #expect(throws: SaveError.nothingToChoose) {
      _ = try here.workspace.settle("seen", by: no.event, in: settled, stamp: .example())
    }
  }

  @Test func `a finished audit is not merged, and the other version is kept once`() throws {
    let (here, there) = try Laptop.two()
    try here.finish()
    try there.change { $0.answers["seen"] = Answer(.no) }
    let finished = try here.audit
    for _ in 1...2 {
      let outcome = try #require(try here.merge(there).entries.first?.outcome)
      guard case .conflict(.finished, let kept?) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(try here.bytes(kept) == there.bytes("audits/\(finished.id).json"))
    }
    #expect(try here.audit == finished)
    #expect(try here.workspace.conflicts().count == 1)
    // Whoever merges this workspace gets the version that was kept, too.
    let third = try Bare()
    _ = try third.merge(here)
    #expect(try third.workspace.conflicts().count == 1)
  }

  @Test func `an audit that was finished on the other laptop alone is finished here`() throws {
    let (here, there) = try Laptop.two()
    try there.finish()
    #expect(try here.merge(there).entries.map(\.outcome) == [.merged(waiting: [])])
    #expect(try here.audit.state == .finished)
    #expect(try here.merge(there).entries.map(\.outcome) == [.same])
  }

  @Test func `a file that cannot be read is refused, and the others are merged`() throws {
    let (here, there) = try (Bare(), Laptop())
    let stored = try there.save(there.example.audit())
    try there.write("{", to: "audits/00000000-0000-7000-8000-000000000001.json")
    let path = "\(there.path)/audits/00000000-0000-7000-8000-000000000002.json"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
    let entries = try here.merge(there).entries
    #expect(entries.map(\.name).last == stored.id)
    #expect(entries.last?.outcome == .new)
    for entry in entries.dropLast() {
      guard case .refused(let mistakes) = entry.outcome else {
        Issue.record("\(entry)")
        continue
      }
      #expect(!mistakes.isEmpty)
    }
    #expect(try here.workspace.auditIDs() == [stored.id])
  }

  @Test func `a damaged audit here is not replaced by a good one`() throws {
    let (here, there) = try Laptop.two()
    let name = "audits/\(try there.audit.id).json"
    try here.write("{", to: name)
    let outcome = try #require(try here.merge(there).entries.first?.outcome)
    guard case .refused = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(try here.bytes(name) == Array("{".utf8))
  }

  @Test func `a dry run says the same and writes nothing`() throws {
    let (here, there) = try Laptop.two()
    try here.change { $0.answers["seen"] = Answer(.yes) }
    try there.change { $0.answers["seen"] = Answer(.no) }
    try there.save(there.example.audit(number: 2))
    let before = try here.files()
    let dry = try here.merge(there, isDryRun: true)
    #expect(try here.files() == before)
    #expect(dry.entries.map(\.outcome) == [.merged(waiting: ["seen"]), .new])
    #expect(try here.merge(there).entries.map(\.outcome) == dry.entries.map(\.outcome))
  }

  @Test func `a workspace is not merged into itself`() throws {
    let here = try Laptop()
    #expect(throws: WorkspaceError.self) { _ = try here.merge(here) }
  }

  @Test func `a packed workspace merges as its folder does`() throws {
    let (here, there) = try Laptop.two()
    try here.change { $0.answers["seen"] = Answer(.yes) }
    try there.change { $0.answers["voice"] = Answer(.graded(.weak)) }
    let archive = "\(there.example.folder.path)/there.tar"
    #expect(try there.workspace.pack(to: archive) == 1)
    var workspace = here.workspace
    let source = try MergeSource.open(archive)
    let report = try workspace.merge(from: source, stamp: .example(minutes: 5))
    #expect(report.entries.map(\.outcome) == [.merged(waiting: [])])
    #expect(try here.merge(there).entries.map(\.outcome) == [.same])
  }

  @Test func `a version that was kept because two windows saved is merged answer by answer`() throws
  {
    let here = try Laptop()
    let stored = try here.save(here.example.audit())
    try here.change { $0.answers["seen"] = Answer(.yes) }
    var other = stored.audit
    other.answers["voice"] = Answer(.graded(.weak))
    var kept = ""
    do throws(SaveError) {
      _ = try here.workspace.save(other, over: stored, stamp: .example(minutes: 9))
    } catch {
      guard case .changedElsewhere(let path) = error else { throw error }
      kept = path
    }
    let remark = "merge it answer by answer with 'caseaudit merge \(kept)'"
    #expect(try here.workspace.check().mistakes.map(\.remedy.en) == [remark])
    var workspace = here.workspace
    let source = try MergeSource.open("\(here.path)/\(kept)")
    let report = try workspace.merge(from: source, stamp: .example(minutes: 10))
    #expect(report.entries.map(\.outcome) == [.merged(waiting: [])])
    #expect(try here.audit.answers == ["seen": Answer(.yes), "voice": Answer(.graded(.weak))])
    #expect(try here.workspace.check().mistakes.map(\.remedy.en) == ["remove it"])
  }
}
