import AuditModel

extension Example {
  /// Nineteen invented cases whose counts are those that Wrexham 2013 prints.
  ///
  /// Published: decisions within 24 hours 17 (4.4), ethnicity 17 and language 18 (5.2), spoken with 8
  /// and observed 16 (5.9), first referrals 7 and referred before 12, of which "some" within twelve
  /// months, two with several referrals before any assessment and one more that should have had one
  /// earlier (3.3), one that went to the head of service and was answered quickly (4.5).
  /// Invented: which case has what together with what, how many of the twelve were within twelve
  /// months (8), all dates, ages and inspectors.
  static let wrexham2013 = Example(
    name: "wrexham-2013",
    template: "wrexham-2013",
    round: "2013-march",
    cases: WrexhamFile.all.enumerated().map { $1.case(number: $0 + 1) }
  )
}

/// What the report counts of one file.
private struct WrexhamFile {
  /// When the referral came and when it was decided on, local time.
  let referred: Moment
  let decided: Moment
  let history: String
  var ethnicity = true
  var language = true
  var spokenTo = false
  var observed = true

  /// Whether the local rule on repeated contacts was met and nothing followed.
  var ignoredRepeats = false
  var shouldHaveComeEarlier = false
  var wentToHeadOfService = false

  private static let first = "first-referral"
  private static let within = "re-referral-within-12-months"
  private static let later = "re-referral-after-12-months"

  static let all: [WrexhamFile] = [
    .init(
      referred: "2012-10-02T10:15",
      decided: "2012-10-02T15:40",
      history: first,
      spokenTo: true
    ),
    .init(referred: "2012-10-04T09:05", decided: "2012-10-05T08:50", history: within),
    .init(
      referred: "2012-10-09T14:30",
      decided: "2012-10-10T11:00",
      history: within,
      ignoredRepeats: true,
      shouldHaveComeEarlier: true
    ),
    .init(
      referred: "2012-10-11T16:20",
      decided: "2012-10-12T10:10",
      history: first,
      spokenTo: true
    ),
    // Friday afternoon to Monday morning: one working day, and more than 24 hours.
    .init(referred: "2012-10-19T16:00", decided: "2012-10-22T09:00", history: later),
    .init(
      referred: "2012-10-23T11:45",
      decided: "2012-10-23T16:30",
      history: within,
      ethnicity: false,
      language: false
    ),
    .init(
      referred: "2012-10-25T13:10",
      decided: "2012-10-26T09:30",
      history: first,
      spokenTo: true
    ),
    .init(referred: "2012-10-30T09:50", decided: "2012-10-30T14:15", history: within),
    .init(
      referred: "2012-11-05T15:25",
      decided: "2012-11-06T12:00",
      history: later,
      spokenTo: true
    ),
    .init(
      referred: "2012-11-07T10:00",
      decided: "2012-11-07T16:45",
      history: within,
      observed: false,
      shouldHaveComeEarlier: true,
      wentToHeadOfService: true
    ),
    .init(referred: "2012-11-12T12:35", decided: "2012-11-13T10:05", history: first),
    .init(
      referred: "2012-11-15T09:20",
      decided: "2012-11-15T13:00",
      history: within,
      spokenTo: true
    ),
    .init(
      referred: "2012-11-19T14:05",
      decided: "2012-11-20T09:55",
      history: later,
      ethnicity: false,
      observed: false
    ),
    .init(
      referred: "2012-11-22T11:10",
      decided: "2012-11-22T15:50",
      history: first,
      spokenTo: true
    ),
    .init(
      referred: "2012-11-27T16:40",
      decided: "2012-11-28T12:20",
      history: within,
      ignoredRepeats: true,
      shouldHaveComeEarlier: true
    ),
    .init(
      referred: "2012-12-03T10:30",
      decided: "2012-12-05T09:15",
      history: first,
      observed: false
    ),
    .init(
      referred: "2012-12-06T13:55",
      decided: "2012-12-07T10:25",
      history: later,
      spokenTo: true
    ),
    .init(referred: "2012-12-11T09:40", decided: "2012-12-11T16:05", history: within),
    .init(
      referred: "2012-12-18T15:00",
      decided: "2012-12-19T11:30",
      history: first,
      spokenTo: true
    ),
  ]

  func `case`(number: Int) -> ExampleCase {
    let days: [Day] = ["2013-03-12", "2013-03-13", "2013-03-14", "2013-03-15"]
    let clock = Clock("referral-decision-24h", start: referred, end: decided)
    return ExampleCase(
      reference: "WX13-\(number < 10 ? "0" : "")\(number)",
      team: "CAFAT",
      ageBand: [.from0to4, .from5to10, .from11to15, .from5to10][number % 4],
      status: number % 5 == 0 ? .childProtection : .inNeed,
      auditor: "inspector-\(number % 5 + 1)",
      day: days[(number - 1) * days.count / WrexhamFile.all.count],
      answers: [
        "referral-decision-timely": .clocks([clock]),
        "referral-history": .choice(history),
        "repeat-referrals-assessed": ignoredRepeats
          ? .no : .notApplicable(reason: "the local rule was not met"),
        "assessment-overdue-earlier": shouldHaveComeEarlier ? .yes : .no,
        "ethnicity-recorded": ethnicity ? .yes : .no,
        "language-recorded": language ? .yes : .no,
        "child-spoken-to": spokenTo ? .yes : .notRecorded,
        "child-observed": observed ? .yes : .notRecorded,
      ],
      escalation: wentToHeadOfService
        ? (
          "the assessment is poor, and nothing shows that the actions agreed were taken",
          "head of service", "the case was looked at again and the actions were put in hand"
        ) : nil
    )
  }
}
