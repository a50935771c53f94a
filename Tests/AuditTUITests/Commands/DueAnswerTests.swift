import AuditModel
import Testing

@testable import AuditTUI

struct DueAnswerTests {
  /// Twenty-four hours, as inspectors measured it.
  private static let day = Timescale(
    id: "decision",
    title: Wording(en: "Decision"),
    starts: Wording(en: "contact"),
    stops: Wording(en: "decision"),
    phases: [Phase(limit: .hours(24))],
    counts: .elapsed,
    confidence: .verified,
    source: "a test"
  )

  private static let timely = Timescale(
    id: "conference",
    title: Wording(en: "Conference"),
    starts: Wording(en: "discussion"),
    stops: Wording(en: "conference"),
    phases: [Phase(limit: .workingDays(15))],
    validFrom: "2016-04-06",
    confidence: .verified,
    source: "a test"
  )

  /// The holidays of September 2022 and Easter 2023, and complete between.
  private static let rules = ClockRules(
    calendar: WorkingCalendar(
      holidays: ["2022-09-19", "2022-12-26", "2022-12-27", "2023-01-02", "2023-04-07"],
      completeFrom: "2015-01-01",
      completeTo: "2023-04-30",
      name: "a test"
    )
  )

  private func answer(_ timescale: Timescale, _ start: Moment) -> DueAnswer {
    DueAnswer(timescale, start: start, rules: Self.rules)
  }

  @Test func `a due date stands after its start and a tab`() {
    // Table 4.4 of the timescales: a conference over the state funeral of 19 September 2022.
    let answer = answer(Self.timely, "2022-09-01")
    #expect(answer.line == "2022-09-01\t2022-09-23")
    #expect(answer.remarks == [])
  }

  @Test func `hours give a time of day where the start has one`() {
    #expect(answer(Self.day, "2022-09-01T16:00").line == "2022-09-01T16:00\t2022-09-02T16:00")
    #expect(answer(Self.day, "2022-09-01").line == "2022-09-01\t2022-09-02")
  }

  @Test func `the autumn change of the clocks gives an hour back`() {
    // 30 October 2022, 02:00 summer time was followed by 01:00: 24 hours from 16:00 end at 15:00.
    #expect(answer(Self.day, "2022-10-29T16:00").line == "2022-10-29T16:00\t2022-10-30T15:00")
  }

  @Test func `beyond the holiday list there is no due date, and it says why`() {
    let answer = answer(Self.timely, "2023-04-20")
    #expect(answer.line == nil)
    #expect(
      answer.remarks.map(\.en) == [
        "2023-04-20: not determinable: the bank holidays after Sun 30 April 2023 are not known"
      ]
    )
  }

  @Test func `a start outside the timescale's own time is remarked`() {
    let answer = answer(Self.timely, "2016-03-01")
    // Tuesday 1 March 2016 and 15 working days, no holiday in this list between.
    #expect(answer.line == "2016-03-01\t2016-03-22")
    #expect(
      answer.remarks.map(\.en) == [
        "'conference' was not in force on Tue 1 March 2016: check the start date"
      ]
    )
  }
}
