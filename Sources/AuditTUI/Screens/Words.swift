import AuditModel

/// Words that several screens share, in both languages.
enum Words {
  static let yes = Phrase(en: "yes", cy: "ydy / oes")
  static let no = Phrase(en: "no", cy: "nac ydy / nac oes")
  static let notRecorded = Phrase(en: "not recorded", cy: "nas cofnodwyd")
  static let notApplicable = Phrase(en: "not applicable", cy: "amherthnasol")
  static let cannotBeGraded = Phrase(en: "cannot be graded", cy: "ni ellir graddio")
  static let unanswered = Phrase(en: "not yet answered", cy: "heb ei ateb eto")
  static let typeDates = Phrase(en: "dates", cy: "dyddiadau")
  static let typeNumber = Phrase(en: "a number: type it", cy: "rhif: teipiwch ef")
  static let typeWords = Phrase(en: "words", cy: "geiriau")
  static let note = Phrase(en: "Note", cy: "Nodyn")
  static let evidence = Phrase(en: "Evidence", cy: "Tystiolaeth")
  static let reason = Phrase(en: "Reason", cy: "Rheswm")
  static let source = Phrase(en: "Source", cy: "Ffynhonnell")
  static let safetyTitle = Phrase(en: "Safety of the child", cy: "Diogelwch y plentyn")

  /// The same where there is little room.
  static let safetyShort = Phrase(en: "Child's safety", cy: "Diogelwch")
  static let safetyQuestion = Phrase(
    en: "Does anything on the file show the child to be at immediate risk today?",
    cy: "A oes unrhyw beth ar y ffeil yn dangos bod y plentyn mewn perygl uniongyrchol heddiw?"
  )
  static let safetyGuidance = Phrase(
    en: "Asked in every audit, outside the score. There is no 'not applicable'.",
    cy: "Gofynnir ym mhob archwiliad, y tu allan i'r sgôr. Nid oes 'amherthnasol'."
  )
}
