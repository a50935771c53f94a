/// The answers that mean the same in every item, in words.
public enum AnswerWords {
  public static let yes = Phrase(en: "yes", cy: "ydy / oes")
  public static let no = Phrase(en: "no", cy: "nac ydy / nac oes")
  public static let notRecorded = Phrase(en: "not recorded", cy: "nas cofnodwyd")
  public static let noPlaceToRecord = Phrase(
    en: "no place to record it",
    cy: "dim lle i'w gofnodi"
  )
  public static let notApplicable = Phrase(en: "not applicable", cy: "amherthnasol")
  public static let cannotBeGraded = Phrase(en: "cannot be graded", cy: "ni ellir graddio")

  /// The words of a code such as `not-recorded` or `weak`; `nil` for the id of an option.
  public static func phrase(of code: AnswerCode) -> Phrase? {
    switch code {
    case "yes": yes
    case "no": no
    case "not-recorded": notRecorded
    case "not-applicable": notApplicable
    case "cannot-be-graded": cannotBeGraded
    default: Grade(rawValue: code)?.phrase
    }
  }
}

extension Item {
  /// The words of one of the answers that the item can have; `nil` for any other.
  public func words(for code: AnswerCode) -> Wording? {
    guard kind.answerCodes.contains(code) else { return nil }
    if case .choice(let options) = kind, let option = options.first(where: { $0.id == code }) {
      return option.title
    }
    return AnswerWords.phrase(of: code).map(Wording.init)
  }
}
