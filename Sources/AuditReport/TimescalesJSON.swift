import AuditModel

/// The rules by which clocks are judged as JSON: timescales, holidays and term dates.
public struct TimescalesJSON: Sendable {
  private let rules: Rules

  public init(_ rules: Rules) {
    self.rules = rules
  }

  /// The document as text: sorted keys, two-space indent, final newline.
  public func text() -> String {
    value.text()
  }

  public var value: JSON {
    let calendar = rules.clocks.calendar
    return .object([
      "format": .integer(1),
      "timescales": .array(rules.timescales.all.map(\.json)),
      "holidays": .object([
        "name": .string(calendar.name), "from": .string(calendar.completeFrom.description),
        "to": .string(calendar.completeTo.description), "days": .days(calendar.holidays),
        "closures": .days(calendar.closures),
      ]),
      "schoolDays": rules.clocks.termDays.map { terms in
        .object([
          "from": .string(terms.completeFrom.description),
          "to": .string(terms.completeTo.description), "days": .days(terms.schoolDays),
        ])
      } ?? .null,
    ])
  }
}

extension Timescale {
  fileprivate var json: JSON {
    .object([
      "id": .string(id), "title": .words(title), "starts": .words(starts), "stops": .words(stops),
      "phases": .array(phases.map(\.json)), "counts": .string(counts.rawValue),
      "roll": .string(roll.rawValue), "from": .text(validFrom?.description),
      "to": .text(validTo?.description), "confidence": .string(confidence.rawValue),
      "confirmedFrom": .text(confirmedFrom?.description), "received": .bool(startsOnReceipt),
      "mayPrecede": .bool(mayPrecede),
      "remoteStops": .bool(remoteStops), "basis": .text(basis?.rawValue),
      "source": .string(source),
    ])
  }
}

extension Phase {
  /// The limit as number and unit, and how many gaps it holds for or until which event.
  fileprivate var json: JSON {
    var fields: JSONObject = ["number": .integer(limit.number), "unit": .string(limit.unit)]
    switch extent {
    case .gaps(let gaps): fields["gaps"] = .integer(gaps)
    case .untilTurn(let event): fields["until"] = .words(event)
    case .onwards: break
    }
    return .object(fields)
  }
}

extension Limit {
  fileprivate var number: Int {
    switch self {
    case .workingDays(let n), .calendarDays(let n), .weeks(let n), .months(let n), .hours(let n),
      .schoolDays(let n):
      n
    }
  }

  fileprivate var unit: String {
    switch self {
    case .workingDays: "working-days"
    case .calendarDays: "calendar-days"
    case .weeks: "weeks"
    case .months: "months"
    case .hours: "hours"
    case .schoolDays: "school-days"
    }
  }
}

extension JSON {
  fileprivate static func days(_ days: Set<Day>) -> JSON {
    .texts(days.sorted().map(\.description))
  }
}
