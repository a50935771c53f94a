import AuditModel
import AuditStore

extension MergedRound {
  /// Says what came of the round, and where another description of it is kept.
  func add(to page: inout TextPage) {
    page.add("\(page.words(outcome.phrase)): \(id)", hanging: 2)
    switch outcome {
    case .new, .kept(nil): break
    case .kept(let path?): page.add(path, indent: 4, hanging: 2)
    case .refused(let mistakes):
      for mistake in mistakes { page.add(Phrase(mistake), indent: 4, hanging: 2) }
    }
  }

  var json: JSON {
    var fields: JSONObject = ["round": .string(id), "outcome": .string(outcome.code)]
    switch outcome {
    case .new: break
    case .kept(let path): fields["kept"] = path.map(JSON.string) ?? .null
    case .refused(let mistakes):
      fields["mistakes"] = .array(
        mistakes.map { .object(["en": .string(Phrase($0).en), "cy": .string(Phrase($0).cy)]) }
      )
    }
    return .object(fields)
  }
}

extension MergedRound.Outcome {
  fileprivate var code: String {
    switch self {
    case .new: "new"
    case .kept: "conflict"
    case .refused: "refused"
    }
  }

  fileprivate var phrase: Phrase {
    switch self {
    case .new: Phrase(en: "new round", cy: "rownd newydd")
    case .kept:
      Phrase(
        en: "another description of the round, kept and not used",
        cy: "disgrifiad arall o'r rownd, a gedwir heb ei ddefnyddio"
      )
    case .refused: Phrase(en: "round refused", cy: "gwrthodwyd y rownd")
    }
  }
}
