/// How the item behind an action stood when the action was agreed, and in audits of the case since.
public struct ActionMovement: Hashable, Sendable {
  /// What one audit says of the item.
  public struct Stand: Hashable, Sendable {
    public let audit: Audit.ID
    public let asAt: Day
    public let outcome: Outcome
  }

  /// In the audit that the action came out of; `nil` where that is not here.
  public let before: Stand?

  /// In the finished audits of the same case that are judged on a later day, earliest first; empty
  /// where nobody has looked again.
  ///
  /// Other readings of the file that the action came out of are no look after it, and of the readings
  /// of one round only the one that counts is here.
  public let later: [Stand]

  /// Looks among all audits; `nil` for an action that is about no item of a case.
  public init?(of action: AgreedAction, among audits: [ScoredAudit]) {
    guard let item = action.agreed.item, let reference = action.agreed.caseReference else {
      return nil
    }
    let ofCase = audits.filter { $0.reference == reference }
    func stand(in audit: ScoredAudit) -> Stand? {
      audit.outcomes.first { $0.item == item }.map {
        Stand(audit: audit.id, asAt: audit.asAt, outcome: $0.outcome)
      }
    }
    let origin = ofCase.first { $0.id == action.agreed.audit }
    before = origin.flatMap(stand)
    guard let origin, before != nil else {
      later = []
      return
    }
    later = Self.rounds(after: origin, among: ofCase).compactMap(stand)
      .filter { $0.asAt > origin.asAt && $0.outcome != .notAsked }
      .sorted { ($0.asAt, $0.audit) < ($1.asAt, $1.audit) }
  }

  /// Of each other round the reading that counts; without a round every first reading is a look of
  /// its own.
  private static func rounds(
    after origin: ScoredAudit,
    among audits: [ScoredAudit]
  ) -> [ScoredAudit] {
    let others = audits.filter {
      $0.id != origin.id && $0.state == .finished && $0.reading != .second
    }
    let alone = others.filter { $0.round == nil && $0.reading == .first }
    let again = others.filter { $0.round != nil && CaseKey($0) != CaseKey(origin) }
    return alone
      + Dictionary(grouping: again, by: CaseKey.init).values.compactMap { readings in
        readings.max {
          ($0.reading.standing, $0.asAt, $0.id) < ($1.reading.standing, $1.asAt, $1.id)
        }
      }
  }

  /// `not met → met (2026-06-03)`; `nil` where nobody has looked again.
  public var phrase: Phrase? {
    guard let before, !later.isEmpty else { return nil }
    func words(in language: Language) -> String {
      later.reduce(before.outcome.phrase.text(in: language)) { words, stand in
        words + " → \(stand.outcome.phrase.text(in: language)) (\(stand.asAt))"
      }
    }
    return Phrase(en: words(in: .english), cy: words(in: .welsh))
  }
}
