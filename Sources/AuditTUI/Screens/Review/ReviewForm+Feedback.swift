import AuditModel

extension ReviewForm {
  static func feedbackFields(in language: Language) -> [Field] {
    [
      Field(label: .whoSpoke(in: language), text: TextField()),
      Field(label: .aboutWhat, text: TextField(), isOptional: true),
      Field(label: .theirWords, text: TextField()),
      Field(label: .mayBeQuoted, text: TextField()),
    ]
  }

  /// The first field whose text means nothing there; `nil` where all mean something.
  func mistake(today: Day) -> (field: Int, problem: Phrase)? {
    if case .action = purpose { return due(today: today) == nil ? (2, .noDueDay) : nil }
    guard purpose == .feedback else { return nil }
    if role == nil { return (0, .noRole) }
    return consent == nil ? (3, .yesOrNo) : nil
  }

  /// What was said, as the form has it; `nil` where a field means nothing.
  func feedback(by auditor: String, at time: String) -> Feedback? {
    guard let role, let consent else { return nil }
    return Feedback(
      role: role,
      heading: texts[1],
      words: texts[2],
      mayBeQuoted: consent,
      by: auditor,
      at: time
    )
  }

  /// What in texts looks as if it told who somebody is; empty where nothing does.
  static func warnings(of texts: [String]) -> [Response] {
    let found = texts.flatMap { PersonalData.found(in: $0) }
    return found.first.map { [.say(.looksLike($0.kind, $0.words), .warning)] } ?? []
  }

  private var role: Feedback.Role? {
    let word = texts[0].lowercased()
    return Feedback.Role.allCases.first { role in
      [role.rawValue, role.phrase.en, role.phrase.cy, role.afterOr].contains(word)
    }
  }

  private var consent: Bool? {
    switch texts[3].lowercased() {
    case "yes", "y", "ie", "oes", "ydy": true
    case "no", "n", "na", "nac oes", "nac ydy": false
    default: nil
    }
  }
}

extension Feedback.Role {
  /// As the Welsh label has it, where a word after 'neu' begins softly.
  fileprivate var afterOr: String {
    self == .professional ? "weithiwr proffesiynol" : phrase.cy
  }
}

extension Phrase {
  fileprivate static func whoSpoke(in language: Language) -> Phrase {
    Phrase(
      en: "Who spoke? child, parent, carer or professional",
      cy: "Pwy siaradodd? plentyn, rhiant, gofalwr neu weithiwr proffesiynol"
    )
  }

  fileprivate static let aboutWhat = Phrase(
    en: "About what? A heading, or nothing",
    cy: "Am beth? Pennawd, neu ddim"
  )
  fileprivate static let theirWords = Phrase(
    en: "Their words, without names",
    cy: "Eu geiriau, heb enwau"
  )
  fileprivate static let mayBeQuoted = Phrase(
    en: "May it be quoted? yes or no",
    cy: "A ellir ei ddyfynnu? ie neu na"
  )
  fileprivate static let noRole = Phrase(
    en: "write child, parent, carer or professional",
    cy: "ysgrifennwch plentyn, rhiant, gofalwr neu gweithiwr proffesiynol"
  )
  fileprivate static let yesOrNo = Phrase(en: "write yes or no", cy: "ysgrifennwch ie neu na")

  static func looksLike(_ kind: PersonalData, _ words: String) -> Phrase {
    let quoted = InputError.quoted(words)
    return Phrase(
      en: "\(quoted) looks like \(kind.phrase.en): take out what tells who somebody is",
      cy: "mae \(quoted) yn edrych fel \(kind.phrase.cy): tynnwch yr hyn sy'n dangos pwy yw rhywun"
    )
  }
}
