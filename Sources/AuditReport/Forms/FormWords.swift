import AuditModel

/// The words of the program's own on a form.
enum FormWords {
  static let howToAnswer = Phrase(en: "How to answer", cy: "Sut i ateb")
  static let guidance = Phrase(en: "Guidance", cy: "Canllaw")
  static let note = Phrase(en: "Note", cy: "Nodyn")
  static let evidence = Phrase(en: "Evidence", cy: "Tystiolaeth")

  /// The same with what to write there.
  static let evidencePlace = Phrase(
    en: "Evidence (where on the file)",
    cy: "Tystiolaeth (ble ar y ffeil)"
  )
  static let sources = Phrase(en: "Sources", cy: "Ffynonellau")
  static let start = Phrase(en: "start", cy: "dechrau")
  static let end = Phrase(en: "end", cy: "diwedd")
  static let time = Phrase(en: "time", cy: "amser")
  static let of = Phrase(en: "of", cy: "o")
  static let notYet = Phrase(en: "not yet", cy: "ddim eto")
  static let outsideFigures = Phrase(en: "in no figure", cy: "heb fod mewn unrhyw ffigur")

  static let caseReference = Phrase(
    en: "Case (reference, no name)",
    cy: "Achos (cyfeirnod, dim enw)"
  )
  static let caseShort = Phrase(en: "Case", cy: "Achos")
  static let team = Phrase(en: "Team", cy: "Tîm")
  static let ageBand = Phrase(en: "Age band", cy: "Band oedran")
  static let status = Phrase(en: "Status", cy: "Statws")
  static let begun = Phrase(en: "Work begun on", cy: "Dechreuwyd y gwaith ar")
  static let auditor = Phrase(en: "Auditor", cy: "Archwilydd")
  static let date = Phrase(en: "Date", cy: "Dyddiad")

  static func askedWhen(_ condition: Phrase) -> Phrase {
    Phrase(
      en: "Asked only when \(condition.en).",
      cy: "Gofynnir dim ond pan fo hyn yn wir: \(condition.cy)."
    )
  }

  static func ungradedWhen(_ condition: Phrase) -> Phrase {
    Phrase(
      en: "There is nothing to grade when \(condition.en).",
      cy: "Nid oes dim i'w raddio pan fo hyn yn wir: \(condition.cy)."
    )
  }

  /// `compliance, target 90%`, and what else decides how an answer counts.
  static func remark(on item: Item, _ numbers: ItemNumbers) -> Phrase {
    var parts = [item.measures.phrase]
    if let target = item.target {
      parts.append(Phrase(en: "target \(target)%", cy: "targed \(target)%"))
    }
    if item.isAdverse {
      parts.append(Phrase(en: "yes is the bad answer", cy: "oes/ydy yw'r ateb gwael"))
    }
    if let restates = item.restates {
      let other = numbers.number(of: restates) ?? restates
      parts.append(
        Phrase(
          en: "asks \(other) in finer detail and stays out of the pools",
          cy: "yn gofyn \(other) yn fanylach ac y tu allan i'r cronfeydd"
        )
      )
    }
    if item.source != .file {
      let source = item.source.phrase
      parts.append(
        Phrase(
          en: "answered from \(source.en), not from the case file",
          cy: "atebir o \(source.cy), nid o'r ffeil achos"
        )
      )
    }
    if let beside = item.beside {
      let other = numbers.number(of: beside) ?? beside
      parts.append(Phrase(en: "stands beside \(other)", cy: "saif wrth ochr \(other)"))
    }
    return Phrase(
      en: parts.map(\.en).joined(separator: ", "),
      cy: parts.map(\.cy).joined(separator: ", ")
    )
  }

  /// The days on which a clock may start; each begins with a comma, and always is empty.
  static func validity(of timescale: Timescale) -> Phrase {
    var en = ""
    var cy = ""
    if let from = timescale.validFrom {
      en += ", when begun on or after \(from)"
      cy += ", os dechreuwyd ar \(from) neu wedyn"
    }
    if let to = timescale.validTo {
      en += ", when begun on or before \(to)"
      cy += ", os dechreuwyd ar \(to) neu gynt"
    }
    return Phrase(en: en, cy: cy)
  }
}
