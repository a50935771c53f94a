import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open folder, in which files are read and written by name.
///
/// It stays the same folder even when somebody moves it or puts a link in its place; no name in it
/// is ever followed as a link.
public struct Folder: Sendable {
  /// The path by which it was opened, for messages.
  public let path: String
  let descriptor: Descriptor

  /// The calls through which everything in the folder is changed.
  var system: any SystemCalls { descriptor.system }

  /// For whom files and folders are made in it.
  let readership: Readership

  init(path: String, descriptor: Descriptor, readership: Readership = .owner) {
    self.path = path
    self.descriptor = descriptor
    self.readership = readership
  }

  /// The same folder by another descriptor of it.
  func reached(through descriptor: Descriptor) -> Folder {
    Folder(path: path, descriptor: descriptor, readership: readership)
  }

  /// Opens a folder that is there; links on the way to it are followed.
  public static func open(_ path: String) throws(FileError) -> Folder {
    try open(path, through: KernelCalls())
  }

  /// Opens a folder; every file and folder in it is reached through the same calls.
  static func open(_ path: String, through system: any SystemCalls) throws(FileError) -> Folder {
    do throws(SystemCallFailure) {
      let number = try Descriptor.calling {
        system.open(path, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC, mode: 0)
      }
      return Folder(path: path, descriptor: Descriptor(number, system))
    } catch {
      throw FileError(path: path, operation: .open, reason: .system(error.code))
    }
  }

  /// Opens a folder inside this one.
  public func folder(_ name: String) throws(FileError) -> Folder {
    let number = try open(
      name,
      O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC,
      mode: 0,
      as: .open
    )
    return Folder(
      path: self.path(of: name),
      descriptor: Descriptor(number, system),
      readership: readership
    )
  }

  /// Opens a folder inside this one, and makes it first where it is missing.
  ///
  /// Only the owner may enter a folder that is made, or the group where the workspace is shared.
  public func makeFolder(_ name: String) throws(FileError) -> Folder {
    do throws(FileError) {
      return try folder(name)
    } catch {
      guard error.reason == .system(ENOENT) else { throw error }
    }
    do throws(SystemCallFailure) {
      _ = try Descriptor.calling {
        system.makeFolder(
          name,
          in: descriptor.number,
          mode: Readership.owner.folderMode
        )
      }
      do throws(SystemCallFailure) {
        try admitReaders(toFolder: name)
        try secureFolder()
      } catch {
        // Found by the next attempt, it would be taken for one that the disk has.
        _ = system.removeFolder(name, in: descriptor.number)
        throw error
      }
    } catch {
      guard error.code == EEXIST else { throw failure(name, .create, error) }
    }
    return try folder(name)
  }

  /// Whether anything has this name, be it a file or not.
  public func contains(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Removes a file; one that is not there is removed already.
  public func remove(_ name: String) throws(FileError) {
    try check(name)
    do throws(SystemCallFailure) {
      _ = try Descriptor.calling { system.remove(name, in: descriptor.number) }
      try secureFolder()
    } catch {
      guard error.code == ENOENT else { throw failure(name, .remove, error) }
    }
  }

  /// The path of a name in this folder, for messages.
  func path(of name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// Opens a name in this folder as what is closed when nobody needs it any more.
  func opened(
    _ name: String,
    _ flags: Int32,
    mode: UInt32 = 0,
    as operation: FileError.Operation
  ) throws(FileError) -> Descriptor {
    Descriptor(try open(name, flags, mode: mode, as: operation), system)
  }

  /// Opens a name in this folder, and nowhere else.
  func open(
    _ name: String,
    _ flags: Int32,
    mode: UInt32,
    as operation: FileError.Operation
  ) throws(FileError) -> Int32 {
    try check(name)
    do throws(SystemCallFailure) {
      return try Descriptor.calling {
        system.open(name, in: descriptor.number, flags: flags, mode: mode)
      }
    } catch {
      // What O_NOFOLLOW says of a link, and an open without waiting of a socket.
      let isNoFile = error.code == ELOOP || error.code == ENXIO || error.code == EISDIR
      throw isNoFile
        ? FileError(path: path(of: name), operation: operation, reason: .notAFile)
        : failure(name, operation, error)
    }
  }

  /// Asks the disk to keep the names in this folder.
  func secureFolder() throws(SystemCallFailure) {
    do throws(SystemCallFailure) {
      try descriptor.secure()
    } catch {
      // Some network disks know no such request for a folder; they keep names by themselves.
      guard error.code == EINVAL || error.code == ENOTSUP else { throw error }
    }
  }

  func check(_ name: String) throws(FileError) {
    let bytes = name.utf8
    guard !bytes.isEmpty, bytes.count <= 255, name != ".", name != "..",
      !bytes.contains(UInt8(ascii: "/")), !bytes.contains(0)
    else {
      let path = path(of: InputError.quoted(name))
      throw FileError(path: path, operation: .open, reason: .unusableName)
    }
  }

  /// Turns the system's number into an error that names the file and what was being done.
  func telling<Result>(
    _ name: String,
    _ operation: FileError.Operation,
    _ work: () throws(SystemCallFailure) -> Result
  ) throws(FileError) -> Result {
    do throws(SystemCallFailure) {
      return try work()
    } catch {
      throw failure(name, operation, error)
    }
  }

  func failure(
    _ name: String,
    _ operation: FileError.Operation,
    _ failure: SystemCallFailure
  ) -> FileError {
    FileError(path: path(of: name), operation: operation, reason: .system(failure.code))
  }
}
