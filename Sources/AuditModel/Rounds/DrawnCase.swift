/// A case of a round, and who has it.
public struct DrawnCase: Hashable, Sendable {
  public let reference: String
  public let team: Team.ID

  /// The stratum from which it was drawn, as ``StratumShare`` has it; empty where there is none.
  public let stratum: String

  /// The id of the auditor who has it; `nil` where nobody has said.
  public let auditor: String?

  /// The id of the auditor who reads it a second time; `nil` where nobody does.
  public let second: String?

  /// The id of its audit; `nil` where the audit is known by round and case, as `caseaudit sample` leaves
  /// it.
  public let audit: Audit.ID?

  public init(
    reference: String,
    team: Team.ID,
    stratum: String = "",
    auditor: String? = nil,
    second: String? = nil,
    audit: Audit.ID? = nil
  ) {
    self.reference = reference
    self.team = team
    self.stratum = stratum
    self.auditor = auditor
    self.second = second
    self.audit = audit
  }
}

/// A case that was on the list and was not to be drawn.
public struct CaseExclusion: Hashable, Sendable {
  public let reference: String

  /// Never empty.
  public let reason: String

  public init(reference: String, reason: String) {
    self.reference = reference
    self.reason = reason
  }
}

/// A case that was drawn and gave its place to another.
public struct CaseReplacement: Hashable, Sendable {
  public let reference: String

  /// The case that has its place: the next one of the same stratum in the random order.
  public let by: String

  /// Never empty.
  public let reason: String

  public init(reference: String, by: String, reason: String) {
    self.reference = reference
    self.by = by
    self.reason = reason
  }
}
