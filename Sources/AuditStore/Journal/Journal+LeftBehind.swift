#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Journal {
  /// What a session that ended without saving left behind.
  public struct LeftBehind: Hashable, Sendable {
    /// The name of its file.
    public let name: String

    /// The id of the audit.
    public let audit: String

    /// The latest text of each field, in the order in which these were last typed; may be empty.
    ///
    /// Compare ``JournalEntry/baseRevision`` with the audit: if others saved it since, the text is
    /// to be shown beside what stands there now, not put in its place.
    public let latest: [JournalEntry]
  }

  /// More than anybody types between two savings, in bytes; a session begins its journal afresh long
  /// before.
  static let largestJournal = 16 << 20

  /// Finds what ended sessions left behind, sorted by name; journals in use are left out.
  ///
  /// A record that was not written whole ends the reading of its file, and everything before it is
  /// found. A file that cannot be read, such as one of more than 16 MiB, stands in no other's way:
  /// ``Workspace/check(with:progress:)`` tells of it. Nothing is removed: see ``discard(_:in:)``.
  public static func leftBehind(
    in folder: Folder,
    audit: String? = nil
  ) throws(FileError) -> [LeftBehind] {
    var found: [LeftBehind] = []
    for name in try folder.names(endingIn: JournalName.ending) {
      guard let owner = JournalName.audit(of: name), audit == nil || audit == owner,
        let bytes = try? bytesIfEnded(name, in: folder)
      else { continue }
      let entries = JournalRecord.entries(in: bytes).filter { $0.audit == owner }
      found.append(LeftBehind(name: name, audit: owner, latest: entries.latest))
    }
    return found
  }

  /// Reads a journal whose session has ended; `nil` while it lives, or when the file is gone.
  static func bytesIfEnded(_ name: String, in folder: Folder) throws(FileError) -> [UInt8]? {
    guard let ended = try ifEnded(name, in: folder) else { return nil }
    return try withExtendedLifetime(ended) { () throws(FileError) in
      try folder.readIfPresent(name, limit: largestJournal)
    }
  }

  /// The ids of the audits that have another journal than those left behind, one in use.
  static func audits(
    in folder: Folder,
    beside leftBehind: [LeftBehind]
  ) throws(FileError) -> Set<String> {
    let ended = Set(leftBehind.map(\.name))
    let names = try folder.names(endingIn: JournalName.ending)
    return Set(names.filter { !ended.contains($0) }.compactMap(JournalName.audit))
  }

  /// Removes what was left behind, once its texts are saved, journalled anew or refused.
  ///
  /// Does nothing when a living session has the file, or when it is gone.
  public static func discard(_ leftBehind: LeftBehind, in folder: Folder) throws(FileError) {
    // The lock is held until the name is gone, so that no session can begin in between.
    guard let ended = try ifEnded(leftBehind.name, in: folder) else { return }
    try withExtendedLifetime(ended) { () throws(FileError) in
      try folder.remove(leftBehind.name)
    }
  }

  /// Opens and locks a journal; `nil` while its session lives, when it has just been removed, or
  /// when it is of somebody else who shares the workspace.
  private static func ifEnded(_ name: String, in folder: Folder) throws(FileError) -> Descriptor? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    do throws(FileError) {
      let descriptor = try folder.opened(name, flags, as: .read)
      let isInUse = (try? descriptor.locks()) == false
      return isInUse ? nil : descriptor
    } catch {
      guard error.isAbsence || error.reason == .system(EACCES) else { throw error }
      return nil
    }
  }
}
