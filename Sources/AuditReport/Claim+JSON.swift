import AuditModel

extension Interval {
  /// Two fractions: lower, upper.
  var json: JSON {
    .array([.fraction(lower), .fraction(upper)])
  }
}

extension Claim {
  /// What kind of claim, in words for people, and the weighted share where there is one.
  var json: JSON {
    var fields: JSONObject = ["kind": .string(code), "says": .words(phrase)]
    if case .weighted(let share) = self { fields["share"] = .fraction(share) }
    return .object(fields)
  }

  private var code: String {
    switch self {
    case .estimate: "estimate"
    case .completeCount: "complete-count"
    case .weighted: "weighted"
    case .casesOnly(.purposive): "purposive"
    case .casesOnly(.severalRounds): "several-rounds"
    case .casesOnly(.mixedSamples): "mixed-samples"
    case .casesOnly(.sampleUnknown): "sample-unknown"
    case .casesOnly(.incomplete): "incomplete"
    case .casesOnly(.moreCasesThanPopulation): "more-cases-than-population"
    case .casesOnly(.ratesUnknown): "rates-unknown"
    case .casesOnly(.noShare): "no-share"
    case .casesOnly(.nothingCounts): "nothing-counts"
    }
  }
}

extension HotSpot.Level {
  var code: String {
    switch self {
    case .belowTarget: "below-target"
    case .watch: "watch"
    }
  }
}

extension Durations {
  var json: JSON {
    .object([
      "timescale": .string(timescale), "unit": .string(median.unit.code),
      "clocks": .integer(clocks), "open": .integer(open), "median": .integer(median.number),
      "longest": .integer(longest.number),
    ])
  }
}

extension Durations.Duration.Unit {
  fileprivate var code: String {
    switch self {
    case .calendarDays: "calendar-days"
    case .workingDays: "working-days"
    case .schoolDays: "school-days"
    case .minutes: "minutes"
    }
  }
}

extension Round {
  /// The round, how its cases were drawn, and what they therefore cannot show.
  var json: JSON {
    .object([
      "id": .string(id), "title": .words(title), "planned": .integer(planned),
      "receipt": receipt.json, "framework": .text(framework),
      "short": .texts(shortForms.sorted()),
      "without": .object(JSONObject(switchedOff.mapValues { .texts($0.sorted()) })),
      "sample": .object([
        "method": .string(sample.method.rawValue), "population": .integer(sample.population),
        "populations": .object(JSONObject(sample.populations.mapValues { .integer($0) })),
        "limits": .words(sample.limits),
      ]),
    ])
  }
}

extension ClockRules.ReceivedOutOfHours {
  /// Null where what is received out of hours counts from its own day; else the minute after
  /// midnight from which it is deemed received on the next working day.
  var json: JSON {
    switch self {
    case .counts: .null
    case .deemedNextWorkingDay(let closing): .object(["closing": .integer(closing)])
    }
  }
}
