import AuditModel

/// What comes of two versions of one audit.
public enum AuditMerge: Hashable, Sendable {
  /// The other version has nothing that this one does not have.
  case same

  /// The audit with what was done in either version; what was done apart to one thing waits in it
  /// for a person.
  case merged(Audit)

  /// The two stay apart, because nobody but a person can tell what should be.
  case apart(Apartness)
}

/// Why two versions of an audit are not merged.
public enum Apartness: Hashable, Sendable {
  /// One of them is finished, and the other does not simply go on from it.
  case finished

  /// One of them was passed to another version of its template, and the other was changed since.
  case migrated

  /// They have not begun as one audit, or their histories contradict each other.
  case otherHistory

  /// The version here was changed with another program, so its history does not tell of it.
  case untoldHere

  /// The version there was changed with another program, so its history does not tell of it.
  case untoldThere

  /// It was kept beside the audit there already.
  case keptThere

  /// Something differs between them of which neither history tells.
  case untold

  public var phrase: Phrase {
    switch self {
    case .finished:
      Phrase(
        en: "one of the two is finished, and finished audits are not merged",
        cy: "mae un o'r ddau wedi'i orffen, ac ni chyfunir archwiliadau gorffenedig"
      )
    case .migrated:
      Phrase(
        en: "one of the two was passed to another version of its template",
        cy: "pasiwyd un o'r ddau i fersiwn arall o'i dempled"
      )
    case .otherHistory:
      Phrase(
        en: "they have the same id and not the same history",
        cy: "yr un id sydd ganddynt ond nid yr un hanes"
      )
    case .untoldHere:
      Phrase(
        en: "the one here was changed with another program, or is damaged",
        cy: "newidiwyd yr un yma â rhaglen arall, neu mae wedi'i niweidio"
      )
    case .untoldThere:
      Phrase(
        en: "the one there was changed with another program, or is damaged",
        cy: "newidiwyd yr un yno â rhaglen arall, neu mae wedi'i niweidio"
      )
    case .keptThere:
      Phrase(
        en: "it was kept beside the audit there already",
        cy: "roedd eisoes wedi'i gadw wrth ymyl yr archwiliad yno"
      )
    case .untold:
      Phrase(
        en: "they differ in something of which no history tells",
        cy: "maent yn wahanol mewn rhywbeth nad oes hanes yn sôn amdano"
      )
    }
  }
}
