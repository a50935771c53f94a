import AuditModel

/// Words that several screens share, in both languages.
enum Words {
  static let yes = AnswerWords.yes
  static let no = AnswerWords.no
  static let notRecorded = AnswerWords.notRecorded
  static let noPlaceToRecord = AnswerWords.noPlaceToRecord
  static let notApplicable = AnswerWords.notApplicable
  static let cannotBeGraded = AnswerWords.cannotBeGraded
  static let unanswered = Phrase(en: "not yet answered", cy: "heb ei ateb eto")
  static let typeDates = Phrase(en: "dates", cy: "dyddiadau")
  static let typeNumber = Phrase(en: "a number: type it", cy: "rhif: teipiwch ef")
  static let wanted = Phrase(
    en: "this is wanted; Esc leaves it",
    cy: "mae angen hwn; mae Esc yn gadael"
  )
  static let contactsElsewhere = Phrase(
    en: "contacts are listed where a question asks about repeated ones",
    cy: "rhestrir cysylltiadau lle mae cwestiwn yn gofyn am rai ailadroddus"
  )
  static let typeWords = Phrase(en: "words", cy: "geiriau")
  static let note = Phrase(en: "Note", cy: "Nodyn")
  static let evidence = Phrase(en: "Evidence", cy: "Tystiolaeth")
  static let reason = Phrase(en: "Reason", cy: "Rheswm")
  static let why = Phrase(en: "Why", cy: "Pam")
  static let source = Phrase(en: "Source", cy: "Ffynhonnell")
  static let synthetic = Phrase(
    en: "SYNTHETIC DEMO DATA: no real child",
    cy: "DATA ARDDANGOS FFUG: dim plentyn go iawn"
  )
  static let safetyTitle = SafetyQuestion.title

  /// The same where there is little room.
  static let safetyShort = Phrase(en: "Child's safety", cy: "Diogelwch")
  static let safetyQuestion = SafetyQuestion.asks
  static let safetyGuidance = SafetyQuestion.guidance
}
