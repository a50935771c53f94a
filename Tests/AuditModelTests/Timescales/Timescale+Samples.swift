import AuditModel

extension Timescale {
  /// A timescale whose words do not matter.
  static func sample(
    _ id: String = "sample",
    phases: [Phase],
    counts: Counting = .after,
    roll: Roll = .none,
    validFrom: Day? = nil,
    validTo: Day? = nil,
    confidence: Confidence = .verified,
    confirmedFrom: Day? = nil,
    startsOnReceipt: Bool = false,
    mayPrecede: Bool = false,
    remoteStops: Bool = false,
    basis: Basis? = nil
  ) -> Timescale {
    Timescale(
      id: id,
      title: Wording(en: id),
      starts: Wording(en: "start"),
      stops: Wording(en: "stop"),
      phases: phases,
      counts: counts,
      roll: roll,
      validFrom: validFrom,
      validTo: validTo,
      confidence: confidence,
      confirmedFrom: confirmedFrom,
      startsOnReceipt: startsOnReceipt,
      mayPrecede: mayPrecede,
      remoteStops: remoteStops,
      basis: basis,
      source: "a test"
    )
  }

  static func sample(_ limit: Limit, counts: Counting = .after) -> Timescale {
    sample(phases: [Phase(limit: limit)], counts: counts)
  }

  static let decision = sample(
    "referral-decision-wd",
    phases: [Phase(limit: .workingDays(1))],
    startsOnReceipt: true
  )
  static let decisionInHours = sample(
    "referral-decision-24h",
    phases: [Phase(limit: .hours(24))],
    counts: .elapsed
  )
  static let initialAssessment = sample(
    "initial-assessment",
    phases: [Phase(limit: .workingDays(7))],
    validTo: "2016-04-05"
  )
  static let assessment2014 = sample(
    "assessment-2014-act",
    phases: [Phase(limit: .workingDays(42))],
    validFrom: "2016-04-06"
  )
  static let protectionVisit = sample(
    "cp-visit",
    phases: [Phase(limit: .workingDays(10))],
    counts: .gap,
    validFrom: "2016-04-06"
  )
  static let coreGroups = sample(
    "core-group-next",
    phases: [Phase(limit: .weeks(6))],
    counts: .gap
  )
  static let weeklyUntilReview = sample(
    "lac-visit-parent-unassessed",
    phases: [
      Phase(limit: .weeks(1), extent: .untilTurn(Wording(en: "first review"))),
      Phase(limit: .weeks(6)),
    ],
    counts: .gap
  )
  static let careOrderHome = sample(
    "lac-visit-care-order-home",
    phases: [Phase(limit: .weeks(1), extent: .gaps(1)), Phase(limit: .weeks(6))],
    counts: .gap
  )
  static let beforePlacement = sample("ooa-panel-planned", phases: [], counts: .before)
  static let durationOnly = sample("closure-delay", phases: [], confidence: .unknown)
}

extension Timescale {
  /// The verdict on a clock that one event stops.
  func verdict(_ start: Moment, _ end: Moment, asAt: Day = "2027-06-30") -> Verdict {
    Clock(id, start: start, end: end).reading(under: self, rules: .wales, asAt: asAt).verdict
  }
}

extension ClockEvent: ExpressibleByStringLiteral {
  /// An event that took place.
  public init(stringLiteral text: String) {
    self.init(Moment(stringLiteral: text))
  }
}
