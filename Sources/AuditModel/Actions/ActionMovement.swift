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
  public let later: [Stand]

  /// Looks among all audits; `nil` for an action that is about no item of a case.
  public init?(of action: AgreedAction, among audits: [ScoredAudit]) {
    guard let item = action.agreed.item, let reference = action.agreed.caseReference else {
      return nil
    }
    let stands = audits.lazy
      .filter {
        $0.reference == reference && ($0.id == action.agreed.audit || $0.state == .finished)
      }
      .compactMap { audit in
        audit.outcomes.first { $0.item == item }.map {
          Stand(audit: audit.id, asAt: audit.asAt, outcome: $0.outcome)
        }
      }
      .sorted { ($0.asAt, $0.audit) < ($1.asAt, $1.audit) }
    let before = stands.first { $0.audit == action.agreed.audit }
    self.before = before
    later = stands.filter { stand in
      guard let before else { return false }
      return stand.audit != before.audit && stand.asAt > before.asAt && stand.outcome != .notAsked
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
