import AuditModel
import AuditStore
import Testing

/// What a check says of the cases of a round.
struct CheckingRoundCasesTests {
  private func messages(_ cases: String, audit: Audit? = nil) throws -> [String] {
    let example = try ExampleWorkspace()
    if let audit { _ = try example.workspace.save(audit, over: nil, stamp: .example()) }
    try example.folder.write(
      """
      round: checked
      title: {en: Checked}
      templates: [example]
      sample: {method: all}
      auditors: [am, bp]
      cases:
      \(cases)

      """,
      to: "fieldwork/rounds/checked.yaml"
    )
    return try Workspace.open(at: example.workspace.path).check().mistakes
      .map { $0.text(in: .english) }
  }

  @Test(arguments: [
    (
      "  - {case: WX-1, team: CAFAT}\n  - {case: WX-1, team: LAC}",
      "rounds/checked.yaml: cases: 'WX-1' stands here twice; take one of the two out"
    ),
    (
      "  - {case: WX-1, team: CAFT}",
      "rounds/checked.yaml: cases: 'WX-1' names the team 'CAFT', which is not here; describe it in the "
        + "workspace or the round, or correct the case"
    ),
    (
      "  - {case: WX-1, team: CAFAT, auditor: zz}",
      "rounds/checked.yaml: cases: 'WX-1' names the auditor 'zz', which is not here; describe it in "
        + "the workspace or the round, or correct the case"
    ),
    (
      "  - {case: WX-1, team: CAFAT, auditor: am, second: am}",
      "rounds/checked.yaml: cases: 'WX-1' would be read twice by 'am'; name somebody else under "
        + "'second'"
    ),
    (
      "  - {case: WX-1, team: CAFAT, audit: 0198c0de-0000-7000-8000-000000000009}",
      "rounds/checked.yaml: cases: 'WX-1' names the audit '0198c0de-0000-7000-8000-000000000009', "
        + "which is not here; describe it in the workspace or the round, or correct the case"
    ),
  ])
  func `cases that cannot be as they are listed are told`(cases: String, message: String) throws {
    #expect(try messages(cases) == [message])
  }

  @Test func `a round whose cases are as they should be has nothing to be told`() throws {
    let cases = "  - {case: WX-1, team: CAFAT, auditor: am, second: bp}\n  - {case: W, team: LAC}"
    #expect(try messages(cases) == [])
  }

  @Test func `an audit of a case that was not drawn is told`() throws {
    var audit = try ExampleWorkspace().audit()
    audit.round = "checked"
    #expect(
      try messages("  - {case: WX-1, team: CAFAT}", audit: audit) == [
        "audits/\(audit.id).json: case.reference: 'WX-0412' was not drawn for the round 'checked', and "
          + "counts in it once it is finished; take the audit out of the round, or replace a case by "
          + "it"
      ]
    )
  }

  @Test func `work that began after the day of the audit is a fault`() throws {
    var audit = try ExampleWorkspace().audit()
    audit.caseFile.began = "2026-03-13"
    #expect(
      try messages("  - {case: WX-1, team: CAFAT}", audit: audit) == [
        "audits/\(audit.id).json: case.began: the work began on 2026-03-13, after the day of the "
          + "audit, 2026-03-12; correct the day"
      ]
    )
  }
}
