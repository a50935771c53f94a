import AuditModel
import Testing

struct EscalationPromptTests {
  private let template = Template.sample([
    .sample("assessment-quality", .grade),
    .sample("plan-actions-done"),
  ])

  @Test func `immediate risk asks to be raised`() {
    #expect(
      Audit.sample([:], immediateRisk: true).escalationPrompts(in: template) == [.immediateRisk]
    )
  }

  @Test func `a poor assessment with actions not done asks to be raised`() {
    let audit = Audit.sample(["assessment-quality": .graded(.poor), "plan-actions-done": .no])
    #expect(audit.escalationPrompts(in: template) == [.poorAssessmentAndActionsNotDone])
  }

  @Test(arguments: [
    ["assessment-quality": AnswerValue.graded(.poor)],
    ["assessment-quality": .graded(.weak), "plan-actions-done": .no],
    ["assessment-quality": .graded(.poor), "plan-actions-done": .notRecorded],
  ])
  func `one of the two alone does not`(answers: [String: AnswerValue]) {
    #expect(Audit.sample(answers).escalationPrompts(in: template).isEmpty)
  }

  @Test func `actions of a plan that is not asked about any more ask for nothing`() {
    let template = Template.sample([
      .sample("assessment-quality", .grade),
      .sample("plan-present", .yesNo),
      .sample("plan-actions-done", when: .answer(item: "plan-present", in: ["yes"])),
    ])
    let audit = Audit.sample([
      "assessment-quality": .graded(.poor), "plan-present": .no, "plan-actions-done": .no,
    ])
    #expect(audit.escalationPrompts(in: template).isEmpty)
  }
}
