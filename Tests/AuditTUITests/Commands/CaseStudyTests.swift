import AuditModel
import Testing

@testable import AuditTUI

/// What a board reads of one case: National overview 2019, COR 4, "anonymised".
struct CaseStudyTests {
  private static let at = "2026-03-12T09:00:00Z"

  private func study(
    _ language: Language = .english,
    _ change: (inout Audit) -> Void = { _ in }
  ) -> CaseStudy {
    var audit = DeskFixture.complete
    audit.answers["assessment-quality"]?.note = "risk is weighed in the child's own words."
    audit.answers["assessment-quality"]?.finding = .strength
    audit.feedback = [said("she listened.")]
    change(&audit)
    let desk = DeskFixture.desk(language: language)
    return CaseStudy(
      shown: ShownAudit(
        audit,
        template: DeskFixture.assessment,
        facts: desk.workspace,
        language: language,
        now: desk.now
      ),
      actions: [],
      language: language
    )
  }

  private func said(_ words: String) -> Feedback {
    Feedback(
      role: .parent,
      words: words,
      mayBeQuoted: true,
      isApproved: true,
      by: "al",
      at: Self.at
    )
  }

  @Test(arguments: Language.allCases)
  func `it has every answer and what was picked, and no day`(language: Language) {
    Golden.check(study(language).report.markdown(), "case-study-\(language.rawValue)")
  }

  @Test func `it names neither case, team, round, auditor nor day`() {
    let audit = DeskFixture.complete
    let text = study().report.json.text()
    let team = DeskFixture.desk().workspace.team(audit.caseFile.team).text(in: .english)
    for identifier in [audit.caseFile.reference, team, audit.round, "\"al\"", "2026", "2025"] {
      #expect(!text.contains(identifier ?? "2026"))
    }
  }

  @Test func `nothing that anybody typed is in it`() {
    let text = study { audit in
      audit.safety.note = "private"
      audit.answers["child-said"]?.note = "private"
      audit.answers["assessment-quality"]?.note = "private"
      audit.answers["assessment-quality"]?.evidence = "private"
      audit.answers["plan-present"] = Answer(.notApplicable(reason: "private"))
      audit.feedback = [said("private")]
      audit.workerViews = [
        WorkerView(role: "worker", words: "private", on: "2026-03-13", by: "al", at: Self.at)
      ]
    }.report.markdown()
    #expect(!text.contains("private"))
    #expect(text.contains("How good is the assessment?"))
  }
}
