import AuditModel

extension Feedback {
  /// Who said it, about what, the words, and whether they may be printed.
  func words(in language: Language) -> String {
    let about = heading.isBlank ? "" : ", \(heading)"
    return "\(role.phrase.text(in: language))\(about): \(words) (\(standing.text(in: language)))"
  }

  /// Whether the words may be printed, and if not why.
  var standing: Phrase {
    if !mayBeQuoted { return Phrase(en: "not to be quoted", cy: "ni ddylid ei ddyfynnu") }
    if !personalData.isEmpty {
      return Phrase(
        en: "may tell who it was: not printed",
        cy: "gall ddangos pwy oedd: nid argreffir"
      )
    }
    return isApproved
      ? Phrase(en: "may be printed", cy: "gellir ei argraffu")
      : Phrase(en: "to be approved", cy: "i'w gymeradwyo")
  }
}

extension WorkerView {
  /// The day, the role and the words.
  var line: String {
    "\(on), \(role): \(words)"
  }
}

extension Phrase {
  static let whatPeopleSaid = Phrase(
    en: "What people said, beside the file",
    cy: "Yr hyn a ddywedodd pobl, wrth ymyl y ffeil"
  )
  static let whatWorkersThink = Phrase(
    en: "What the worker thinks of this audit",
    cy: "Barn y gweithiwr am yr archwiliad hwn"
  )
}
