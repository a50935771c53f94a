#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// Writes a whole file in place of the one with this name, or as a new one.
  ///
  /// The bytes go to a temporary file beside it, which takes the name once the disk has them: at
  /// every moment the name stands for all old bytes or all new ones. When it fails with anything
  /// but ``FileError/Operation/secure``, the old bytes stay and the temporary file is removed.
  public func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    let temporary = try writeTemporary(bytes, for: name)
    do throws(SystemCallFailure) {
      _ = try Descriptor.calling {
        system.rename(temporary.name, to: name, in: descriptor.number)
      }
    } catch {
      _ = system.remove(temporary.name, in: descriptor.number)
      throw failure(name, .replace, error)
    }
    try secureNames(after: name)
  }

  /// Writes a whole file under a name that nothing has yet, and never replaces one.
  ///
  /// Throws `EEXIST` when the name is taken, even if it was taken a moment ago. When it fails, nothing
  /// has the name.
  public func create(_ bytes: [UInt8], as name: String) throws(FileError) {
    let temporary = try writeTemporary(bytes, for: name)
    defer { _ = system.remove(temporary.name, in: descriptor.number) }
    do throws(SystemCallFailure) {
      _ = try Descriptor.calling {
        system.link(temporary.name, to: name, in: descriptor.number)
      }
    } catch {
      guard error.code == EPERM || error.code == ENOTSUP || error.code == EMLINK else {
        throw failure(name, .create, error)
      }
      try takeName(name, for: temporary.name)
    }
    try secureNew(name)
  }

  /// Fails as ``create(_:as:)`` would where anything has the name, before work is done for it.
  public func refuseTaken(_ name: String) throws(FileError) {
    guard contains(name) else { return }
    throw failure(name, .create, SystemCallFailure(code: EEXIST))
  }

  /// Takes a name on a disk that knows no hard links, such as a memory stick.
  ///
  /// An empty file takes the name first, because only making a file can fail for one that is there.
  private func takeName(_ name: String, for temporary: String) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    _ = try opened(name, flags, mode: 0o600, as: .create)
    do throws(SystemCallFailure) {
      _ = try Descriptor.calling {
        system.rename(temporary, to: name, in: descriptor.number)
      }
    } catch {
      _ = system.remove(name, in: descriptor.number)
      throw failure(name, .create, error)
    }
  }

  /// Writes a temporary file and waits until the disk has it.
  ///
  /// Its lock is held as long as what is returned lives, which tells a sweep to leave it alone.
  private func writeTemporary(
    _ bytes: [UInt8],
    for name: String
  ) throws(FileError) -> (name: String, descriptor: Descriptor) {
    try check(name)
    let temporary = TemporaryName.make(for: name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file: Descriptor
    do throws(FileError) {
      file = try opened(temporary, flags, mode: 0o600, as: .write)
    } catch {
      // A person knows the file they save, and not its temporary neighbour.
      throw FileError(path: path(of: name), operation: .write, reason: error.reason)
    }
    do throws(SystemCallFailure) {
      // Without a lock the file is still swept only when it is old.
      _ = try? file.locks()
      try file.write(bytes)
      try admitReaders(to: file, readership.fileMode)
      try file.secure()
      return (temporary, file)
    } catch {
      _ = system.remove(temporary, in: descriptor.number)
      throw failure(name, .write, error)
    }
  }

  /// Waits until the disk has a name that is new, or takes the name away again.
  ///
  /// A file that may not be there after a loss of power would be found by the next attempt, and be
  /// taken for one that somebody else has made.
  func secureNew(_ name: String) throws(FileError) {
    do throws(FileError) {
      try secureNames(after: name)
    } catch {
      _ = system.remove(name, in: descriptor.number)
      throw error
    }
  }

  private func secureNames(after name: String) throws(FileError) {
    try telling(name, .secure) { () throws(SystemCallFailure) in try secureFolder() }
  }
}
