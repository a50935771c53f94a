import AuditModel
import Testing

@testable import AuditTUI

/// The sheet that goes back to the worker whose file was read.
struct CaseFeedbackTests {
  private static let at = "2026-03-12T09:00:00Z"

  private func feedback(_ language: Language = .english) -> String {
    var audit = DeskFixture.complete
    audit.safety.note = "private: told the manager"
    audit.answers["child-said"]?.note = "private: I doubt it"
    audit.answers["assessment-quality"]?.note = "Risk is weighed in the child's own words."
    audit.answers["assessment-quality"]?.finding = .strength
    audit.answers["assessment-quality"]?.evidence = "private: page 4"
    audit.workerViews = [
      WorkerView(role: "social worker", words: "Fair.", on: "2026-03-13", by: "al", at: Self.at)
    ]
    audit.feedback = [
      Feedback(
        role: .parent,
        words: "She listened.",
        mayBeQuoted: true,
        isApproved: true,
        by: "al",
        at: Self.at
      ),
      Feedback(
        role: .child,
        words: "private: not to be quoted",
        mayBeQuoted: false,
        by: "al",
        at: Self.at
      ),
    ]
    let desk = DeskFixture.desk(language: language)
    return CaseFeedback(
      shown: ShownAudit(
        audit,
        template: DeskFixture.assessment,
        facts: desk.workspace,
        language: language,
        now: desk.now
      ),
      actions: [],
      today: DeskFixture.today,
      language: language
    ).report.markdown()
  }

  @Test(arguments: Language.allCases)
  func `it has every answer, what was picked, and the worker's own view`(language: Language) {
    Golden.check(feedback(language), "case-feedback-\(language.rawValue)")
  }

  @Test func `it has no note, evidence or words that the auditor keeps`() {
    let text = feedback()
    #expect(!text.contains("private"))
    #expect(text.contains("Risk is weighed in the child's own words."))
    #expect(text.contains("She listened."))
  }
}
