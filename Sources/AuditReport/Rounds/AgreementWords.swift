import AuditModel

/// The words around agreement between readers.
enum AgreementWords {
  static let title = Phrase(en: "Agreement between readers", cy: "Cytundeb rhwng darllenwyr")
  static let overall = Phrase(en: "Agreement over all items", cy: "Cytundeb dros bob eitem")
  static let kind = Phrase(en: "answers", cy: "atebion")
  static let items = Phrase(en: "items", cy: "eitemau")
  static let same = Phrase(en: "same answer", cy: "yr un ateb")
  static let kappa = Phrase(en: "Cohen's kappa", cy: "kappa Cohen")
  static let gwet = Phrase(en: "Gwet's AC", cy: "AC Gwet")
  static let alpha = Phrase(en: "Krippendorff's alpha", cy: "alffa Krippendorff")
  static let oneSided = Phrase(en: "one reader only", cy: "un darllenydd yn unig")
  static let from = Phrase(en: "95% from", cy: "95% o")
  static let to = Phrase(en: "to", cy: "i")

  static func cases(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 case was read twice." : "\(count) cases were read twice.",
      cy: "Darllenwyd \(count) achos ddwywaith."
    )
  }

  static let blind = Phrase(
    en: "Both readings are finished; before that, the program showed neither reader the other's.",
    cy: "Mae'r ddau ddarlleniad wedi'u gorffen; cyn hynny ni ddangosodd y rhaglen ddarlleniad y "
      + "naill i'r llall."
  )

  static let coefficients = Phrase(
    en: "Kappa, AC and alpha are 1 where readers agree in everything and 0 where they agree no "
      + "more than by chance. Grades near each other agree more than grades far apart. In "
      + "brackets: the 95% interval, where it can be worked out.",
    cy: "Mae kappa, AC ac alffa yn 1 lle mae darllenwyr yn cytuno ym mhopeth ac yn 0 lle nad "
      + "ydynt yn cytuno mwy na thrwy hap. Mae graddau agos yn cytuno mwy na graddau pell. Mewn "
      + "cromfachau: y cyfwng 95%, lle gellir ei gyfrifo."
  )

  static let blanks = Phrase(
    en: "Unanswered, not applicable and cannot be graded are no agreement: an answer that one "
      + "reader alone gave is counted apart.",
    cy: "Nid yw heb ei ateb, amherthnasol na methu graddio yn gytundeb: cyfrifir ar wahân ateb a "
      + "roddodd un darllenydd yn unig."
  )

  static let hangTogether = Phrase(
    en: "The answers of one case hang together, so all items together have no interval.",
    cy: "Mae atebion un achos yn perthyn i'w gilydd, felly nid oes cyfwng i'r holl eitemau gyda'i "
      + "gilydd."
  )

  static let none = Phrase(
    en: "No case here has two finished readings: there is no agreement to show.",
    cy: "Nid oes gan unrhyw achos yma ddau ddarlleniad gorffenedig: nid oes cytundeb i'w ddangos."
  )
}

extension Coefficient.Reason {
  /// Why there is no coefficient, as a table says it.
  var phrase: Phrase {
    switch self {
    case .noPairs: Phrase(en: "no answer of both", cy: "dim ateb gan y ddau")
    case .oneOutcome: Phrase(en: "all gave one answer", cy: "pawb wedi rhoi un ateb")
    }
  }
}

extension PooledAgreement.Kind {
  var phrase: Phrase {
    switch self {
    case .all: Phrase(en: "all answers", cy: "pob ateb")
    case .grades: Phrase(en: "grades", cy: "graddau")
    case .yesNo: Phrase(en: "yes or no", cy: "ie neu na")
    case .yesNoNotRecorded:
      Phrase(en: "yes, no or not recorded", cy: "ie, na neu heb ei gofnodi")
    case .dates: Phrase(en: "in time or not", cy: "mewn pryd neu beidio")
    case .choices: Phrase(en: "choices", cy: "dewisiadau")
    }
  }
}
