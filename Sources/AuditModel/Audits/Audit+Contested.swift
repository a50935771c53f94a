extension Audit {
  /// One of several versions of an answer, or of a part of the audit, none of which knew the others.
  public struct Rival: Hashable, Sendable {
    /// The event that made it so.
    public let event: AuditEvent.ID

    /// What stands in the file of an audit where nobody else changed it; `nil` where it was taken
    /// away.
    public let value: JSON?

    public init(event: AuditEvent.ID, value: JSON?) {
      self.event = event
      self.value = value
    }
  }

  /// What waits for a person to choose, as events name it, sorted.
  ///
  /// Concerns and what people said do not: of those on either side, all are kept.
  public var waiting: [String] {
    contested.keys.filter { !Audit.keptTogether.contains($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The parts of an audit whose versions are one list together, and which a finished audit takes too:
  /// answers to concerns, and what people say, come when they come, and no figure depends on them.
  public static let keptTogether: Set = ["escalations", "given-feedback", "worker-views"]
}
