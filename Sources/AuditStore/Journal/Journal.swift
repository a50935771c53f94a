#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is typed into one audit and not yet saved, on disk at most as late as ``sync()`` is called.
///
/// Only whoever types may read it, be the workspace shared or not.
///
/// Each session writes a file of its own, `AUDIT.SESSION.journal`, so that two programs with one
/// audit open cannot spoil each other's. The file appears with the first text and goes when
/// ``remove()`` is called after saving; what a killed program left is found by
/// ``leftBehind(in:audit:)``.
///
/// A class, because it owns an open file. Not for use from two threads at once.
public final class Journal {
  /// The workspace's `.caseaudit/journal`.
  public let folder: Folder

  /// The id of the audit.
  public let audit: String

  /// Bytes in the present file; a caller may save the audit and remove the journal when it is long.
  public private(set) var size = 0

  private var file: (name: String, descriptor: Descriptor)?
  private var names: [String] = []
  private var latest: [JournalEntry] = []

  /// Makes a journal; nothing is written before the first text.
  public init(in folder: Folder, audit: String) {
    self.folder = folder
    self.audit = audit
  }

  /// Writes a text down: from here on it survives the end of the program, however violent.
  ///
  /// When it fails, the text is still held, and is written with the next one.
  public func append(_ entry: JournalEntry) throws(FileError) {
    latest = (latest + [entry]).latest
    guard let file else { return try begin() }
    try write(JournalRecord.bytes(of: entry), to: file.descriptor, named: file.name)
  }

  /// Waits until the disk has what was appended: from here on it survives a loss of power.
  public func sync() throws(FileError) {
    guard let file else {
      // A file that failed was given up; what it held must be written anew before it is safe.
      if !latest.isEmpty { try begin() } else { return }
      return try sync()
    }
    do throws(SystemCallFailure) {
      try file.descriptor.secure()
    } catch {
      // The system may have forgotten what it could not write, and would not say so again.
      self.file = nil
      throw folder.failure(file.name, .secure, error)
    }
    try removeAll(but: file.name)
  }

  /// Begins a fresh file with the texts as they stand now, once the old one has become long.
  ///
  /// A text is written whole at each change, so the file grows with the square of a note's length.
  public func compact() throws(FileError) {
    file = nil
    try sync()
  }

  /// Forgets what was typed, because it is saved.
  public func remove() throws(FileError) {
    file = nil
    latest = []
    size = 0
    try removeAll()
  }

  /// Begins a file with every text that is not saved.
  private func begin() throws(FileError) {
    let (name, descriptor) = try makeFile()
    size = 0
    do throws(FileError) {
      try write(latest.flatMap(JournalRecord.bytes(of:)), to: descriptor, named: name)
      try folder.telling(name, .secure) { () throws(SystemCallFailure) in
        try folder.secureFolder()
      }
    } catch {
      // The next text begins anew; this file would only be in its way.
      _ = folder.system.remove(name, in: folder.descriptor.number)
      throw error
    }
    names.append(name)
    file = (name, descriptor)
  }

  /// Makes a file and takes its lock, which tells others that this session lives.
  private func makeFile() throws(FileError) -> (name: String, descriptor: Descriptor) {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    while true {
      let name = JournalName.make(for: audit)
      let descriptor = try folder.opened(name, flags, mode: 0o600, as: .create)
      // Whoever looks for ended sessions holds the lock for a moment. On a disk without locks the
      // session seems ended to others, who may offer its texts but remove them only when told to.
      while (try? descriptor.locks()) == false { usleep(1000) }
      let links = try folder.telling(name, .create) { () throws(SystemCallFailure) in
        try descriptor.file().links
      }
      // In the moment before it had its lock, the empty file may have been taken for a left one.
      if links > 0 { return (name, descriptor) }
    }
  }

  /// Removes the files that an earlier failure made this session give up.
  private func removeAll(but present: String? = nil) throws(FileError) {
    while let index = names.firstIndex(where: { $0 != present }) {
      try folder.remove(names[index])
      names.remove(at: index)
    }
  }

  private func write(
    _ bytes: [UInt8],
    to descriptor: Descriptor,
    named name: String
  ) throws(FileError) {
    do throws(SystemCallFailure) {
      try descriptor.write(bytes)
      size += bytes.count
    } catch {
      // Half a record would hide all that follow, so nothing may follow it in this file.
      file = nil
      throw folder.failure(name, .write, error)
    }
  }
}
