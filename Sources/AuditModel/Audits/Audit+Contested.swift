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

    /// The value without who gave it and when, which two people who agree do not share.
    fileprivate var said: JSON? {
      guard case .object(var fields) = value else { return value }
      for field in ["at", "by"] { fields[field] = nil }
      return .object(fields)
    }
  }

  /// What waits for a person to choose, as events name it, sorted.
  ///
  /// Concerns, why none was raised, and what people said do not: of those on either side, all are
  /// kept. What was answered alike by two people does not either, whoever answered and when.
  public var waiting: [String] {
    contested.keys.filter { waits($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a person has to choose between several versions of an answer, or of a part.
  public func waits(_ subject: String) -> Bool {
    guard !Audit.keptTogether.contains(subject), let rivals = contested[subject] else {
      return false
    }
    return Set(rivals.map(\.said)).count > 1
  }

  /// The parts of an audit whose versions are one list together.
  public static let keptTogether: Set = standBeside.union(["declined-escalations"])

  /// The parts that a finished audit takes too: answers to concerns, and what people say, come when
  /// they come, and no figure depends on them.
  public static let standBeside: Set = ["escalations", "given-feedback", "worker-views"]
}
