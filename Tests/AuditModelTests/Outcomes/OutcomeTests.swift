import AuditModel
import Testing

struct OutcomeTests {
  private let rules = Rules(
    timescales: Timescales([
      .sample("42-days", phases: [Phase(limit: .workingDays(42), extent: .onwards)])
    ]),
    clocks: ClockRules(calendar: .wales)
  )

  private func outcome(_ item: Item, _ value: AnswerValue, source: EvidenceSource = .file)
    -> Outcome?
  {
    var audit = Audit.sample([item.id: value])
    audit.answers[item.id]?.source = source
    return audit.outcomes(in: .sample([item]), rules: rules).first?.outcome
  }

  @Test(arguments: [
    (AnswerValue.yes, Outcome.met), (.no, .notMet), (.notRecorded, .notRecorded),
    (.notApplicable(reason: ""), .notApplicable),
  ])
  func `silence is neither yes nor no`(value: AnswerValue, expected: Outcome) {
    #expect(outcome(.sample("seen"), value) == expected)
  }

  @Test(arguments: [
    (AnswerValue.yes, Outcome.notMet), (.no, .met), (.notApplicable(reason: ""), .notApplicable),
  ])
  func `yes is the bad answer to an adverse item`(value: AnswerValue, expected: Outcome) {
    #expect(outcome(.sample("text-copied", .yesNo, isAdverse: true), value) == expected)
  }

  @Test(arguments: [
    (AnswerValue.graded(.weak), Outcome.graded(.weak)),
    (.cannotBeGraded(reason: "no plan"), .ungraded),
    (.notApplicable(reason: "unborn"), .notApplicable),
  ])
  func `what cannot be graded is not poor`(value: AnswerValue, expected: Outcome) {
    #expect(outcome(.sample("voice", .grade), value) == expected)
  }

  // After 5 January 2026 there are 19 working days in January (6 to 30) and 20 in February, so days
  // 40, 41 and 42 are 2, 3 and 4 March: due on Wednesday 4 March.
  @Test(arguments: [
    (Moment.on("2026-03-04"), Outcome.met),
    (.on("2026-03-05"), .missed),
    (.notYet, .overdue),
    (.notRecorded, .notDeterminable),
  ])
  func `dates are met, missed, overdue or cannot be determined`(end: Moment, expected: Outcome) {
    let clock = Clock("42-days", start: .on("2026-01-05"), end: end)
    #expect(outcome(.sample("on-time", .dates(["42-days"])), .clocks([clock])) == expected)
  }

  @Test func `of several clocks every one that is due must be met`() {
    let met = Clock("42-days", start: .on("2026-01-05"), end: .on("2026-02-02"))
    let missed = Clock("42-days", start: .on("2025-10-01"), end: .on("2026-02-02"))
    let open = Clock("42-days", start: .on("2026-03-02"), end: .notYet)
    let item = Item.sample("on-time", .dates(["42-days"]))
    #expect(outcome(item, .clocks([met, open])) == .met)
    #expect(outcome(item, .clocks([met, missed, open])) == .missed)
    #expect(outcome(item, .clocks([open])) == .notYetDue)
  }

  @Test func `a clock under an unknown timescale is not met`() {
    let met = Clock("42-days", start: .on("2026-01-05"), end: .on("2026-02-02"))
    let unknown = Clock("nobody-knows", start: .on("2026-01-05"), end: .on("2026-01-06"))
    let item = Item.sample("on-time", .dates(["42-days", "nobody-knows"]))
    #expect(outcome(item, .clocks([met, unknown])) == .notDeterminable)
  }

  @Test func `counts, choices and words are tallied`() {
    let options = [Option(id: "too-low", title: Wording(en: "too low"))]
    let elements = CountRange(unit: Wording(en: "elements"), most: 5)
    #expect(
      outcome(.sample("level", .choice(options)), .choice("too-low")) == .tallied("too-low")
    )
    #expect(outcome(.sample("elements", .count(elements)), .count(3, outOf: nil)) == .tallied("3"))
    #expect(outcome(.sample("words", .text), .text("…")) == .tallied("written"))
  }

  @Test func `what somebody said does not stand in for the file`() {
    #expect(outcome(.sample("shared"), .yes, source: .interview) == .otherSource)
  }

  @Test func `an item nobody asked and one nobody answered are different`() {
    let template = Template.sample([
      .sample("seen-alone"),
      .sample("reason", .yesNo, when: .answer(item: "seen-alone", in: ["no"])),
    ])
    let outcomes = Audit.sample([:]).outcomes(in: template, rules: rules).map(\.outcome)
    #expect(outcomes == [.unanswered, .notAsked])
  }

  @Test func `without a plan its quality is ungraded, not poor`() {
    let template = Template.sample([
      .sample("plan-present", .yesNo),
      .sample("plan-quality", .grade, ungradedWhen: .answer(item: "plan-present", in: ["no"])),
    ])
    let outcomes = Audit.sample(["plan-present": .no]).outcomes(in: template, rules: rules)
    #expect(outcomes.map(\.outcome) == [.notMet, .ungraded])
  }

  @Test func `a grade given where yes or no was asked counts as nothing`() {
    #expect(outcome(.sample("seen"), .graded(.good)) == .unanswered)
  }
}
