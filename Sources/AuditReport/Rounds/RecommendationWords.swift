import AuditModel

/// Words of registers that tables, pages and screens share.
public enum RecommendationWords {
  public static let title = Phrase(en: "Recommendations", cy: "Argymhellion")
  public static let register = Phrase(en: "register", cy: "cofrestr")
  public static let number = Phrase(en: "number", cy: "rhif")
  public static let asks = Phrase(en: "asks", cy: "yn gofyn")
  public static let status = Phrase(en: "status", cy: "statws")
  public static let due = Phrase(en: "due", cy: "erbyn")
  public static let owner = Phrase(en: "owner", cy: "perchennog")
  public static let decided = Phrase(en: "decided", cy: "penderfynwyd")
  public static let by = Phrase(en: "by", cy: "gan")
  public static let evidence = Phrase(en: "evidence", cy: "tystiolaeth")
  public static let figures = Phrase(en: "figures", cy: "ffigurau")
  public static let heading = Phrase(en: "heading", cy: "pennawd")
  public static let continues = Phrase(en: "continues", cy: "yn parhau")
  public static let continuedBy = Phrase(en: "continued by", cy: "parheir gan")
  public static let overdue = Phrase(en: "overdue", cy: "hwyr")
  public static let all = Phrase(en: "all", cy: "i gyd")
  static let overdueDays = Phrase(en: "days overdue", cy: "diwrnodau'n hwyr")
  static let counted = Phrase(en: "counted", cy: "a gyfrifir")
  static let wholes = Phrase(en: "recommendations", cy: "argymhellion")
  static let parts = Phrase(en: "parts", cy: "rhannau")
  static let byStatus = Phrase(
    en: "Recommendations by status",
    cy: "Argymhellion yn ôl statws"
  )
  public static let silence = Phrase(
    en: "Nothing closes by silence: only a dated decision with evidence closes a recommendation.",
    cy: "Nid yw tawelwch yn cau dim: dim ond penderfyniad dyddiedig â thystiolaeth sy'n cau "
      + "argymhelliad."
  )

  static func asAt(_ day: Day) -> Phrase {
    Phrase(en: "As at \(day).", cy: "Fel ar \(day).")
  }

  /// `open, overdue 12 days`; `nil` where it is not overdue.
  public static func overdue(_ standing: RecommendationStanding) -> Phrase? {
    standing.overdueDays.map { days in
      Phrase(
        en: "open, overdue \(days) \(days == 1 ? "day" : "days")",
        cy: "ar agor, \(days) diwrnod yn hwyr"
      )
    }
  }
}

extension RecommendationStanding {
  /// The status in words: `no decision` where there is none.
  public var phrase: Phrase {
    status?.phrase ?? RecommendationStatus.undecided
  }
}

extension QuotedFigure {
  /// `plan-present 7 of 12 (2026-q1)`.
  public func text(in language: Language) -> String {
    "\(item) \(proportion.text(in: language)) (\(round))"
  }
}
