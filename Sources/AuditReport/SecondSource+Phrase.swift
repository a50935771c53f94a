import AuditModel

extension SecondSource {
  /// What the other source says and how far the two agree, as one or two sentences.
  ///
  /// `Beside it, feedback (told): 15 of 18 (83%). In 16 audits with both: 9 agree, 2 only in the file,
  /// 5 only in feedback.`
  public var phrase: Phrase {
    Phrase(
      en: text(in: .english) + " " + gap.en,
      cy: text(in: .welsh) + " " + gap.cy
    )
  }

  private func text(in language: Language) -> String {
    let count = figure.proportion?.text(in: language) ?? Proportion.dash
    return Phrase(
      en: "Beside it, \(source.phrase.en) (\(figure.item.id)): \(count).",
      cy: "Wrth ei hochr, \(source.phrase.cy) (\(figure.item.id)): \(count)."
    ).text(in: language)
  }

  private var gap: Phrase {
    let unheard = silentPhrase
    guard both > 0 else {
      return Phrase(
        en: "No audit has an answer to both\(unheard.en).",
        cy: "Nid oes archwiliad sydd ag ateb i'r ddwy\(unheard.cy)."
      )
    }
    let audits = both == 1 ? "In 1 audit with both" : "In \(both) audits with both"
    return Phrase(
      en: "\(audits): \(agree) agree, \(fileOnly) only in the file,"
        + " \(otherOnly) only in \(source.phrase.en)\(unheard.en).",
      cy: "Mewn \(both) archwiliad â'r ddwy: \(agree) yn cytuno, \(fileOnly) yn y ffeil yn unig,"
        + " \(otherOnly) yn ôl \(source.phrase.cy) yn unig\(unheard.cy)."
    )
  }

  /// In how many more the other source is not recorded; empty where it is recorded in all.
  private var silentPhrase: Phrase {
    guard silent > 0 else { return Phrase(en: "", cy: "") }
    return Phrase(
      en: "; \(source.phrase.en) not recorded in \(silent) more",
      cy: "; \(source.phrase.cy) heb ei gofnodi mewn \(silent) arall"
    )
  }
}
