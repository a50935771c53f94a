#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// Removes the temporary files that a killed program or a loss of power left behind.
  ///
  /// A writer holds the lock of its temporary file, so a file whose lock is free has no writer. The
  /// age spares the moment between making a file and locking it, and disks that know no locks.
  ///
  /// - Parameter seconds: Files younger than this stay.
  /// - Returns: The names of the files that were removed, sorted.
  /// - Throws: When the folder cannot be listed; a file that cannot be removed stays.
  @discardableResult
  public func sweepTemporaries(olderThan seconds: Int = 3600) throws(FileError) -> [String] {
    let now = time(nil)
    var names: [String] = []
    try forEachName { bytes in
      // Among very many files few begin with a dot.
      guard bytes.first == UInt8(ascii: "."),
        let name = String(validating: bytes, as: UTF8.self), TemporaryName.matches(name)
      else { return }
      names.append(name)
    }
    return names.sorted().filter { name in
      isAbandoned(name, before: now - seconds) && system.remove(name, in: descriptor.number) == 0
    }
  }

  private func isAbandoned(_ name: String, before limit: Int) -> Bool {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    guard let descriptor = try? opened(name, flags, as: .open), let file = try? descriptor.file(),
      file.isFile, file.modified <= limit
    else {
      return false
    }
    return (try? descriptor.locks()) ?? true
  }
}
