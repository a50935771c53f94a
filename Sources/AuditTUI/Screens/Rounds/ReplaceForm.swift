import AuditModel

/// Which case of a round gives its place, and why, as it has been filled in so far.
struct ReplaceForm: FieldForm {
  enum Field: Int, FormField {
    case reference, reason, list
  }

  private var texts: [Field: TextField]

  init(_ desk: Desk) {
    texts = [.reference: TextField(), .reason: TextField(), .list: TextField(desk.caseList)]
  }

  subscript(text field: Field) -> TextField? {
    get { texts[field] }
    set { texts[field] = newValue }
  }

  subscript(choice field: Field) -> ChoiceField? {
    get { nil }
    set {}
  }

  /// What is wrong with each field; empty when the case can be replaced so, as far as one can tell here.
  func mistakes(in round: Round) -> [Field: Phrase] {
    var mistakes: [Field: Phrase] = [:]
    let reference = text(.reference)
    let isMade = round.cases.replacements.contains {
      $0.reference == reference && $0.reason == text(.reason)
    }
    if round.cases[reference] == nil, !isMade {
      mistakes[.reference] = Round.ReplacementRefusal.notDrawn(reference).phrase
    }
    if text(.reason).isEmpty { mistakes[.reason] = .noReason }
    if text(.list).isEmpty { mistakes[.list] = .noList }
    return mistakes
  }

  /// What is to be done; to be asked for once there is no mistake.
  func order(_ round: Round.ID) -> ReplacementOrder {
    ReplacementOrder(
      list: text(.list),
      round: round,
      reference: text(.reference),
      reason: text(.reason)
    )
  }

  private func text(_ field: Field) -> String {
    texts[field]?.text.trimmed ?? ""
  }
}

extension ReplaceForm.Field {
  var title: Phrase {
    switch self {
    case .reference: Phrase(en: "Case", cy: "Achos")
    case .reason: Phrase(en: "Why it goes", cy: "Pam mae'n mynd")
    case .list: Phrase(en: "List of cases", cy: "Rhestr achosion")
    }
  }

  var hint: Phrase {
    switch self {
    case .reference:
      Phrase(en: "a drawn one that cannot be read", cy: "un a dynnwyd na ellir ei ddarllen")
    case .reason:
      Phrase(en: "such as: moved to another county", cy: "megis: symudodd i sir arall")
    case .list:
      Phrase(
        en: "the path of the list from which the round was drawn, unchanged",
        cy: "llwybr y rhestr y tynnwyd y rownd ohoni, heb ei newid"
      )
    }
  }
}

extension Phrase {
  fileprivate static let noReason = Phrase(
    en: "say why the case gives its place",
    cy: "dywedwch pam mae'r achos yn ildio'i le"
  )
  fileprivate static let noList = Phrase(en: "name the file", cy: "enwch y ffeil")
}
