#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that can be made again from others: nobody waits until the disk has them.
extension Folder {
  /// Makes an empty file for the readers of the folder; fails where anything has the name.
  func makeEmpty(_ name: String) throws(FileError) {
    try make(name, with: [])
  }

  /// Makes a file for the readers of the folder; fails where anything has the name.
  func make(_ name: String, with bytes: [UInt8]) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try opened(name, flags, mode: 0o600, as: .create)
    try telling(name, .create) { () throws(SystemCallFailure) in
      try file.write(bytes)
      try admitReaders(to: file, readership.fileMode)
    }
  }

  /// Whether a file has this name, and no link, folder or device.
  func hasFile(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFREG
  }

  /// Gives a file another name, in place of whatever had that.
  func rename(_ name: String, to other: String) throws(FileError) {
    try check(name)
    try check(other)
    try telling(other, .replace) { () throws(SystemCallFailure) in
      _ = try Descriptor.calling { system.rename(name, to: other, in: descriptor.number) }
    }
  }
}
