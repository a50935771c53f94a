import AuditModel
import Testing

struct AskedItemsTests {
  private let reason = Template.sample([
    .sample("seen-alone"),
    .sample(
      "reason",
      .yesNo,
      when: .answer(item: "seen-alone", in: ["no", "not-recorded"])
    ),
    .sample("reason-sound", .grade, when: .answer(item: "reason", in: ["yes"])),
  ])

  private func asked(_ audit: Audit, _ template: Template) -> [String] {
    audit.askedItems(in: template).map(\.id)
  }

  @Test(arguments: [
    (AnswerValue.no, ["seen-alone", "reason"]),
    (.notRecorded, ["seen-alone", "reason"]),
    (.yes, ["seen-alone"]),
    (.notApplicable(reason: ""), ["seen-alone"]),
  ])
  func `a reason is asked for only where the child was not seen alone`(
    answer: AnswerValue,
    expected: [String]
  ) {
    #expect(asked(.sample(["seen-alone": answer]), reason) == expected)
  }

  @Test func `an item that hangs on an unanswered one is not asked`() {
    #expect(asked(.sample([:]), reason) == ["seen-alone"])
  }

  @Test func `an item that hangs on one the template does not have is asked`() {
    let template = Template.sample([
      .sample("risk-managed", .grade, when: .answer(item: "risk-identified", in: ["yes"]))
    ])
    #expect(asked(.sample([:]), template) == ["risk-managed"])
  }

  @Test func `an answer that no longer applies leads nowhere`() {
    // The reason was given, then the child turned out to have been seen alone.
    let audit = Audit.sample(["seen-alone": .yes, "reason": .yes])
    #expect(asked(audit, reason) == ["seen-alone"])
    #expect(audit.answers["reason"]?.value == .yes)
  }

  @Test func `a condition may ask for the age of the child`() {
    let template = Template.sample([
      .sample("older", when: .attribute(.ageBand, in: ["11-15", "16-17"]))
    ])
    let older = CaseFile(reference: "C-1", team: "north", ageBand: .from11to15)
    let younger = CaseFile(reference: "C-1", team: "north", ageBand: .from5to10)
    #expect(asked(.sample([:], caseFile: older), template) == ["older"])
    #expect(asked(.sample([:], caseFile: younger), template).isEmpty)
    #expect(asked(.sample([:]), template).isEmpty)
  }

  @Test(arguments: [
    (Day?.some("2016-04-05"), ["initial-assessment-timely"]),
    (.some("2016-04-06"), []),
    (nil, []),
  ])
  func `the seven-day item is asked of work begun before 6 April 2016`(
    began: Day?,
    expected: [String]
  ) {
    let template = Template.sample([.sample("initial-assessment-timely", when: .era(.until2016))])
    let caseFile = CaseFile(reference: "C-1", team: "north", began: began)
    #expect(asked(.sample([:], caseFile: caseFile), template) == expected)
  }

  @Test func `where nobody says when work began, the earliest clock does`() {
    let clock = Clock("assessment", start: .on("2015-11-02"), end: .on("2016-05-01"))
    let template = Template.sample([.sample("assessment", .dates(["assessment"]))])
    #expect(Audit.sample(["assessment": .clocks([clock])]).era(in: template) == .until2016)
  }

  @Test func `all wants every part and any wants one`() {
    let yes = Condition.answer(item: "a", in: ["yes"])
    let no = Condition.answer(item: "b", in: ["no"])
    let caseFile = CaseFile(reference: "C-1", team: "north")
    let answers = ["a": "yes", "b": "yes"]
    #expect(!Condition.all([yes, no]).holds(for: caseFile, era: .since2016, answers: answers))
    #expect(Condition.any([yes, no]).holds(for: caseFile, era: .since2016, answers: answers))
    #expect(Condition.all([]).holds(for: caseFile, era: .since2016, answers: answers))
    #expect(!Condition.any([]).holds(for: caseFile, era: .since2016, answers: answers))
  }
}
