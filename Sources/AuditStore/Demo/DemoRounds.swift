import AuditModel

/// How the audits of a demo are shared out: rounds, readings, and cases that come back.
///
/// Everything here follows from an audit's number alone, so that audit 999 999 is made without the
/// others.
struct DemoRounds: Sendable {
  /// How many audits each round has, in order.
  let sizes: [Int]

  /// Two audits near the end of the last round that are drafts whatever is drawn, so that the
  /// smallest demo has both kinds: one begun, and one without its answer to the safety question.
  let certainDrafts: [DemoPlace]

  /// How many audits there are in all; at least 10, so that every round has its drafts and readings.
  let count: Int

  static let periods: [(id: String, title: Wording, from: Day, to: Day)] = [
    (
      "2025-q3", Wording(en: "July to September 2025", cy: "Gorffennaf i Fedi 2025"),
      "2025-07-01", "2025-09-30"
    ),
    (
      "2025-q4", Wording(en: "October to December 2025", cy: "Hydref i Ragfyr 2025"),
      "2025-10-01", "2025-12-31"
    ),
    (
      "2026-q1", Wording(en: "January to March 2026", cy: "Ionawr i Fawrth 2026"),
      "2026-01-01", "2026-03-31"
    ),
  ]

  static var last: Int { periods.count - 1 }

  init(count: Int) {
    self.count = count
    let earlier = count * 3 / 10
    let latest = count - 2 * earlier
    sizes = [earlier, earlier, latest]
    certainDrafts = (1..<latest).reversed().lazy
      .map { DemoPlace(round: DemoRounds.last, position: $0) }
      .filter { $0.reading == .first && !$0.isReadAgain }
      .prefix(2).map { $0 }
  }

  func start(of round: Int) -> Int {
    sizes[..<round].reduce(0, +)
  }

  /// Where an audit stands: its round, and its position in it from 0.
  func place(of number: Int) -> DemoPlace {
    var position = number
    var round = 0
    while position >= sizes[round], round < DemoRounds.last {
      position -= sizes[round]
      round += 1
    }
    return DemoPlace(round: round, position: position)
  }

  func number(of place: DemoPlace) -> Int {
    start(of: place.round) + place.position
  }

  /// The number of the first audit of the case that the audit reads, which stands for the case.
  func caseNumber(of place: DemoPlace) -> Int {
    var place = place.firstReading
    while place.returns, place.round > 0, place.position < sizes[place.round - 1] {
      place.round -= 1
    }
    return number(of: place)
  }
}

/// Where an audit stands in a demo.
struct DemoPlace: Hashable, Sendable {
  var round: Int

  /// From 0, in its round.
  var position: Int

  /// Whether this file was read first, again, or agreed upon: one in forty is read again, and of a
  /// third of those there is an agreed reading too.
  var reading: Audit.Reading {
    if position % 120 == 59 { return .agreed }
    return position % 40 == 18 ? .second : .first
  }

  /// Where the first reading of the same file stands: a place or two before, or here.
  var firstReading: DemoPlace {
    let steps =
      switch reading {
      case .first, .moderated: 0
      case .second: 1
      case .agreed: 2
      }
    return DemoPlace(round: round, position: position - steps)
  }

  /// Whether the audit that follows reads the same file again.
  var isReadAgain: Bool {
    position % 40 == 17
  }

  /// Whether the case of the same position in the round before comes back: one in nine.
  var returns: Bool {
    position % 9 == 4
  }

  /// Whether the case belongs to the tiny team.
  var isOfTinyTeam: Bool {
    position == 3 || position == 11
  }
}
