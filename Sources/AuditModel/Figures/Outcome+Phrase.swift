extension Outcome {
  /// The outcome for people: `not recorded`; a tally is its own value.
  public var phrase: Phrase {
    switch self {
    case .met: Phrase(en: "met", cy: "wedi'i fodloni")
    case .notMet: Phrase(en: "not met", cy: "heb ei fodloni")
    case .notRecorded: Phrase(en: "not recorded", cy: "nas cofnodwyd")
    case .graded(let grade): grade.phrase
    case .ungraded: Phrase(en: "cannot be graded", cy: "ni ellir graddio")
    case .missed: Phrase(en: "missed", cy: "wedi'i fethu")
    case .overdue: Phrase(en: "overdue", cy: "wedi pasio'r terfyn")
    case .notYetDue: Phrase(en: "not yet due", cy: "heb ddod yn ddyledus eto")
    case .notDeterminable: Phrase(en: "not determinable", cy: "ni ellir pennu")
    case .noLimit: Phrase(en: "no fixed limit", cy: "dim terfyn penodol")
    case .tallied("written"): Phrase(en: "written", cy: "wedi'i ysgrifennu")
    case .tallied(let value): Phrase(same: value)
    case .notApplicable: Phrase(en: "not applicable", cy: "amherthnasol")
    case .notAsked: Phrase(en: "not asked", cy: "heb ei ofyn")
    case .unanswered: Phrase(en: "unanswered", cy: "heb ei ateb")
    case .otherSource: Phrase(en: "other source of evidence", cy: "ffynhonnell arall")
    }
  }
}
