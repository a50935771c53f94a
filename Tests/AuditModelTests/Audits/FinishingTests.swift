import AuditModel
import Testing

struct FinishingTests {
  private let timescales = Timescales([
    .sample("assessment", phases: [Phase(limit: .workingDays(42), extent: .onwards)])
  ])
  private let template = Template.sample([
    .sample("seen-alone"),
    .sample("voice", .grade, measures: .quality),
    .sample("on-time", .dates(["assessment"])),
  ])

  private func unfinished(
    _ answers: [Item.ID: AnswerValue],
    immediateRisk: Bool? = false
  ) -> [Unfinished] {
    Audit.sample(answers, immediateRisk: immediateRisk)
      .unfinished(in: template, timescales: timescales)
  }

  private let dates = AnswerValue.clocks([
    Clock("assessment", start: .on("2026-01-05"), end: .on("2026-03-02"))
  ])

  @Test func `an audit is not finished without its safety question`() {
    #expect(
      unfinished(
        ["seen-alone": .yes, "voice": .graded(.weak), "on-time": dates],
        immediateRisk: nil
      ) == [.safetyUnanswered]
    )
  }

  @Test func `every item that is asked wants an answer`() {
    #expect(unfinished(["seen-alone": .yes]) == [.unanswered("voice"), .unanswered("on-time")])
  }

  @Test(arguments: [AnswerValue.cannotBeGraded(reason: " "), .notApplicable(reason: "")])
  func `an ungraded grade wants its reason`(value: AnswerValue) {
    #expect(
      unfinished(["seen-alone": .yes, "voice": value, "on-time": dates])
        == [.reasonMissing("voice")]
    )
  }

  @Test func `not applicable wants a reason only where a grade was due`() {
    #expect(
      unfinished([
        "seen-alone": .notApplicable(reason: ""), "voice": .graded(.good), "on-time": dates,
      ]).isEmpty
    )
  }

  @Test(arguments: [
    ("2026-03-02", "2026-01-05"),  // stopped before it started
    ("2026-01-05", "2026-03-13"),  // stopped on the day after the audit
  ])
  func `an audit is not finished on a date that cannot be`(start: Day, end: Day) {
    let clock = Clock("assessment", start: .on(start), end: .on(end))
    #expect(
      unfinished(["seen-alone": .yes, "voice": .graded(.good), "on-time": .clocks([clock])])
        == [.impossibleDate("on-time")]
    )
  }

  @Test func `an answer of the wrong kind is no answer`() {
    #expect(
      unfinished(["seen-alone": .graded(.good), "voice": .graded(.good), "on-time": dates])
        == [.misfit("seen-alone")]
    )
  }

  @Test func `without a plan its quality wants no answer`() {
    let plan = Template.sample([
      .sample("plan-present", .yesNo),
      .sample(
        "plan-quality",
        .grade,
        ungradedWhen: .answer(item: "plan-present", in: ["no"])
      ),
    ])
    let audit = Audit.sample(["plan-present": .no])
    #expect(audit.unfinished(in: plan, timescales: timescales).isEmpty)
  }
}
