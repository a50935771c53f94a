/// One audit behind a figure, in N or outside: who, when, and what it says of the item.
public struct CaseBehind: Hashable, Identifiable, Sendable {
  /// The audit's id.
  public let id: Audit.ID
  public let reference: String
  public let team: Team.ID
  public let round: Round.ID?
  public let state: Audit.State
  public let asAt: Day

  /// Whether it is not recorded because there was no place for it.
  public private(set) var hasNoPlace: Bool
  public private(set) var outcome: Outcome

  /// The clocks behind the outcome; empty for other kinds.
  public private(set) var clocks: [ScoredClock]

  /// Whether what it says is kept from whoever looks: see ``WithheldReadings``.
  public private(set) var isWithheld = false

  /// What an audit says of one of its items.
  public init(_ audit: ScoredAudit, outcome: ItemOutcome) {
    id = audit.id
    reference = audit.reference
    team = audit.team
    round = audit.round
    state = audit.state
    asAt = audit.asAt
    self.outcome = outcome.outcome
    clocks = outcome.clocks
    hasNoPlace = outcome.hasNoPlace
  }

  /// The case without what it says of the item.
  public var withheld: CaseBehind {
    var behind = self
    behind.outcome = .unanswered
    behind.clocks = []
    behind.hasNoPlace = false
    behind.isWithheld = true
    return behind
  }

  /// What the case says, as files write it; that it says nothing here where it is withheld.
  public var code: String {
    isWithheld ? "withheld" : outcome.code
  }
}

extension Phrase {
  /// Stands where the answers of a reading would, while its reader's counterpart is still at work.
  public static let withheldReading = Phrase(
    en: "withheld until both readings are finished",
    cy: "wedi'i atal nes bod y ddau ddarlleniad wedi'u gorffen"
  )

  /// Why an audit is not shown to somebody.
  public static let whyWithheld = Phrase(
    en: "You read this file too, and neither reader sees the other's answers until both readings "
      + "are finished.",
    cy: "Rydych chi'n darllen y ffeil hon hefyd, ac nid yw'r naill ddarllenydd yn gweld atebion y "
      + "llall nes bod y ddau ddarlleniad wedi'u gorffen."
  )
}
