import AuditModel

extension Example {
  /// Twelve invented audits, so that the published figures have something to stand beside.
  static let nationalOverview2019 = Example(
    name: "national-overview-2019",
    template: "national-2019",
    round: "2018-summer",
    cases: [
      national(1, changes: 0, .yes, .good, seenBy: "2017-11-30", pep: .yes, plan: "2018-01-10"),
      national(2, changes: 1, .yes, .weak, seenBy: "2017-12-20", pep: .no, plan: "2018-01-31"),
      national(3, changes: 3, .no, .weak, seenBy: "not-recorded", pep: .no, plan: "not-yet"),
      national(
        4,
        changes: 0,
        .yes,
        .satisfactory,
        seenBy: "2017-12-08",
        pep: .yes,
        plan: "2018-01-20"
      ),
      national(
        5,
        changes: 0,
        .notRecorded,
        .good,
        seenBy: "2017-12-01",
        pep: .yes,
        plan: "2018-02-02"
      ),
      national(
        6,
        changes: 2,
        .yes,
        .satisfactory,
        seenBy: "2018-02-28",
        pep: .no,
        plan: "2018-03-15"
      ),
      national(
        7,
        changes: 0,
        .yes,
        .satisfactory,
        seenBy: "2017-12-12",
        pep: .yes,
        plan: "2018-01-05"
      ),
      national(8, changes: 1, .no, .weak, seenBy: "2017-11-28", pep: .no, plan: "2018-01-29"),
      national(9, changes: 0, .yes, .good, seenBy: "2017-12-15", pep: .yes, plan: "2018-02-01"),
      national(
        10,
        changes: 0,
        .yes,
        .satisfactory,
        seenBy: "2017-12-19",
        pep: .no,
        plan: "2018-04-20"
      ),
      national(11, changes: 4, .no, .poor, seenBy: "2018-03-02", pep: .no, plan: "not-yet"),
      national(
        12,
        changes: 1,
        .yes,
        .satisfactory,
        seenBy: "2017-12-05",
        pep: .yes,
        plan: "2018-01-17"
      ),
    ]
  )

  /// A child placed on 20 November 2017, whose second review was held on 5 February 2018.
  private static func national(
    _ number: Int,
    changes: Int,
    _ sameOfficer: AnswerValue,
    _ review: Grade,
    seenBy dentist: Moment,
    pep: AnswerValue,
    plan: Moment
  ) -> ExampleCase {
    let routes = ["panel-beforehand", "emergency-in-time", "emergency-late", "no-panel"]
    let isOutOfArea = number % 3 == 0
    return ExampleCase(
      reference: "NO19-\(number < 10 ? "0" : "")\(number)",
      team: number % 2 == 0 ? "WEST" : "EAST",
      ageBand: [.from0to4, .from5to10, .from11to15, .from16to17][number % 4],
      status: .lookedAfter,
      auditor: "inspector-\(number % 2 + 1)",
      day: number <= 6 ? "2018-06-14" : "2018-09-20",
      answers: [
        "allocated-worker": number == 11 ? .no : .yes,
        "worker-changes": .count(changes, outOf: nil),
        "iro-same": sameOfficer, "review-progress": .graded(review),
        "health-element-timely": .clocks([
          Clock("lac-dentist", start: "2017-11-20", end: dentist)
        ]),
        "pep-in-place": pep,
        "permanency-by-second-review": .clocks([
          Clock("permanency-second-review", start: "2018-02-05", end: plan)
        ]),
        "permanency-options": .graded(number % 4 == 3 ? .weak : .satisfactory),
        "placement-moves": .count(number % 5 == 1 ? 2 : number % 2, outOf: nil),
        "ooa-panel-route": isOutOfArea
          ? .choice(routes[number / 3 - 1]) : .notApplicable(reason: "placed in the area"),
      ]
    )
  }
}
