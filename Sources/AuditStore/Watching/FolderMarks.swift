#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells that the files of a folder are not those they were: their sizes and times.
struct FolderMarks: Hashable, Sendable {
  private var files: [String: FileMark] = [:]

  /// The folder's own; `nil` where there is none.
  private var folder: FileMark?

  /// Whether the folder may have changed again at the very time that it says.
  private var isRecent = false

  /// Of no folder.
  init() {}

  /// Looks at every audit file of a folder; one that cannot be listed has none.
  init(of folder: Folder?) {
    guard let folder else { return }
    self.folder = folder.mark
    isRecent = self.folder?.isRecent ?? false
    let names = (try? folder.names(endingIn: ".json")) ?? []
    files = names.reduce(into: [:]) { $0[$1] = folder.mark(of: $1) }
  }

  /// Whether the folder has another time than when it was looked at.
  ///
  /// Within the last step of the disk's clock nobody can know; then `recent` says what is assumed.
  func isOutdated(in folder: Folder?, recent: Bool) -> Bool {
    (isRecent && recent) || self.folder != folder?.mark
  }

  /// Looks at some of the files again.
  mutating func update(_ names: Set<String>, in folder: Folder?) {
    for name in names { files[name] = folder?.mark(of: name) }
    self.folder = folder?.mark
    isRecent = self.folder?.isRecent ?? false
  }

  /// The names that are new, gone or have another mark; sorted.
  func differences(from earlier: FolderMarks) -> [String] {
    let gone = earlier.files.keys.filter { files[$0] == nil }
    let changed = files.filter { earlier.files[$0.key] != $0.value }.keys
    return (gone + changed).sorted()
  }
}

/// Which file it is, its size in bytes, and when it was last written, in nanoseconds.
private struct FileMark: Hashable, Sendable {
  let file: UInt64
  let size: Int
  let modified: Int

  init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    file = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  /// Whether it was written within the last two seconds, the coarsest step of any disk's clock.
  var isRecent: Bool {
    time(nil) - modified / 1_000_000_000 <= 2
  }
}

extension Folder {
  fileprivate var mark: FileMark? {
    var status = stat()
    return fstat(descriptor.number, &status) == 0 ? FileMark(status) : nil
  }

  fileprivate func mark(of name: String) -> FileMark? {
    var status = stat()
    let isThere = fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    return isThere ? FileMark(status) : nil
  }
}
