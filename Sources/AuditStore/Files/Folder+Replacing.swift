#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What came of replacing a file that others may have changed.
public enum Replacement: Hashable, Sendable {
  /// The new bytes are in place.
  case written

  /// Somebody wrote other bytes since it was read: these. Nothing was written.
  case changed([UInt8])

  /// Somebody removed the file since it was read. Nothing was written.
  case removed
}

extension Folder {
  /// Writes a file unless it has changed since it was read.
  ///
  /// - Parameters:
  ///   - name: Its name in this folder.
  ///   - bytes: The whole new file.
  ///   - expected: What was read, or last written; `nil` for a file that is new.
  ///   - lock: Held from the comparison to the end of the writing.
  ///   - limit: The largest file that is compared, in bytes.
  /// - Returns: Whether it was written, and what stands there instead.
  /// - Throws: When the file cannot be read or written; the old bytes are then in place. Only where
  ///   the disk would neither promise to keep the new ones nor take the old ones back, the new ones
  ///   are, and the error's operation is ``FileError/Operation/secure``.
  public func replace(
    _ name: String,
    with bytes: [UInt8],
    expecting expected: FileVersion?,
    holding lock: WorkspaceLock,
    limit: Int = 4 << 20
  ) throws(FileError) -> Replacement {
    try lock.whileHeld { () throws(FileError) -> Replacement in
      let present = try readIfPresent(name, limit: limit)
      switch (present, expected) {
      case (nil, nil): try create(bytes, as: name)
      case (nil, .some): return .removed
      case (let present?, let expected):
        guard let expected, expected.has(present) else { return .changed(present) }
        try write(bytes, to: name, over: present)
      }
      return .written
    }
  }

  /// Writes a file, and the old bytes again where the disk does not promise to keep the new ones.
  ///
  /// Left there, the new ones would look to the next attempt like those of somebody else.
  private func write(
    _ bytes: [UInt8],
    to name: String,
    over old: [UInt8]
  ) throws(FileError) {
    do throws(FileError) {
      try write(bytes, to: name)
    } catch {
      if error.operation == .secure { try? write(old, to: name) }
      throw error
    }
  }

  /// The bytes of a file; `nil` when nothing has this name.
  public func readIfPresent(_ name: String, limit: Int = 4 << 20) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try read(name, limit: limit)
    } catch {
      guard error.reason == .system(ENOENT) else { throw error }
      return nil
    }
  }
}
