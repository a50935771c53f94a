import AuditModel

extension Example {
  /// Twelve invented audits, so that the published figures have something to stand beside.
  static let neathPortTalbot2015 = Example(
    name: "neath-port-talbot",
    template: "core-four",
    round: "2015-february",
    cases: [
      npt(1, seenAlone: .yes, core("2014-09-01", "2014-10-17"), .good, .satisfactory),
      npt(2, seenAlone: .notRecorded, core("2014-09-08", "2014-10-24"), .satisfactory, .weak),
      npt(3, seenAlone: .yes, core("2014-09-22", "2014-11-20"), .weak, .weak),
      npt(4, seenAlone: .no, core("2014-10-01", "2014-11-14"), .satisfactory, .satisfactory),
      npt(5, seenAlone: .yes, core("2014-10-13", "2014-11-28"), .good, .good),
      npt(6, seenAlone: .noPlaceToRecord, core("2014-10-20", "not-recorded"), .weak, .poor),
      npt(7, seenAlone: .yes, initial("2014-11-03", "2014-11-12"), .satisfactory, .satisfactory),
      npt(8, seenAlone: .yes, initial("2014-11-10", "2014-11-20"), .satisfactory, .weak),
      npt(9, seenAlone: .no, initial("2014-11-24", "2014-12-03"), .good, .satisfactory),
      npt(10, seenAlone: .yes, initial("2014-12-01", "2014-12-10"), .satisfactory, .satisfactory),
      npt(11, seenAlone: .notRecorded, core("2015-01-12", "not-yet"), .weak, .satisfactory),
      npt(12, seenAlone: .yes, initial("2015-01-19", "2015-01-28"), .good, .weak),
    ]
  )

  private static func npt(
    _ number: Int,
    seenAlone: AnswerValue,
    _ assessment: Clock,
    _ voice: Grade,
    _ plan: Grade
  ) -> ExampleCase {
    ExampleCase(
      reference: "NPT15-\(number < 10 ? "0" : "")\(number)",
      team: number % 2 == 0 ? "SOUTH" : "NORTH",
      ageBand: [.from0to4, .from5to10, .from11to15][number % 3],
      status: number % 3 == 0 ? .childProtection : .inNeed,
      auditor: "inspector-\(number % 3 + 1)",
      day: number <= 6 ? "2015-02-12" : "2015-02-26",
      answers: [
        "child-seen-alone": seenAlone, "assessment-on-time": .clocks([assessment]),
        "voice-of-child": .graded(voice), "plan-outcome-focused": .graded(plan),
      ]
    )
  }

  private static func core(_ start: Moment, _ end: Moment) -> Clock {
    Clock("core-assessment", start: start, end: end)
  }

  private static func initial(_ start: Moment, _ end: Moment) -> Clock {
    Clock("initial-assessment", start: start, end: end)
  }
}
