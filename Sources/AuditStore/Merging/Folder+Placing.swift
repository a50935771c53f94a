import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// Copies a file in under a name that nothing has yet, and looks at the copy before it gets it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: Its name in this folder.
  ///   - lock: Held while the copy takes the name.
  ///   - isWhole: Whether the copy, as it was read back, says what it should.
  /// - Returns: Whether it was placed; not where the name was taken meanwhile.
  /// - Throws: When it cannot be written, or is not whole when it is read back; nothing has the name
  ///   then.
  func place(
    _ bytes: [UInt8],
    as name: String,
    holding lock: WorkspaceLock,
    when isWhole: ([UInt8]) -> Bool
  ) throws(FileError) -> Bool {
    let temporary = TemporaryName.make(for: name)
    try create(bytes, as: temporary)
    defer { _ = system.remove(temporary, in: descriptor.number) }
    guard isWhole(try read(temporary)) else {
      throw FileError(path: path(of: name), operation: .write, reason: .system(EIO))
    }
    return try lock.whileHeld { () throws(FileError) -> Bool in
      guard !contains(name) else { return false }
      try rename(temporary, to: name)
      try secureNew(name)
      return true
    }
  }

  /// Whether two paths led to one folder.
  func isSame(as other: Folder) -> Bool {
    var mine = stat()
    var theirs = stat()
    return fstat(descriptor.number, &mine) == 0 && fstat(other.descriptor.number, &theirs) == 0
      && mine.st_dev == theirs.st_dev && mine.st_ino == theirs.st_ino
  }
}
