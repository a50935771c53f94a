import AuditModel

extension ReviewForm {
  static func actionFields(in language: Language) -> [Field] {
    [
      Field(label: .whatIsToBeDone, text: TextField()),
      Field(label: .whoDoesIt, text: TextField(Phrase.teamManager.text(in: language))),
      Field(label: .byWhen, text: TextField()),
    ]
  }

  /// The day by which it is due, typed as people write days; `nil` where it is none.
  func due(today: Day) -> Day? {
    guard case .action = purpose,
      case .moment(.on(let day)) = DateEntry(texts[2], today: today)
    else { return nil }
    return day
  }
}

extension Phrase {
  fileprivate static let teamManager = Phrase(en: "Team manager", cy: "Rheolwr tîm")
  fileprivate static let whatIsToBeDone = Phrase(
    en: "What is to be done?",
    cy: "Beth sydd i'w wneud?"
  )
  fileprivate static let whoDoesIt = Phrase(
    en: "Who does it? A role, not a name",
    cy: "Pwy sy'n ei wneud? Rôl, nid enw"
  )
  fileprivate static let byWhen = Phrase(
    en: "By when? Such as 30/4/26",
    cy: "Erbyn pryd? Megis 30/4/26"
  )
  static let noDueDay = Phrase(
    en: "write a day, such as 30/4/26",
    cy: "ysgrifennwch ddiwrnod, megis 30/4/26"
  )
}
