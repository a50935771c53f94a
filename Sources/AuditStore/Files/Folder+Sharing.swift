#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// The same folder; what is made in it, and in the folders inside it, is for these readers.
  func readable(by readership: Readership) -> Folder {
    Folder(path: path, descriptor: descriptor, readership: readership)
  }

  /// Opens the folder itself to its readers; somebody else's is left as they made it.
  func admitReaders() throws(FileError) {
    do throws(SystemCallFailure) {
      try admitReaders(to: descriptor, readership.folderMode)
    } catch {
      guard error.code == EPERM else {
        throw FileError(path: path, operation: .create, reason: .system(error.code))
      }
    }
  }

  /// Opens a folder that was just made in this one to its readers.
  func admitReaders(toFolder name: String) throws(SystemCallFailure) {
    guard readership == .group else { return }
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let number = try Descriptor.calling {
      system.open(name, in: descriptor.number, flags: flags, mode: 0)
    }
    try admitReaders(to: Descriptor(number, system), readership.folderMode)
  }

  /// Opens what was just made, for its owner alone, to the readers of the folder.
  func admitReaders(
    to made: Descriptor,
    _ mode: UInt32
  ) throws(SystemCallFailure) {
    // Said again, since the mask of whoever makes a file may take away what the group needs.
    guard readership == .group else { return }
    _ = try Descriptor.calling { system.setMode(made.number, mode) }
  }
}
