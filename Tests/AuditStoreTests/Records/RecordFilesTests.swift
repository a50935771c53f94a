import AuditModel
import Foundation
import Testing

@testable import AuditStore

struct RecordFilesTests {
  @Test func `a record is one file that a person can read, and is read back`() throws {
    let laptop = try Laptop()
    let record = ActionRecord.example()
    try laptop.workspace.add(record)
    let text = String(decoding: try laptop.bytes("actions/\(record.id).json"), as: UTF8.self)
    #expect(
      text == """
        {
          "at": "2026-03-12T09:00:00Z",
          "by": "am",
          "case": "WX-0412",
          "did": "agreed",
          "due": "2026-04-30",
          "format": 1,
          "id": "\(record.id)",
          "item": "seen",
          "what": "See the child alone",
          "who": "team manager"
        }

        """
    )
    #expect(laptop.workspace.records(ActionRecord.self).usable == [record])
  }

  @Test(arguments: [
    ActionRecord.Deed.done(on: "2026-04-01", evidence: "visit of 1 April"),
    .dropped(reason: "the family moved"), .postponed(to: "2026-05-01", reason: "half term"),
    .reopened(reason: "another child"),
  ])
  func `everything that is done about an action is read back`(did: ActionRecord.Deed) throws {
    let laptop = try Laptop()
    let first = ActionRecord.example()
    let record = ActionRecord.example(2, after: first, did)
    try laptop.workspace.add(record)
    #expect(laptop.workspace.records(ActionRecord.self).usable == [record])
  }

  @Test func `fields of a newer program are kept`() throws {
    let laptop = try Laptop()
    let record = ActionRecord.example(unknown: ["cost": .array([.integer(7)])])
    try laptop.workspace.add(record)
    #expect(laptop.workspace.records(ActionRecord.self).usable == [record])
  }

  @Test func `a record is never replaced`() throws {
    let laptop = try Laptop()
    let record = ActionRecord.example()
    try laptop.workspace.add(record)
    let before = try laptop.files()
    #expect(throws: FileError.self) { try laptop.workspace.add(record) }
    #expect(try laptop.files() == before)
  }

  @Test func `only the owner may read a record, or the group that shares the workspace`() throws {
    for (isShared, file, folder) in [(false, 0o600, 0o700), (true, 0o660, 0o2770)] {
      let temporary = try TemporaryFolder()
      let workspace = try Workspace.create(
        at: "\(temporary.path)/fieldwork",
        settings: WorkspaceSettings(authority: Wording(en: "A"), isShared: isShared),
        library: try TemplateLibrary.open(Fixtures.templates.path),
        templates: []
      )
      let record = ActionRecord.example()
      try workspace.add(record)
      #expect(try temporary.permissions("fieldwork/actions/\(record.id).json") == file)
      #expect(try temporary.permissions("fieldwork/actions") == folder)
    }
  }

  @Test func `a record of a newer format is left as it is, with a sentence`() throws {
    let message = try mistake(ActionRecord.example().fileText.replacing(": 1,", with: ": 2,"))
    #expect(message.contains("the file has format 2, newer than this program's 1"))
    #expect(message.contains("read it with a newer caseaudit"))
  }

  @Test(arguments: [
    ("", "ends"), ("[]", "found a list"), ("{\"format\": 1}", "'id' is missing"),
    ("{\"format\": 0}", "whole number"), ("{\"format\": 1, \"format\": 1}", "twice"),
  ])
  func `a file that is no record is set aside with what is wrong`(
    text: String,
    problem: String
  ) throws {
    #expect(try mistake(text).contains(problem))
  }

  @Test func `a record under another name than its id is set aside`() throws {
    let laptop = try Laptop()
    try laptop.workspace.add(ActionRecord.example())
    try laptop.write(ActionRecord.example().fileText, to: "actions/\u{1B}[2J.json")
    try laptop.write("{}", to: "actions/notes.txt")
    let found = laptop.workspace.records(ActionRecord.self)
    #expect(found.usable == [.example()])
    #expect(found.setAside.map(\.problem.en).count == 1)
    #expect(found.setAside[0].problem.en.contains("and another name"))
  }

  @Test func `a link in place of a record, or of the folder, leads nowhere`() throws {
    let (laptop, other) = try (Laptop(), Laptop())
    let record = ActionRecord.example()
    try other.workspace.add(record)
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: "\(laptop.path)/actions",
      withDestinationPath: "\(other.path)/actions"
    )
    #expect(laptop.workspace.records(ActionRecord.self).usable == [])
    #expect(laptop.workspace.records(ActionRecord.self).setAside.count == 1)
    #expect(throws: FileError.self) { try laptop.workspace.add(ActionRecord.example(2)) }
    try files.removeItem(atPath: "\(laptop.path)/actions")
    try laptop.workspace.add(ActionRecord.example(2))
    try files.createSymbolicLink(
      atPath: "\(laptop.path)/actions/\(record.id).json",
      withDestinationPath: "\(other.path)/actions/\(record.id).json"
    )
    #expect(laptop.workspace.records(ActionRecord.self).usable == [.example(2)])
    #expect(laptop.workspace.records(ActionRecord.self).setAside.count == 1)
  }

  @Test func `merging copies the records that are not here, and nothing else`() throws {
    let (here, there) = try (Laptop(), Laptop())
    try here.workspace.add(ActionRecord.example())
    try there.workspace.add(ActionRecord.example())
    try there.workspace.add(ActionRecord.example(2))
    let path = "actions/\(ActionRecord.example(2).id).json"
    let before = try there.files()
    #expect(try here.merge(there, isDryRun: true).records.map(\.outcome) == [.same, .new])
    #expect(here.workspace.records(ActionRecord.self).usable == [.example()])
    let report = try here.merge(there)
    #expect(report.records.map(\.outcome) == [.same, .new])
    #expect(report.records.map(\.name).last == path)
    #expect(try here.bytes(path) == there.bytes(path))
    #expect(try there.files() == before)
    #expect(try here.merge(there).records.map(\.outcome) == [.same, .same])
  }

  @Test func `a record that differs from the one here is refused, and both stay`() throws {
    let (here, there) = try (Laptop(), Laptop())
    try here.workspace.add(ActionRecord.example())
    try there.workspace.add(ActionRecord.example())
    let path = "actions/\(ActionRecord.example().id).json"
    try there.write(
      ActionRecord.example().fileText.replacing("2026-04-30", with: "2027-04-30"),
      to: path
    )
    let before = try (here.files(), there.files())
    guard case .refused(let mistakes) = try here.merge(there).records.first?.outcome else {
      Issue.record("it was not refused")
      return
    }
    #expect(mistakes.map(\.place) == [path])
    #expect(try here.files()[path] == before.0[path])
    #expect(try there.files() == before.1)
  }

  @Test func `a packed workspace has its records in it`() throws {
    let (here, there) = try (Bare(), Laptop())
    try there.workspace.add(ActionRecord.example())
    let path = "\(there.example.folder.path)/there.tar"
    _ = try there.workspace.pack(to: path)
    var workspace = here.workspace
    let report = try workspace.merge(from: try MergeSource.open(path), stamp: .example())
    #expect(report.records.map(\.outcome) == [.new])
    #expect(workspace.records(ActionRecord.self).usable == [.example()])
  }

  @Test func `checking tells of a record that cannot be used`() throws {
    let laptop = try Laptop()
    try laptop.workspace.add(ActionRecord.example())
    #expect(try laptop.workspace.check().mistakes.map(\.place) == [])
    try laptop.write("{}", to: "actions/\(ActionRecord.example(2).id).json")
    #expect(
      try laptop.workspace.check().mistakes.map(\.place)
        == ["actions/\(ActionRecord.example(2).id).json:1"]
    )
  }

  /// What is said of a file in the folder of actions.
  private func mistake(_ text: String) throws -> String {
    let laptop = try Laptop()
    try laptop.workspace.add(ActionRecord.example(2))
    try laptop.write(text, to: "actions/\(ActionRecord.example().id).json")
    let found = laptop.workspace.records(ActionRecord.self)
    #expect(found.usable == [.example(2)])
    return found.setAside.map { $0.text(in: .english) }.joined(separator: "\n")
  }
}

extension ActionRecord {
  static func example(
    _ number: UInt64 = 1,
    after first: ActionRecord? = nil,
    _ did: Deed = .agreed(
      AgreedAction.Terms(
        what: "See the child alone",
        who: "team manager",
        due: "2026-04-30",
        caseReference: "WX-0412",
        item: "seen"
      )
    ),
    unknown: JSONObject = [:]
  ) -> ActionRecord {
    ActionRecord(
      id: AuditID.make(at: Stamp.example().at, random: (0, number)),
      parents: first.map { [$0.id] } ?? [],
      action: first?.id,
      did: did,
      at: Stamp.example().at.description,
      by: "am",
      unknown: unknown
    )
  }
}
