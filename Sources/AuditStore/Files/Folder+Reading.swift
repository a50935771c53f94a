#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// Reads a whole file of at most `limit` bytes, 4 MiB where nothing else is said.
  ///
  /// A link, pipe, device or folder with this name is refused, and never waited for; a file that is
  /// larger is refused before any of it is read.
  public func read(_ name: String, limit: Int = 4 << 20) throws(FileError) -> [UInt8] {
    let descriptor = try opened(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, as: .read)
    let file = try telling(name, .read) { () throws(SystemCallFailure) in
      try descriptor.file()
    }
    guard file.isFile else {
      throw FileError(path: path(of: name), operation: .read, reason: .notAFile)
    }
    let tooLarge = FileError(
      path: path(of: name),
      operation: .read,
      reason: .tooLarge(limit: limit)
    )
    guard file.size <= limit else { throw tooLarge }
    let bytes = try telling(name, .read) { () throws(SystemCallFailure) in
      try descriptor.bytes(limit: limit, expecting: file.size)
    }
    // It may have grown since.
    guard bytes.count <= limit else { throw tooLarge }
    return bytes
  }

  /// The names in this folder with an ending such as `.json`, sorted by their bytes.
  ///
  /// Names that begin with a dot are left out, and so are temporary files.
  public func names(endingIn ending: String = "") throws(FileError) -> [String] {
    try allNames().filter { !$0.hasPrefix(".") && $0.hasSuffix(ending) }
  }

  /// Every name in this folder but `.` and `..`, sorted by its bytes.
  ///
  /// A name that is not UTF-8 is none that this program wrote, and is left out.
  func allNames() throws(FileError) -> [String] {
    var names: [String] = []
    try forEachName { bytes in
      guard let name = String(validating: bytes, as: UTF8.self), name != ".", name != ".." else {
        return
      }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Hands out the bytes of every name, in no order, `.` and `..` among them.
  func forEachName(_ take: (UnsafeBufferPointer<UInt8>) -> Void) throws(FileError) {
    let number = try descriptorAnew()
    guard let stream = fdopendir(number) else {
      let code = errno
      close(number)
      throw FileError(path: path, operation: .list, reason: .system(code))
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      withUnsafeBytes(of: &entry.pointee.d_name) { field in
        let name = field.bindMemory(to: UInt8.self)
        let count = field.baseAddress.map { strnlen($0, field.count) } ?? 0
        take(UnsafeBufferPointer(rebasing: name[..<count]))
      }
    }
    guard errno == 0 else {
      throw FileError(path: path, operation: .list, reason: .system(errno))
    }
  }

  /// The same folder, opened anew.
  ///
  /// - Throws: Where it cannot be read, or too many files are open.
  func openedAnew() throws(FileError) -> Folder {
    reached(through: Descriptor(try descriptorAnew(), system))
  }

  /// The folder opened anew, because listing moves a position that all copies share.
  private func descriptorAnew() throws(FileError) -> Int32 {
    do throws(SystemCallFailure) {
      return try Descriptor.calling {
        system.open(
          ".",
          in: descriptor.number,
          flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC,
          mode: 0
        )
      }
    } catch {
      throw FileError(path: path, operation: .list, reason: .system(error.code))
    }
  }
}
