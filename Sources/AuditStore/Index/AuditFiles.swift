import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files in which audits should be, by their names alone.
struct AuditFiles: Sendable {
  /// Of files that are named by the id of an audit, in the order of their names.
  private(set) var numbers: [AuditNumber] = []

  /// Names of other `.json` files, which are no audits; sorted.
  private(set) var others: [String] = []

  /// Of no folder.
  static let none = AuditFiles()

  private init() {}

  /// Lists a folder; as ``Folder/names(endingIn:)``, without a text for each of very many.
  init(in folder: Folder) throws(FileError) {
    try folder.forEachName { name in
      guard name.count > 5, name[0] != UInt8(ascii: "."),
        name.suffix(5).elementsEqual(".json".utf8)
      else { return }
      let stem = UnsafeBufferPointer(rebasing: name.dropLast(5))
      if let number = AuditNumber(bytes: stem) {
        numbers.append(number)
      } else if let other = String(validating: name, as: UTF8.self) {
        others.append(other)
      }
    }
    numbers.sort()
    others.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Folder {
  /// What the folder says of an audit's file; `nil` where there is none, or what is there is no file.
  func stamp(of number: AuditNumber) -> FileStamp? {
    withFileName(of: number) { name in
      var status = stat()
      guard fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
        status.st_mode & S_IFMT == S_IFREG
      else { return nil }
      return FileStamp(status)
    }
  }

  /// Opens an audit's file, never through a link and without waiting; `nil` where that fails.
  ///
  /// - Returns: What the caller has to close.
  func openForReading(_ number: AuditNumber) -> Int32? {
    withFileName(of: number) { name in
      let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
      let file = openat(descriptor.number, name, flags)
      return file < 0 ? nil : file
    }
  }

  /// Hands out the name of an audit's file without making a text.
  private func withFileName<Result>(
    of number: AuditNumber,
    _ work: (UnsafePointer<CChar>) -> Result?
  ) -> Result? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 42) { name in
      number.write(to: name)
      for (index, byte) in ".json".utf8.enumerated() { name[36 + index] = CChar(byte) }
      name[41] = 0
      return name.baseAddress.flatMap { work($0) }
    }
  }
}
