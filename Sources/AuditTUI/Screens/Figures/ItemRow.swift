import AuditModel

/// What the team screen says of one item: its figure, what became of it since the round before, and
/// its months.
struct ItemRow: Hashable, Sendable {
  let figure: Figure

  /// `nil` where there is no round before, or the item was not asked in it.
  let change: Change?

  /// Of the figure before; `nil` as ``change``.
  let before: Figure?
  let series: ItemSeries

  init(_ figure: Figure, before: [Figure], series: ItemSeries) {
    self.figure = figure
    // Of several meanings before, the same one is compared; without one, the last says why not.
    let earlier = before.first { $0.meaning == figure.meaning } ?? before.last
    self.before = earlier
    change = earlier.map { Change(from: $0, to: figure) }
    self.series = series
  }

  /// Whether one of the two figures that are compared is of fewer than ten.
  var isTooFew: Bool {
    min(figure.of, before?.of ?? 0) < 10
  }
}

extension Change {
  /// The mark that stands where there is no room for words; `nil` where nothing is compared.
  func mark(_ glyphs: Glyphs) -> String? {
    guard case .compared(let difference) = self else { return nil }
    switch difference.direction {
    case .better: return glyphs.better
    case .worse: return glyphs.worse
    case .noClearChange: return glyphs.unchanged
    case .noClaim: return nil
    }
  }

  /// `+12`, or `no change` where it is not clear; empty where nothing is compared.
  func shortText(in language: Language) -> String {
    guard case .compared(let difference) = self else { return "" }
    switch difference.direction {
    case .better, .worse: return difference.points.signed
    case .noClearChange: return Phrase(en: "unclear", cy: "aneglur").text(in: language)
    case .noClaim: return ""
    }
  }

  var style: Style {
    guard case .compared(let difference) = self else { return .faint }
    switch difference.direction {
    case .better: return .good
    case .worse: return .bad
    case .noClearChange, .noClaim: return .faint
    }
  }

  /// `better, +12 points (95% interval +3 to +21)`; why not, where nothing is compared.
  ///
  /// Of fewer than ten there is no percentage, so no points either: `isTooFew` leaves them out.
  func text(in language: Language, isTooFew: Bool = false) -> String {
    switch self {
    case .notComparable(let reason): return reason.phrase.text(in: language)
    case .compared(let difference) where isTooFew:
      return difference.direction.phrase.text(in: language)
    case .compared(let difference):
      let points = difference.points.signed
      let amount = Phrase(en: "\(points) points", cy: "\(points) pwynt")
      let parts = [difference.direction.phrase.text(in: language), amount.text(in: language)]
      guard let interval = difference.interval else { return parts.joined(separator: ", ") }
      let (lower, upper) = (interval.lower.signed, interval.upper.signed)
      let limits = Phrase(
        en: "95% interval \(lower) to \(upper)",
        cy: "cyfwng 95%: \(lower) i \(upper)"
      )
      return parts.joined(separator: ", ") + " (\(limits.text(in: language)))"
    }
  }
}

extension Double {
  /// In whole points with its sign: `+12`, `−3`, `0`.
  fileprivate var signed: String {
    let whole = Int(rounded())
    return whole > 0 ? "+\(whole)" : whole < 0 ? "−\(-whole)" : "0"
  }
}
