import AuditModel

/// The words around hot spots, duties missed and comparisons.
enum SpotsWords {
  /// Says that drafts are among the audits; `count` is how many.
  static func drafts(_ count: Int) -> Phrase {
    Phrase(en: "Drafts included: \(count).", cy: "Drafftiau wedi'u cynnwys: \(count).")
  }

  static let level = Phrase(en: "level", cy: "lefel")
  static let misses = Phrase(en: "misses", cy: "methiannau")
  static let duties = Phrase(en: "Statutory duties missed", cy: "Dyletswyddau statudol a fethwyd")
  static let reference = Phrase(en: "case", cy: "achos")
  static let due = Phrase(en: "due", cy: "dyledus")
  static let became = Phrase(en: "what became of it", cy: "beth ddaeth ohoni")
  static let timescale = Phrase(en: "timescale", cy: "amserlen")
  static let basis = Phrase(en: "rests on", cy: "yn seiliedig ar")
  static let earlier = Phrase(en: "earlier", cy: "cynharach")
  static let later = Phrase(en: "later", cy: "diweddarach")

  static func points(_ text: Phrase) -> Phrase {
    Phrase(en: "\(text.en) points", cy: "\(text.cy) pwynt")
  }
  static let change = Phrase(en: "change", cy: "newid")
  static let unconfirmed = Phrase(en: "unconfirmed", cy: "heb ei gadarnhau")

  static let noDuties = Phrase(
    en: "No statutory duty was missed.",
    cy: "Ni fethwyd unrhyw ddyletswydd statudol."
  )
  static let nothingBelow = Phrase(
    en: "Nothing lies below its target.",
    cy: "Nid oes dim islaw ei darged."
  )
  static let noTarget = Phrase(
    en: "No item has a target, so nothing can lie below one; workspace.yaml sets them ('targets').",
    cy: "Nid oes targed gan unrhyw eitem, felly ni all dim fod islaw un; mae workspace.yaml yn eu"
      + " gosod ('targets')."
  )

  static func notRecorded(_ earlier: String, _ later: String) -> Phrase {
    Phrase(
      en: "not recorded: \(earlier), then \(later)",
      cy: "nas cofnodwyd: \(earlier), yna \(later)"
    )
  }

  static func sharedCases(_ count: Int) -> Phrase {
    Phrase(
      en: "Cases audited on both sides: \(count). The intervals take the two sides for different"
        + " cases.",
      cy: "Achosion a archwiliwyd ar y ddwy ochr: \(count). Mae'r cyfyngau'n cymryd bod y ddwy ochr"
        + " yn achosion gwahanol."
    )
  }

  static let newcombe = Phrase(
    en: "Points: the later share less the earlier, with Newcombe's 95% interval; better or worse is"
      + " said only where the interval leaves out zero. Below ten audits no points are shown.",
    cy:
      "Pwyntiau: y gyfran ddiweddarach llai'r un gynharach, gyda chyfwng 95% Newcombe; dim ond lle"
      + " nad yw'r cyfwng yn cynnwys sero y dywedir gwell neu waeth. O dan ddeg archwiliad ni"
      + " ddangosir pwyntiau."
  )

  static let onlyEarlier = Phrase(en: "asked earlier only", cy: "gofynnwyd yn gynharach yn unig")
  static let onlyLater = Phrase(en: "asked later only", cy: "gofynnwyd yn ddiweddarach yn unig")
}

extension ComparedItem {
  /// Whether both sides have a share.
  public var isCompared: Bool {
    if case .compared? = change { true } else { false }
  }

  /// What became of the item, for people: `better`, `no clear change`, or why it is not compared.
  public var verdict: Phrase {
    switch change {
    case .compared(let difference): difference.direction.phrase
    case .notComparable(let reason): reason.phrase
    case nil: later == nil ? SpotsWords.onlyEarlier : SpotsWords.onlyLater
    }
  }

  /// The later share less the earlier one, with its interval: `+12 (+3 to +21)`.
  ///
  /// `nil` where nothing is compared, and below ten audits on a side, where shares say too much.
  public var pointsText: Phrase? {
    guard case .compared(let difference)? = change, let earlier, let later, earlier.of >= 10,
      later.of >= 10
    else { return nil }
    let points = difference.points.signedWhole
    guard let interval = difference.interval else { return Phrase(same: points) }
    let (lower, upper) = (interval.lower.signedWhole, interval.upper.signedWhole)
    return Phrase(en: "\(points) (\(lower) to \(upper))", cy: "\(points) (\(lower) i \(upper))")
  }
}

extension Double {
  /// A difference in whole points with its sign: `+12`, `-3`, `0`.
  fileprivate var signedWhole: String {
    let whole = Int(rounded())
    return whole > 0 ? "+\(whole)" : "\(whole)"
  }
}
