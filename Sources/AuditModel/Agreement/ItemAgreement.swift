/// How well the readers of the same cases agree in one item.
public struct ItemAgreement: Sendable {
  /// In the words of the first template that asks it; the same item in two templates is one.
  public let item: Item

  /// The first reading of each case and the second; of several second ones the last.
  public let pairs: PairedReadings

  /// Every reading of each case, for the coefficient that takes any number of readers.
  public let panel: PanelReadings

  /// The most readers that one case had; at least 2.
  public let readers: Int

  /// The same answer of both, and between which shares it lies: Wilson's interval; `nil` without
  /// pairs.
  public var sameInterval: Interval? { Interval.wilson(pairs.same) }

  public var kappa: Coefficient { pairs.kappa(item.kind.weights) }

  /// AC2 for grades, AC1 for all else.
  public var gwet: Coefficient { pairs.gwet(item.kind.weights) }

  public var alpha: Coefficient { panel.alpha(isOrdered: item.kind == .grade) }
}

/// How well readers agree in all items of a kind together.
///
/// The answers of one case hang together, so a pool has no interval: one from so many answers would
/// claim more than so few cases can show.
public struct PooledAgreement: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case all, grades
    case yesNo = "yes-no"
    case yesNoNotRecorded = "yes-no-not-recorded"
    case dates, choices
  }

  public let kind: Kind

  /// Items in which at least one pair of answers was compared.
  public let items: Int

  /// Answers that are the same, of all that both readers gave.
  public let same: Proportion

  /// `nil` where the items do not share their answers, as choices do not.
  public let kappa: Coefficient?
  public let gwet: Coefficient?
}
