import AuditModel
import AuditStore
import Testing

/// What a check says of readings of one file beside each other.
struct ReadingRemarksTests {
  private let example: ExampleWorkspace

  init() throws {
    example = try ExampleWorkspace()
  }

  private func save(
    _ number: UInt64,
    by auditor: String,
    _ reading: Audit.Reading = .first,
    round: Round.ID? = "2026-q1",
    of reference: String = "WX-0412"
  ) throws {
    var audit = example.workspace.newAudit(
      of: example.reference,
      round: round,
      caseFile: CaseFile(reference: reference, team: "CAFAT"),
      auditor: auditor,
      today: "2026-03-12",
      id: AuditID.make(at: Stamp.example().at, random: (0, number))
    )
    audit.reading = reading
    _ = try example.workspace.save(audit, over: nil, stamp: .example(by: auditor))
  }

  private func messages() throws -> [String] {
    try example.workspace.check().mistakes.map { $0.text(in: .english) }
      .filter { $0.contains("first") }
  }

  @Test func `a case that two people begin in one round is told with both`() throws {
    try save(1, by: "am")
    try save(2, by: "bp")
    let ids = try example.workspace.auditIDs()
    #expect(
      try messages() == [
        "audits/\(ids[1]).json: case.reference: 'WX-0412' is read first by 'bp' and by 'am' in one "
          + "round (\(ids[0])), and one of the two counts alone; agree whose audit stands, and take "
          + "the other file out of audits/"
      ]
    )
  }

  @Test func `a second reading by the first reader is told, for it is compared nowhere`() throws {
    try save(1, by: "am")
    try save(2, by: "am", .second)
    let ids = try example.workspace.auditIDs()
    #expect(
      try messages() == [
        "audits/\(ids[1]).json: auditor: 'am' reads 'WX-0412' a second time and read it first "
          + "(\(ids[0])), so the two are compared nowhere; have somebody else read it again: "
          + "caseaudit moderate \(ids[0]) --second --as ID"
      ]
    )
  }

  @Test func `two readers, a correction, another case and audits of no round are in order`() throws
  {
    try save(1, by: "am")
    try save(2, by: "am")
    try save(3, by: "bp", .second)
    try save(4, by: "bp", of: "WX-0413")
    try save(5, by: "am", round: nil)
    try save(6, by: "bp", round: nil)
    #expect(try messages() == [])
  }
}
