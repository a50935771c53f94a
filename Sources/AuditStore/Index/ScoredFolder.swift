import AuditModel
import Dispatch
import Synchronization

/// The audits of a workspace reduced to what figures need, as far as they could be read.
public struct ScoredFolder: Sendable {
  /// In the order of their ids.
  public let audits: AuditList

  /// The mistakes of files that were set aside, and files that could not be read; in the order of
  /// their names.
  public let setAside: [InputError]

  /// How many files of audits there are.
  public let total: Int

  /// Whether the reading was stopped before its end.
  public let wasStopped: Bool

  /// How many files were read, because the index did not know them as they are.
  public let filesRead: Int

  /// What the index lacks, in parts that follow one another.
  let changes: [IndexChanges]

  /// Whether the index turned out damaged.
  let foundDamage: Bool

  /// The index from which it was taken.
  let index: IndexState
}

/// What has to be written for the index to know every file of a part as it is.
struct IndexChanges: Sendable {
  /// Holds the audits that were read.
  let table: AuditTable

  /// Where these stand in the table.
  let rows: [Int32]

  /// Of their files; ``FileStamp/unsure`` where one could have changed since without showing it.
  let stamps: [FileStamp]

  /// The ids of audits whose files are gone.
  let gone: [AuditNumber]
}
