import AuditModel

/// Hot spots and statutory duties missed as JSON: `{"format": 1, "hotSpots": […], "duties": […], …}`.
public struct HotSpotsJSON: Sendable {
  private let figures: Figures
  private let timescales: Timescales
  private let team: Team.ID?

  /// - Parameters:
  ///   - figures: What was counted.
  ///   - timescales: The rules that say which limits are the law's.
  ///   - team: Whose figures are looked at; `nil` is all teams.
  public init(_ figures: Figures, under timescales: Timescales, of team: Team.ID? = nil) {
    self.figures = figures
    self.timescales = timescales
    self.team = team
  }

  /// The document as text: sorted keys, two-space indent, final newline.
  public func text() -> String {
    value.text()
  }

  public var value: JSON {
    let rounds = figures.items.map(\.round).reduce(into: [Round.ID?]()) { seen, round in
      if !seen.contains(round) { seen.append(round) }
    }
    let duties = rounds.map { figures.missedDuties(under: timescales, team: team, round: $0) }
    return .object([
      "format": .integer(1),
      "period": .object([
        "from": .text(figures.request.filter.from?.description),
        "to": .text(figures.request.filter.to?.description),
      ]),
      "rules": .object([
        "hotSpots": .words(HotSpot.rule), "misses": .words(MissPattern.rule),
        "duties": .words(MissedDuties.rule), "challenges": .words(OpenChallenge.rule),
      ]),
      "hotSpots": .array(
        rounds.flatMap { figures.locatedSpots(team: team, round: $0).map(\.json) }
      ),
      "duties": .array(duties.flatMap(\.all).map(\.json)),
      "challenges": .array(
        rounds.flatMap { figures.openChallenges(team: team, round: $0) ?? [] }.map(\.json)
      ),
      "dutiesUnsaid": .integer(duties.reduce(0) { $0 + $1.unsaid }),
      "auditsWithheld": .integer(duties.reduce(0) { $0 + $1.withheld }),
    ])
  }
}

extension LocatedSpot {
  fileprivate var json: JSON {
    .object([
      "item": .string(figure.item.id), "meaning": .string(figure.meaning),
      "team": .text(figure.team), "round": .text(figure.round),
      "level": .string(spot.level.code), "figure": .proportion(figure.proportion),
      "interval": figure.interval.map(\.json) ?? .null, "target": .integer(spot.target),
      "misses": misses.json,
    ])
  }
}

extension MissPattern {
  /// What was found, and the groups from which it was found.
  var json: JSON {
    var clusters: [MissGroup] = []
    if case .clustered(let groups) = finding { clusters = groups }
    return .object([
      "finding": .string(finding.code), "n": .integer(misses.n), "of": .integer(misses.of),
      "clusters": .array(clusters.map(\.json)), "teams": .array(teams.map(\.json)),
      "months": .array(months.map(\.json)),
    ])
  }
}

extension MissGroup {
  fileprivate var json: JSON {
    var fields: JSONObject = ["n": .integer(misses.n), "of": .integer(misses.of)]
    switch place {
    case .team(let team): fields["team"] = .string(team)
    case .month(let month): fields["month"] = .string(month.description)
    }
    return .object(fields)
  }
}

extension MissedDuty {
  fileprivate var json: JSON {
    var fields: JSONObject = [
      "audit": .string(audit), "reference": .string(reference), "team": .string(team),
      "round": .text(round), "asAt": .string(asAt.description), "item": .string(item.id),
      "timescale": .string(timescale.id), "basis": .text(timescale.basis?.rawValue),
      "unconfirmed": .bool(isUnconfirmed), "due": .string(lapse.due.description),
      "course": .string(lapse.course.code), "late": lapse.lateness.json,
      "noticed": .text(noticed?.code),
    ]
    switch lapse.course {
    case .doneLate(let day): fields["done"] = .string(day.description)
    case .neverDone(let day): fields["ended"] = .string(day.description)
    case .open: break
    }
    return .object(fields)
  }
}

extension OpenChallenge {
  fileprivate var json: JSON {
    var fields: JSONObject = [
      "audit": .string(audit), "reference": .string(reference), "team": .string(team),
      "round": .text(round), "asAt": .string(asAt.description), "standing": .words(phrase),
    ]
    if case .open(let duration) = standing { fields["open"] = .integer(duration.number) }
    return .object(fields)
  }
}

extension Lateness {
  /// `{"days": 3}`, or `{"minutes": 125}` for a limit in hours.
  fileprivate var json: JSON {
    switch self {
    case .calendarDays(let days): .object(["days": .integer(days)])
    case .minutes(let minutes): .object(["minutes": .integer(minutes)])
    }
  }
}
