/// A concern with the audit in which it was raised.
public struct RaisedEscalation: Hashable, Sendable {
  public let audit: Audit.ID

  /// Its place among those of the audit, from 1.
  public let number: Int
  public let reference: String
  public let team: Team.ID
  public let round: Round.ID?
  public let escalation: Escalation

  public var isOpen: Bool { escalation.answeredAt == nil }

  /// The concerns of an audit, in their order.
  ///
  /// A concern that two people answered apart stands in the file once with each answer; it is one
  /// concern, with the answer that came first.
  public static func all(in audit: Audit) -> [RaisedEscalation] {
    let raised = audit.escalations.enumerated().map { index, escalation in
      RaisedEscalation(
        audit: audit.id,
        number: index + 1,
        reference: audit.caseFile.reference,
        team: audit.caseFile.team,
        round: audit.round,
        escalation: escalation
      )
    }
    return Dictionary(grouping: raised, by: \.escalation.raising).values
      .compactMap { $0.min { $0.answered < $1.answered } }.sorted { $0.number < $1.number }
  }

  /// In the order of the answers, with those that wait last.
  private var answered: (Int, String, Int) {
    (isOpen ? 1 : 0, escalation.answeredAt ?? "", number)
  }

  /// As it stood at a time, in UTC; `nil` where it was raised later.
  ///
  /// One that was answered later waits. A time that cannot be read is taken to be past.
  public func standing(at time: String) -> RaisedEscalation? {
    guard let end = TimeNumber.seconds(of: time) else { return self }
    func isLater(_ other: String) -> Bool {
      TimeNumber.seconds(of: other).map { $0 > end } ?? false
    }
    guard !isLater(escalation.raisedAt) else { return nil }
    guard let answered = escalation.answeredAt, isLater(answered) else { return self }
    var waiting = escalation
    (waiting.answeredAt, waiting.outcome) = (nil, nil)
    return RaisedEscalation(
      audit: audit,
      number: number,
      reference: reference,
      team: team,
      round: round,
      escalation: waiting
    )
  }

  /// From the raising to the answer, or to `now` while there is none; `nil` where a time cannot be
  /// read, or the answer stands before the raising.
  public func wait(now: String) -> ClockReading.Duration? {
    guard let start = TimeNumber.seconds(of: escalation.raisedAt),
      let end = TimeNumber.seconds(of: escalation.answeredAt ?? now), end >= start
    else { return nil }
    return ClockReading.Duration(number: Int(end - start) / 60, unit: .minutes, isOpen: isOpen)
  }
}

/// How many concerns were answered, and how long that took; never scored.
public struct AnswerTimes: Hashable, Sendable {
  /// `nil` over all teams, or all rounds.
  public let team: Team.ID?
  public let round: Round.ID?
  public let answered: Proportion

  /// Median and longest; `nil` where no time is known.
  ///
  /// Those that wait count as long as they have waited, and then both are "at least".
  public let durations: Durations?

  public init(
    _ raised: [RaisedEscalation],
    team: Team.ID? = nil,
    round: Round.ID? = nil,
    now: String
  ) {
    self.team = team
    self.round = round
    answered = Proportion(n: raised.count { !$0.isOpen }, of: raised.count)
    durations = Durations(raised.compactMap { $0.wait(now: now) }, timescale: "escalation")
  }

  /// Over all, then team by team, then round by round, each by id; empty where nothing was raised.
  public static func all(_ raised: [RaisedEscalation], now: String) -> [AnswerTimes] {
    guard !raised.isEmpty else { return [] }
    let teams = Dictionary(grouping: raised, by: \.team).sorted { $0.key < $1.key }
    let rounds = Dictionary(grouping: raised.filter { $0.round != nil }, by: \.round)
      .sorted { ($0.key ?? "") < ($1.key ?? "") }
    return [AnswerTimes(raised, now: now)]
      + teams.map { AnswerTimes($0.value, team: $0.key, now: now) }
      + rounds.map { AnswerTimes($0.value, round: $0.key, now: now) }
  }
}

extension Escalation {
  /// What makes it one concern, whoever answers it.
  fileprivate var raising: [String] { [raisedAt, raisedBy, to, reason] }
}

extension [RaisedEscalation] {
  /// Open ones first, then the latest raised first.
  public var byUrgency: [RaisedEscalation] {
    sorted { one, other in
      if one.isOpen != other.isOpen { return one.isOpen }
      let (mine, theirs) = (one.escalation.raisedAt, other.escalation.raisedAt)
      return (theirs, one.audit, one.number) < (mine, other.audit, other.number)
    }
  }
}

extension ClockReading.Duration {
  /// For people who waited: from two days on in whole days, which say more than hours do.
  public var waited: Phrase {
    if unit == .minutes, number == 0 {
      return Phrase(en: "less than a minute", cy: "llai na munud")
    }
    let day = 24 * 60
    guard unit == .minutes, number >= 2 * day else { return phrase }
    return Self(number: number / day, unit: .calendarDays, isOpen: isOpen).phrase
  }
}
