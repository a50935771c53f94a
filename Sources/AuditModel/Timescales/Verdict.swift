/// What a clock comes to on the day of the audit.
public enum Verdict: Hashable, Sendable {
  /// Done on or before the due date.
  case met

  /// Done after the due date, or never done before the duty ended.
  case missed(Lateness)

  /// Not done, with the limit still ahead, or the duty ended before anything fell due.
  case notYetDue

  /// Not done, and the due date has passed.
  case overdue(Lateness)

  /// Cannot be judged, and why.
  case notDeterminable(Missing)

  /// There is no limit to meet, only a duration.
  case noLimit
}

extension Verdict {
  /// The one verdict of several clocks or gaps; `nil` of none.
  ///
  /// Met when every one that is due is met. A definite miss outranks what cannot be determined,
  /// which outranks met: one late visit is late whatever the others were. Overdue outranks missed,
  /// because somebody can still act. The greatest lateness stands for all.
  public static func combined(_ verdicts: some Sequence<Verdict>) -> Verdict? {
    var worst: Verdict?
    for verdict in verdicts {
      guard let current = worst else {
        worst = verdict
        continue
      }
      if (verdict.rank, verdict.lateness ?? .none) > (current.rank, current.lateness ?? .none) {
        worst = verdict
      }
    }
    return worst
  }

  /// How late; `nil` unless missed or overdue.
  public var lateness: Lateness? {
    switch self {
    case .missed(let lateness), .overdue(let lateness): lateness
    case .met, .notYetDue, .notDeterminable, .noLimit: nil
    }
  }

  /// Whether the clock counts in N: met, missed or overdue.
  public var isDue: Bool {
    switch self {
    case .met, .missed, .overdue: true
    case .notYetDue, .notDeterminable, .noLimit: false
    }
  }

  /// The place in the order of ``combined(_:)``, the same for every lateness and reason.
  var rank: Int {
    switch self {
    case .noLimit: 0
    case .notYetDue: 1
    case .met: 2
    case .notDeterminable: 3
    case .missed: 4
    case .overdue: 5
    }
  }
}

extension Verdict {
  /// The verdict for people: `missed, 3 days late`.
  public var phrase: Phrase {
    switch self {
    case .met: Phrase(en: "met", cy: "cyflawnwyd")
    case .missed(let lateness):
      Phrase(
        en: "missed, \(lateness.phrase.en) late",
        cy: "methwyd, \(lateness.phrase.cy) yn hwyr"
      )
    case .notYetDue: Phrase(en: "not yet due", cy: "heb ddod yn ddyledus eto")
    case .overdue(let lateness):
      Phrase(
        en: "overdue by \(lateness.phrase.en)",
        cy: "wedi pasio'r terfyn ers \(lateness.phrase.cy)"
      )
    case .notDeterminable(let missing):
      Phrase(
        en: "not determinable: \(missing.phrase.en)",
        cy: "ni ellir pennu: \(missing.phrase.cy)"
      )
    case .noLimit: Phrase(en: "no fixed limit", cy: "dim terfyn penodol")
    }
  }
}
