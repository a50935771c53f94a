import AuditModel

/// What came of writing a round and the drafts of its cases.
public struct BegunRound: Sendable {
  /// Whether the round's file was written now; else it was there already and says the same.
  public let isNew: Bool

  /// The drafts that were written, in the order of the round.
  public internal(set) var drafts: [Audit] = []

  /// How many drafts are still to be written: those after the one that failed.
  public internal(set) var notReached = 0

  /// Why it ended before its end; the round and the drafts before stand.
  public internal(set) var failure: SaveError?
}
