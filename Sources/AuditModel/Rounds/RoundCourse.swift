/// How a round goes: what became of each of its cases, who has how many, and what was done when.
public struct RoundCourse: Hashable, Sendable {
  public let round: Round

  /// The drawn cases, in the order of the round.
  public let cases: [Case]

  /// Cases with an audit of the round that were not drawn for it, by reference; empty for a round that
  /// does not say which cases it has.
  public let others: [String]

  /// Finished cases, counted on the day on which the last of their audits was finished; in order of
  /// time.
  public let days: [DayCount]

  /// A drawn case and what became of it.
  public struct Case: Hashable, Sendable {
    public let drawn: DrawnCase
    public let state: State

    /// The day on which it was finished; `nil` before.
    public let finishedOn: Day?

    /// What became of its second reading; `nil` where none is planned and none is there.
    public let second: State?
  }

  public enum State: String, CaseIterable, Sendable {
    /// No audit is there, or one in which nothing is answered.
    case notBegun = "not-begun"
    case draft
    case finished

    public var phrase: Phrase {
      switch self {
      case .notBegun: Phrase(en: "not begun", cy: "heb ddechrau")
      case .draft: Audit.State.draft.phrase
      case .finished: Audit.State.finished.phrase
      }
    }
  }

  public struct DayCount: Hashable, Sendable {
    public let day: Day

    /// Cases finished on the day.
    public let finished: Int

    /// Cases finished on it and before.
    public let sum: Int

    public init(day: Day, finished: Int, sum: Int) {
      (self.day, self.finished, self.sum) = (day, finished, sum)
    }
  }

  /// How many cases of some group are in which state.
  public struct Count: Hashable, Sendable {
    /// What the cases have in common: an auditor's id, a team's; empty where nobody has them.
    public let name: String
    public let cases: Int
    public let notBegun: Int
    public let drafts: Int
    public let finished: Int

    public init(name: String, cases: Int, notBegun: Int, drafts: Int, finished: Int) {
      (self.name, self.cases) = (name, cases)
      (self.notBegun, self.drafts, self.finished) = (notBegun, drafts, finished)
    }
  }

  /// - Parameters:
  ///   - round: As it is described.
  ///   - audits: Of any round.
  public init(_ round: Round, among audits: some Sequence<ScoredAudit>) {
    let ofRound = audits.filter { $0.round == round.id }
    let byCase = Dictionary(grouping: ofRound, by: \.reference)
    self.round = round
    cases = round.cases.drawn.map { drawn in
      Case(drawn, byCase[drawn.reference] ?? [], templates: round.templates)
    }
    let known = Set(round.cases.drawn.map(\.reference))
    others =
      known.isEmpty
      ? []
      : byCase.keys.filter { !known.contains($0) }.sorted { $0.comesBefore($1) }
    let byDay = Dictionary(grouping: cases.compactMap(\.finishedOn)) { $0 }.mapValues(\.count)
    var sum = 0
    days = byDay.sorted { $0.key < $1.key }.map { day, count in
      sum += count
      return DayCount(day: day, finished: count, sum: sum)
    }
  }

  /// All cases together.
  public var whole: Count {
    Count("", cases)
  }

  /// The cases of each auditor: in the order in which they were dealt out, others by their ids, and
  /// last those that nobody has.
  public var byAuditor: [Count] {
    let groups = Dictionary(grouping: cases) { $0.drawn.auditor ?? "" }
    let dealt = round.cases.auditors.filter { groups[$0] != nil }
    let others = Set(groups.keys).subtracting(dealt)
      .sorted { $1.isEmpty || (!$0.isEmpty && $0.comesBefore($1)) }
    return (dealt + others).map { Count($0, groups[$0] ?? []) }
  }

  /// The cases of each team, by its id.
  public var byTeam: [Count] {
    let groups = Dictionary(grouping: cases, by: \.drawn.team)
    return groups.keys.sorted { $0.comesBefore($1) }.map { Count($0, groups[$0] ?? []) }
  }
}

extension RoundCourse.Case {
  fileprivate init(_ drawn: DrawnCase, _ audits: [ScoredAudit], templates: [Template.ID]) {
    self.drawn = drawn
    let first = audits.filter { $0.reading != .second }
    let finished = first.filter { $0.state == .finished }
    let wanted = templates.isEmpty ? Set(first.map(\.template)) : Set(templates)
    let isFinished = !finished.isEmpty && wanted.isSubset(of: finished.map(\.template))
    state = isFinished ? .finished : first.contains(where: \.isBegun) ? .draft : .notBegun
    finishedOn = isFinished ? finished.map(\.asAt).max() : nil
    let seconds = audits.filter { $0.reading == .second }
    if seconds.isEmpty, drawn.second == nil {
      second = nil
    } else if !seconds.isEmpty, wanted.isSubset(of: seconds.filter(\.isFinished).map(\.template)) {
      second = .finished
    } else {
      second = seconds.contains(where: \.isBegun) ? .draft : .notBegun
    }
  }
}

extension RoundCourse.Count {
  fileprivate init(_ name: String, _ cases: [RoundCourse.Case]) {
    self.init(
      name: name,
      cases: cases.count,
      notBegun: cases.count { $0.state == .notBegun },
      drafts: cases.count { $0.state == .draft },
      finished: cases.count { $0.state == .finished }
    )
  }
}

extension ScoredAudit {
  fileprivate var isFinished: Bool { state == .finished }
}
