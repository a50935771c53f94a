import AuditModel
import Testing

struct EscalationPromptTests {
  @Test func `immediate risk asks to be raised`() {
    #expect(Audit.sample([:], immediateRisk: true).escalationPrompts == [.immediateRisk])
  }

  @Test func `a poor assessment with actions not done asks to be raised`() {
    let audit = Audit.sample(["assessment-quality": .graded(.poor), "plan-actions-done": .no])
    #expect(audit.escalationPrompts == [.poorAssessmentAndActionsNotDone])
  }

  @Test(arguments: [
    ["assessment-quality": AnswerValue.graded(.poor)],
    ["assessment-quality": .graded(.weak), "plan-actions-done": .no],
    ["assessment-quality": .graded(.poor), "plan-actions-done": .notRecorded],
  ])
  func `one of the two alone does not`(answers: [String: AnswerValue]) {
    #expect(Audit.sample(answers).escalationPrompts.isEmpty)
  }
}
