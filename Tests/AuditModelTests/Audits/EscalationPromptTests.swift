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

  @Test(arguments: [
    (["assessment-quality": AnswerValue.graded(.poor)], [EscalationPrompt.poorAssessment]),
    (["plan-actions-done": .no], [.actionsNotDone]),
    (
      ["assessment-quality": .graded(.poor), "plan-actions-done": .no],
      [.poorAssessment, .actionsNotDone]
    ),
    (["assessment-quality": .graded(.weak), "plan-actions-done": .notRecorded], []),
  ])
  func `a poor assessment asks to be raised, and so do planned actions that were not done`(
    answers: [String: AnswerValue],
    prompts: [EscalationPrompt]
  ) {
    #expect(Audit.sample(answers).escalationPrompts(in: template) == prompts)
  }

  @Test func `what was raised, or declined with a reason, asks no more`() {
    var audit = Audit.sample(["plan-actions-done": .no], immediateRisk: true)
    audit.declined = [.sample(.immediateRisk, because: "  ")]
    #expect(audit.openPrompts(in: template) == [.immediateRisk, .actionsNotDone])
    audit.declined.append(.sample(.immediateRisk, because: "seen safe today by the team manager"))
    #expect(audit.openPrompts(in: template) == [.actionsNotDone])
    audit.escalations = [
      Escalation(reason: "r", to: "head", raisedBy: "am", raisedAt: "2026-03-12T09:00:00Z")
    ]
    #expect(audit.openPrompts(in: template) == [])
  }

  @Test
  func `an audit with immediate risk is finished once it is raised, or declined with a reason`() {
    var audit = Audit.sample(
      ["assessment-quality": .graded(.good), "plan-actions-done": .yes],
      immediateRisk: true
    )
    func left(_ audit: Audit) -> [Unfinished] {
      audit.unfinished(in: template, timescales: Timescales([]))
    }
    #expect(left(audit) == [.riskLeftOpen])
    audit.declined = [.sample(.immediateRisk, because: "seen safe today")]
    #expect(left(audit) == [])
  }

  @Test func `what a reading that is settled raised, or declined, is not asked for again`() {
    let first = Audit.sample(["plan-actions-done": .no], immediateRisk: true)
    var raised = first
    raised.escalations = [
      Escalation(reason: "r", to: "head", raisedBy: "am", raisedAt: "2026-03-12T09:00:00Z")
    ]
    var declined = first
    declined.declined = [.sample(.immediateRisk, because: "seen safe today")]
    #expect(first.isRiskLeftOpen(settling: [first]))
    #expect(!first.isRiskLeftOpen(settling: [raised]))
    #expect(!first.isRiskLeftOpen(settling: [first, declined]))
    #expect(first.openPrompts(in: template, settling: [raised]) == [])
    #expect(first.openPrompts(in: template, settling: [declined]) == [.actionsNotDone])
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
    #expect(audit.escalationPrompts(in: template) == [.poorAssessment])
  }
}

extension DeclinedEscalation {
  fileprivate static func sample(
    _ prompt: EscalationPrompt,
    because reason: String
  ) -> DeclinedEscalation {
    DeclinedEscalation(prompt, reason: reason, by: "am", at: "2026-03-12T09:00:00Z")
  }
}
