/// What a reviewing officer challenged in one case, and nobody has yet answered or put right.
///
/// - SeeAlso: Care Inspectorate Wales, Wrexham (2021), People S4 and I5, and CSSIW, Neath Port Talbot
///   (2015), paragraph 2.8: reviewing officers assure quality only where what they raise is pursued to
///   a result.
public struct OpenChallenge: Hashable, Sendable {
  public let audit: Audit.ID
  public let reference: String
  public let team: Team.ID
  public let round: Round.ID?

  /// The day on which the challenge was found open.
  public let asAt: Day
  public let standing: Standing

  public enum Standing: Hashable, Sendable {
    /// Raised, and without a result for so long on ``OpenChallenge/asAt``.
    case open(ClockReading.Duration)

    /// Nobody can tell whether it has a result, or since when it waits: a date is missing or impossible.
    case undated
  }

  /// The item that asks when a challenge was raised and when it had a result.
  public static let item: Item.ID = "iro-challenge-resolved"

  /// `no result: at least 40 days`, or that a date is missing.
  public var phrase: Phrase {
    switch standing {
    case .open(let duration):
      Phrase(
        en: "no result: \(duration.phrase.en)",
        cy: "dim canlyniad: \(duration.phrase.cy)"
      )
    case .undated:
      Phrase(en: "a date is not on the file", cy: "nid yw dyddiad ar y ffeil")
    }
  }

  /// The title of the list.
  public static let listed = Phrase(
    en: "Reviewing officers' challenges without a result",
    cy: "Heriau swyddogion adolygu heb ganlyniad"
  )

  /// Stands in place of an empty list.
  public static let noneOpen = Phrase(
    en: "Every challenge by a reviewing officer has its result.",
    cy: "Mae gan bob her gan swyddog adolygu ei chanlyniad."
  )

  /// What stands in the list, which is printed with it.
  public static let rule = Phrase(
    en: "A challenge by a reviewing officer is open until it was put right or answered with a"
      + " decision, and that day is on the file. One whose dates are missing is listed too.",
    cy: "Mae her gan swyddog adolygu ar agor nes iddi gael ei hunioni neu ei hateb â phenderfyniad,"
      + " a bod y diwrnod hwnnw ar y ffeil. Rhestrir hefyd un y mae ei dyddiadau ar goll."
  )
}

extension Figures {
  /// The challenges without a result behind the figures of a team and round.
  ///
  /// Takes one pass over the audits.
  ///
  /// - Parameters:
  ///   - team: `nil` is all teams.
  ///   - round: `nil` is several rounds together, or audits of none.
  /// - Returns: Those that have waited longest first, then those without dates, by their references;
  ///   `nil` where no audit here asks for them. Audits that are kept from whoever looks are passed
  ///   over: see ``WithheldReadings``.
  public func openChallenges(team: Team.ID?, round: Round.ID?) -> [OpenChallenge]? {
    var isAsked = false
    var found: [OpenChallenge] = []
    for audit in audits where isBehind(audit, team: team, round: round) {
      guard let position = audit.position(of: OpenChallenge.item) else { continue }
      isAsked = true
      guard !request.withheld.contains(audit) else { continue }
      found += audit.outcome(at: position).clocks.compactMap { OpenChallenge(audit, $0) }
    }
    return isAsked ? found.sorted(by: OpenChallenge.precedes) : nil
  }
}

extension OpenChallenge {
  /// `nil` for a challenge that has its result.
  fileprivate init?(_ audit: ScoredAudit, _ clock: ScoredClock) {
    switch clock.duration {
    case nil: standing = .undated
    case let duration?:
      guard duration.isOpen else { return nil }
      standing = .open(duration)
    }
    self.audit = audit.id
    reference = audit.reference
    team = audit.team
    round = audit.round
    asAt = audit.asAt
  }

  fileprivate static func precedes(_ one: OpenChallenge, _ other: OpenChallenge) -> Bool {
    switch (one.standing, other.standing) {
    case (.open(let left), .open(let right)) where left.number != right.number:
      left.number > right.number
    case (.open, .undated): true
    case (.undated, .open): false
    default: (one.reference, one.audit) < (other.reference, other.audit)
    }
  }
}
