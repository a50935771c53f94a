import AuditModel

/// What the rows of a sheet of figures are told apart by.
public enum FigureGrouping: String, CaseIterable, Sendable {
  case team, item, section, heading, month
  case ageBand = "age-band"
  case status

  /// What tells audits apart, where it is that and not the items or teams.
  public var trait: AuditTrait? {
    switch self {
    case .team, .item, .section, .heading: nil
    case .month: .month
    case .ageBand: .ageBand
    case .status: .status
    }
  }

  /// What a column of its slices is called.
  var noun: Phrase {
    switch self {
    case .team: FiguresWords.team
    case .item: FiguresWords.item
    case .section: Phrase(en: "section", cy: "adran")
    case .heading: Phrase(en: "heading", cy: "pennawd")
    case .month: Phrase(en: "month", cy: "mis")
    case .ageBand: Phrase(en: "age", cy: "oedran")
    case .status: Phrase(en: "legal status", cy: "statws cyfreithiol")
    }
  }

  public var phrase: Phrase {
    switch self {
    case .team: Phrase(en: "by team", cy: "fesul tîm")
    case .item: Phrase(en: "by item", cy: "fesul eitem")
    case .section: Phrase(en: "by section", cy: "fesul adran")
    case .heading: Phrase(en: "by heading", cy: "fesul pennawd")
    case .month: Phrase(en: "by month", cy: "fesul mis")
    case .ageBand: Phrase(en: "by age", cy: "fesul oedran")
    case .status: Phrase(en: "by legal status", cy: "fesul statws cyfreithiol")
    }
  }
}
