#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a folder says of a file, by which a change of its content is noticed without reading it.
struct FileStamp: Hashable, Sendable {
  /// In bytes.
  let size: Int

  /// Nanoseconds since 1970 at which the content was last changed.
  let modified: Int

  /// Nanoseconds since 1970 at which anything about the file was last changed, its times too.
  ///
  /// A copy that takes over the old time of its content has a new one of these.
  let changed: Int
  let inode: Int

  init(size: Int, modified: Int, changed: Int, inode: Int) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// In place of the stamp of a file that could have changed since without showing it: no file has it.
  static let unsure = FileStamp(size: -1, modified: -1, changed: -1, inode: -1)

  init(_ status: stat) {
    #if canImport(Darwin)
      let (content, any) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (content, any) = (status.st_mtim, status.st_ctim)
    #endif
    size = Int(status.st_size)
    modified = FileStamp.nanoseconds(content)
    changed = FileStamp.nanoseconds(any)
    inode = Int(truncatingIfNeeded: status.st_ino)
  }

  /// Whether the file could still change without this stamp showing it.
  ///
  /// Clocks of disks move in steps, so two changes in one step leave one time. Those of Linux move by
  /// some milliseconds; a time of whole seconds may come from a disk that counts no finer, or by twos.
  ///
  /// - Parameter look: When it was looked at, in nanoseconds since 1970.
  /// - Returns: Whether it has to be read again next time, however it looks then.
  func mayHide(changesAt look: Int) -> Bool {
    let step = modified % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000
    return modified > look - step
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  /// The time by the clock from which files get theirs, in nanoseconds since 1970.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
