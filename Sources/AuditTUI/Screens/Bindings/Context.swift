import AuditModel

/// Where a key is pressed, which decides what it means.
enum Context: Int, Hashable, Sendable, CaseIterable {
  case everywhere

  /// Any list with a cursor.
  case list
  case home, walk, review, newAudit, recovery, notice

  // Figures.
  case rounds, teams, items, item, cross, cases, `case`, hotSpots, compare, filters

  /// A field of text has the keys; letters are letters.
  case typing
  case typingInWalk
  case typingDates
  case filter
  case help
  case palette

  /// What inspections asked for, one of it, and the form of a decision.
  case recommendations, recommendation, deciding

  /// What waits for a choice, and the versions of one thing.
  case choices, versions

  /// Concerns raised, and actions to be done.
  case escalations, actions

  /// Agreement between readers, and two readings beside each other.
  case agreement, readings

  /// Lines to be read, and nothing else.
  case page

  /// How one round goes.
  case round

  /// The form of a sample, a sample that is not written yet, and the form of a case that gives its
  /// place.
  case drawing, drawn, replacing

  /// Whose keys hold here too, nearest first.
  var wider: [Context] {
    switch self {
    case .everywhere: []
    case .typing: []
    case .filter, .palette, .typingInWalk, .typingDates, .newAudit, .filters, .drawing, .deciding,
      .replacing:
      [.typing]
    case .home, .teams, .items, .item, .cross, .cases, .hotSpots, .compare, .rounds, .review,
      .recovery, .choices, .page, .recommendations, .escalations, .actions, .readings:
      [.list, .everywhere]
    case .round, .drawn, .recommendation, .agreement, .help: [.page, .list, .everywhere]
    case .list, .walk, .`case`, .notice, .versions: [.everywhere]
    }
  }
}

extension Context {
  /// What help calls the keys of this place; `nil` for places that have none of their own.
  var title: Phrase? {
    switch self {
    case .everywhere: Phrase(en: "Everywhere", cy: "Ym mhobman")
    case .list: Phrase(en: "In lists", cy: "Mewn rhestri")
    case .home: Phrase(en: "Audits", cy: "Archwiliadau")
    case .walk: Phrase(en: "Answering", cy: "Ateb")
    case .review: Phrase(en: "Review", cy: "Adolygu")
    case .rounds, .round, .teams, .items, .item, .cross, .cases, .hotSpots, .compare:
      Phrase(en: "Figures", cy: "Ffigurau")
    case .`case`: Phrase(en: "Reading a case", cy: "Darllen achos")
    case .drawing, .drawn, .replacing: Phrase(en: "Drawing a sample", cy: "Tynnu sampl")
    case .filters: Phrase(en: "Filters", cy: "Hidlwyr")
    case .newAudit: Phrase(en: "New audit", cy: "Archwiliad newydd")
    case .recovery: Phrase(en: "Words not saved", cy: "Geiriau heb eu cadw")
    case .typing, .typingInWalk: Phrase(en: "While typing", cy: "Wrth deipio")
    case .typingDates: Phrase(en: "While typing dates", cy: "Wrth deipio dyddiadau")
    case .filter: Phrase(en: "While searching", cy: "Wrth chwilio")
    case .choices, .versions: Phrase(en: "Choosing", cy: "Dewis")
    case .recommendations, .recommendation, .deciding:
      Phrase(en: "Recommendations", cy: "Argymhellion")
    case .escalations: Phrase(en: "Concerns", cy: "Pryderon")
    case .actions: Phrase(en: "Actions", cy: "Camau")
    case .agreement: Phrase(en: "Agreement", cy: "Cytundeb")
    case .readings: Phrase(en: "Readings", cy: "Darlleniadau")
    case .notice, .help, .palette, .page: nil
    }
  }
  /// What help says may be typed here; `nil` where fields say it themselves.
  var whatIsTyped: Phrase? {
    guard self == .typingDates else { return nil }
    return Phrase(
      en: "5/1/26, 5 Jan, today, -3 (three days ago); where there is no date: not recorded, or "
        + "not yet",
      cy: "5/1/26, 5 Ion, heddiw, -3 (tri diwrnod yn ôl); lle nad oes dyddiad: nas cofnodwyd, neu "
        + "ddim eto"
    )
  }
}
