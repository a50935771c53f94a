import AuditModel

extension TemplateDifference {
  /// One sentence: whether figures stay comparable, and whether a new version is needed and given.
  public var summary: Phrase {
    let figures = figuresPhrase
    let version = versionPhrase
    return Phrase(en: "\(figures.en); \(version.en).", cy: "\(figures.cy); \(version.cy).")
  }

  private var figuresPhrase: Phrase {
    let both =
      comparableItems + items.count { $0.earlier != nil && $0.later != nil && !$0.isComparable }
    let added = items.count(where: \.isAdded)
    let removed = items.count(where: \.isRemoved)
    let coming = added == 0 && removed == 0 ? Phrase(same: "") : .comeAndGone(added, removed)
    return Phrase(
      en: "figures stay comparable for \(comparableItems) of the \(both) items in both\(coming.en)",
      cy:
        "gellir cymharu ffigurau o hyd ar gyfer \(comparableItems) o'r \(both) eitem sydd yn y ddau"
        + coming.cy
    ).capitalised
  }

  private var versionPhrase: Phrase {
    let (old, new) = (earlier.version, later.version)
    guard isOfOneTemplate else {
      return Phrase(
        en:
          "these are two templates, \(earlier.id) and \(later.id), so their versions are not compared",
        cy: "dau dempled yw'r rhain, \(earlier.id) a \(later.id), felly ni chymherir eu fersiynau"
      )
    }
    guard new >= old else {
      return Phrase(
        en: "the version goes back from \(old) to \(new): name the earlier template first",
        cy: "mae'r fersiwn yn mynd yn ôl o \(old) i \(new): enwch y templed cynharaf yn gyntaf"
      )
    }
    switch (needsNewVersion, hasNewVersion) {
    case (true, true):
      return Phrase(
        en: "a new version number is needed and given, \(old) to \(new)",
        cy: "mae angen rhif fersiwn newydd ac fe'i rhoddwyd, \(old) i \(new)"
      )
    case (true, false):
      return Phrase(
        en: "a new version number is needed and not given: write 'version: \(nextVersion)'",
        cy: "mae angen rhif fersiwn newydd ac nis rhoddwyd: ysgrifennwch 'version: \(nextVersion)'"
      )
    case (false, true):
      return Phrase(
        en: "no new version number is needed, and one is given, \(old) to \(new)",
        cy: "nid oes angen rhif fersiwn newydd, ac fe roddwyd un, \(old) i \(new)"
      )
    case (false, false) where isEmpty:
      return Phrase(
        en: "no new version number is needed, and none is given",
        cy: "nid oes angen rhif fersiwn newydd, ac ni roddwyd un"
      )
    case (false, false):
      return Phrase(
        en: "no new version number is needed for the figures, and none is given; "
          + "a workspace that uses version \(old) takes other words only as 'version: \(nextVersion)'",
        cy: "nid oes angen rhif fersiwn newydd ar gyfer y ffigurau, ac ni roddwyd un; "
          + "dim ond fel 'version: \(nextVersion)' y bydd gweithle sy'n defnyddio fersiwn \(old) yn "
          + "derbyn geiriau eraill"
      )
    }
  }
}

extension Phrase {
  fileprivate static func comeAndGone(_ added: Int, _ removed: Int) -> Phrase {
    Phrase(
      en: ", with items added \(added) and removed \(removed), so pooled figures differ",
      cy: ", gyda \(added) eitem wedi'u hychwanegu a \(removed) wedi'u tynnu, felly mae'r ffigurau "
        + "cyfun yn wahanol"
    )
  }

  fileprivate var capitalised: Phrase {
    Phrase(
      en: en.prefix(1).uppercased() + en.dropFirst(),
      cy: cy.prefix(1).uppercased() + cy.dropFirst()
    )
  }
}
