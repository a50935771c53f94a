import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// What is no file is neither followed nor waited for, and stands in nobody's way.
struct OddFileTests {
  @Test(arguments: TwoAudits.Part.allCases, OddFile.allCases)
  func `what is no file is set aside with what stands on it`(
    part: TwoAudits.Part,
    odd: OddFile
  ) throws {
    let two = try TwoAudits()
    let place = two.place(of: part)
    try odd.replace(two.path(of: place))
    let outcome = try two.outcome()
    #expect(outcome.loaded == [two.whole])
    #expect(outcome.scored == [two.whole])
    #expect(outcome.isSetAside)
    let problem = "cannot be read: it is a folder, a link, a pipe or a device, not a file"
    let told = outcome.said.filter { $0.contains("\(place): \(problem)") }
    #expect(told.count == 1, "\(outcome.said)")
  }

  @Test(arguments: OddFile.allCases)
  func `settings that are no file refuse the workspace`(odd: OddFile) throws {
    let two = try TwoAudits()
    try odd.replace(two.path(of: "workspace.yaml"))
    let error = #expect(throws: WorkspaceError.self) { try two.open() }
    #expect(error?.text(in: .english).contains("workspace.yaml: cannot be read: it is a ") ?? false)
  }

  @Test(arguments: OddFile.allCases)
  func `a journal that is no file keeps nobody from the words in others`(odd: OddFile) throws {
    let two = try TwoAudits()
    let workspace = try two.open()
    let stored = try workspace.load(two.whole)
    try journal("Mae", into: workspace, two.whole)
    try journal("cut", into: workspace, two.harmed)
    let folder = ".caseaudit/journal"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: two.path(of: folder))
        .first { $0.hasPrefix(two.harmed) }
    )
    try odd.replace(two.path(of: "\(folder)/\(name)"))
    #expect(try workspace.drafts(for: stored.audit).map { $0.entries.map(\.text) } == [["Mae"]])
    #expect(try workspace.auditsWithDrafts() == [two.whole])
    let told = try two.outcome().said.filter {
      $0.contains("\(name): cannot be read: it is a folder, a link, a pipe or a device, not a file")
    }
    #expect(told.count == 1)
  }

  @Test(arguments: OddFile.allCases)
  func `an index that is no file is done without`(odd: OddFile) throws {
    let two = try TwoAudits()
    let folder = ".caseaudit/index"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: two.path(of: folder))
        .first { $0.hasSuffix(".sqlite") }
    )
    try odd.replace(two.path(of: "\(folder)/\(name)"))
    let workspace = try two.open()
    let scored = try workspace.scoreAll()
    #expect(scored.audits.map(\.id) == [two.harmed, two.whole])
    workspace.keep(scored)
    #expect(try two.open().scoreAll().audits.map(\.id) == [two.harmed, two.whole])
  }

  @Test func `a device is no file`() throws {
    let devices = try Folder.open("/dev")
    let error = #expect(throws: FileError.self) { try devices.read("zero") }
    #expect(error?.reason == .notAFile)
  }

  @Test func `a second name of a file is no second audit, and saving leaves it as it was`() throws {
    let two = try TwoAudits()
    let place = two.place(of: .audit)
    let elsewhere = "\(two.example.folder.path)/elsewhere.json"
    let twin = "audits/00000000-0000-7000-8000-000000000000.json"
    for path in [elsewhere, two.path(of: twin)] {
      try FileManager.default.linkItem(atPath: two.path(of: place), toPath: path)
    }
    let before = try two.bytes(of: place)
    let workspace = try two.open()
    let stored = try workspace.load(two.harmed)
    var changed = stored.audit
    changed.answers["seen"] = Answer(.yes)
    _ = try workspace.save(changed, over: stored, stamp: .example(minutes: 1))
    #expect(try [UInt8](Data(contentsOf: URL(filePath: elsewhere))) == before)
    let outcome = try two.outcome()
    #expect(outcome.loaded == [two.harmed, two.whole])
    #expect(
      outcome.said == [
        """
        \(twin): the file has '\(two.harmed)' in it, and another name; \
        name the file after it, or correct what stands in it
        """
      ]
    )
  }

  private func journal(_ text: String, into workspace: Workspace, _ audit: Audit.ID) throws {
    let journal = try workspace.journal(for: audit)
    try journal.append(
      JournalEntry(
        audit: audit,
        baseRevision: 1,
        item: "seen",
        field: "note",
        text: text,
        at: "2026-03-12T09:20:31Z"
      )
    )
    try journal.sync()
  }
}
