import AuditModel
import AuditStore
import Testing

@testable import AuditTUI

struct MigrationReportTests {
  @Test(arguments: Language.allCases)
  func `a dry run lists every audit and answer touched`(language: Language) {
    let page = TextPage(language: language, width: 80, glyphs: .unicode)
    Golden.check(
      MigrationReport.example.text(on: page),
      "command-migrate-\(language.rawValue)"
    )
  }

  @Test func `a dry run is told to a program`() {
    Golden.check(MigrationReport.example.json.text(), "command-migrate-json")
  }

  @Test func `once it is begun, only what was done is told`() throws {
    let planned = MigrationReport.example
    let first = try #require(planned.migrated.first)
    var report = planned
    report.begin()
    report.add(first)
    report.add(planned.migrated[1].before, .changedMeanwhile)
    #expect(report.isApplied)
    #expect(report.migrated == [first])
    #expect(report.stays.map(\.obstacle) == [.readOnly, .changedMeanwhile])
    #expect(report.notReached == 0)
    #expect(report.failure == nil)
  }

  @Test func `a file that cannot be written ends it, and those nobody came to are counted`() throws
  {
    let planned = MigrationReport.example
    let full = FileError(path: "audits/a.json", operation: .write, reason: .unusableName)
    var report = planned
    report.begin()
    report.add(try #require(planned.migrated.first).before, .file(full))
    #expect(report.failure == full)
    #expect(report.notReached == 1)
  }

  @Test func `hostile words of an answer stay on their line`() {
    let value = AnswerValue.text("a\u{1B}[2J\nb")
    #expect(value.short(to: nil, language: .english) == "'a\\u001b[2J\\nb'")
  }
}

extension MigrationReport {
  /// Two audits that would be migrated, one of them a draft again, and one that would not.
  fileprivate static var example: MigrationReport {
    MigrationReport(
      .example,
      round: "2026-q1",
      migrated: [
        audit(
          1,
          .finished,
          [
            "child-seen": Answer(.yes), "worker-qualified": Answer(.yes),
            "risk-recorded": Answer(.no), "plan-kind": Answer(.yes, note: "p. 3"),
            "plan-quality": Answer(.graded(.weak)),
          ]
        ),
        audit(2, .draft, ["child-seen": Answer(.no), "risk-recorded": Answer(note: "to read")]),
      ].map {
        $0.migrated(
          by: .example,
          to: Audit.TemplateReference(id: "assessment", version: 2, digest: ""),
          timescales: Timescales([])
        )
      },
      stays: [Stay(audit: audit(3, .draft, [:]), obstacle: .readOnly)],
      alreadyMigrated: 4,
      otherVersions: [3: 2]
    )
  }

  private static func audit(
    _ number: Int,
    _ state: Audit.State,
    _ answers: [Item.ID: Answer]
  ) -> Audit {
    Audit(
      id: "0198c0de-0000-7000-8000-00000000000\(number)",
      template: Audit.TemplateReference(id: "assessment", version: 1, digest: ""),
      round: "2026-q1",
      auditor: "am",
      caseFile: CaseFile(reference: "WX-000\(number)", team: "north"),
      state: state,
      asAt: "2026-03-12",
      answers: answers,
      safety: Audit.Safety(immediateRisk: false)
    )
  }
}

extension Migration {
  fileprivate static let example = Migration(
    from: template(
      1,
      [
        item("child-seen"), item("worker-qualified"), item("risk-recorded"), item("plan-kind"),
        item("plan-quality", .grade),
      ]
    ),
    to: template(
      2,
      [
        item("child-seen"), item("qualified-worker"), item("risk-identified"),
        item("risk-scale-recorded"), item("plan-present"), item("plan-shared"),
      ]
    ),
    fates: [
      "worker-qualified": .renamed("qualified-worker"),
      "risk-recorded": .askedAnew(["risk-identified", "risk-scale-recorded"]),
      "plan-kind": .split(["yes": ["plan-present": "yes"]]), "plan-quality": .dropped,
    ]
  )

  private static func item(_ id: String, _ kind: AnswerKind = .yesNo) -> Item {
    Item(id: id, measures: .compliance, asks: Wording(en: id), kind: kind)
  }

  private static func template(_ version: Int, _ items: [Item]) -> Template {
    Template(
      id: "assessment",
      version: version,
      title: Wording(en: "Assessment"),
      sections: [Section(id: "all", title: Wording(en: "All"), items: items)]
    )
  }
}
