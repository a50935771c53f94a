import AuditModel

extension Unfinished {
  /// Where in the audit.
  var place: String {
    if case .contestedPart(let part) = self { return "contested.\(part)" }
    return item.map { "answers.\($0)" } ?? "safety"
  }

  /// What is missing, as it is said of an audit that is finished though it should not be.
  var problem: Phrase {
    switch self {
    case .safetyUnanswered:
      Phrase(
        en: "nobody said whether the child is at immediate risk",
        cy: "ni ddywedodd neb a yw'r plentyn mewn perygl uniongyrchol"
      )
    case .riskLeftOpen:
      Phrase(
        en: "the child may be at immediate risk, and nobody was told",
        cy: "gall y plentyn fod mewn perygl uniongyrchol, ac ni ddywedwyd wrth neb"
      )
    case .unanswered: Phrase(en: "there is no answer", cy: "nid oes ateb")
    case .reasonMissing: Phrase(en: "the reason is missing", cy: "mae'r rheswm ar goll")
    case .misfit:
      Phrase(en: "the answer does not fit its item", cy: "nid yw'r ateb yn addas i'w eitem")
    case .whyMissing:
      Phrase(
        en: "readings differ here, and nobody said why this answer stands",
        cy: "mae darlleniadau'n wahanol yma, ac ni ddywedodd neb pam mae'r ateb hwn yn sefyll"
      )
    case .contested, .contestedPart:
      Phrase(
        en: "two people changed this, and nobody has chosen",
        cy: "newidiodd dau berson hyn, ac nid oes neb wedi dewis"
      )
    case .contactRuleMet:
      Phrase(
        en: "the contacts listed meet the authority's rule, and what follows is said not to apply",
        cy: "mae'r cysylltiadau a restrwyd yn bodloni rheol yr awdurdod, a dywedir nad yw'r hyn "
          + "sy'n dilyn yn berthnasol"
      )
    case .impossibleDate: Phrase(en: "a date cannot be", cy: "mae dyddiad yn amhosibl")
    case .contradiction(let contradiction):
      Phrase(
        en: "it contradicts the answer to '\(contradiction.other)'",
        cy: "mae'n gwrth-ddweud yr ateb i '\(contradiction.other)'"
      )
    }
  }
}
