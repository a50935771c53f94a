import AuditModel

/// What the one page in plain words is called and parted into, for use inside and for publication.
enum SummaryWords {
  static let inShort = Phrase(en: "in short", cy: "yn gryno")
  static let lookedAt = Phrase(en: "What we looked at", cy: "Yr hyn yr edrychwyd arno")
  static let safe = Phrase(en: "Were children safe?", cy: "A oedd plant yn ddiogel?")
  static let mattersMost = Phrase(en: "What matters most", cy: "Yr hyn sydd bwysicaf")
  static let ofThoseAsked = Phrase(
    en: "Of the children it was asked of",
    cy: "O'r plant y gofynnwyd amdanynt"
  )
  static let judgement = Phrase(en: "In our judgement", cy: "Yn ein barn ni")
  static let nothing = Phrase(en: "Nothing is reported here.", cy: "Nid oes dim i'w adrodd yma.")

  static func title(of side: Finding.Side) -> Phrase {
    switch side {
    case .strength: Phrase(en: "What is going well", cy: "Yr hyn sy'n mynd yn dda")
    case .improvement: Phrase(en: "What has to get better", cy: "Yr hyn y mae angen ei wella")
    }
  }
}
