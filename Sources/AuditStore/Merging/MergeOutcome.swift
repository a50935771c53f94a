import AuditModel

/// What came, or would come, of one file of the other workspace.
public enum MergeOutcome: Hashable, Sendable {
  /// It has nothing that is not here.
  case same

  /// The audit was not here.
  case new

  /// The audit was not here; a draft of the same drawn case, in which nothing was done, was moved to
  /// `conflicts/settled`.
  case instead(of: Audit.ID)

  /// The draft was left out: nothing was done in it, and its drawn case has this audit here.
  case unbegun(here: Audit.ID)

  /// What was done there is now here too; what was changed on both sides waits for a person.
  case merged(waiting: [String])

  /// The other version is kept beside the audit, at a path in the workspace; `nil` in a dry run.
  case conflict(Apartness, kept: String?)

  /// The file cannot be used, there or here; nothing was done with it.
  case refused([InputError])
}

/// What came of every audit of the other workspace.
public struct MergeReport: Sendable {
  /// One file there, and what came of it.
  public struct Entry: Sendable {
    /// The audit's id, or the file's name where it has none; of a record its path.
    public let name: String

    /// The case's reference; `nil` where the file could not be read.
    public let reference: String?
    public let outcome: MergeOutcome
  }

  /// In the order of their names.
  public internal(set) var entries: [Entry] = []

  /// What came of the records of what was done, such as actions, by their paths; empty where the other
  /// workspace has none.
  public internal(set) var records: [Entry] = []

  /// What came of the rounds that are not the same here and there.
  public internal(set) var rounds: [MergedRound] = []

  /// What is to be said of the audits that came in, each thing once.
  public internal(set) var remarks: [InputError] = []

  /// The file here that could not be written, which ended the merge; `nil` where all could.
  public internal(set) var failure: FileError?

  /// How many files of the other workspace nobody came to, because of the failure.
  public internal(set) var notReached = 0

  mutating func add(_ remarks: [InputError]) {
    for remark in remarks where !self.remarks.contains(where: { $0.problem == remark.problem }) {
      self.remarks.append(remark)
    }
  }
}
