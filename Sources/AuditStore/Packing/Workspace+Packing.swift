import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Workspace {
  /// Packs the workspace into one file, for another one to merge.
  ///
  /// In it are the settings, templates, rules, rounds, audits, versions kept beside them, and records
  /// of what was done; not the index, and no words that are typed and not saved. The same files give the same archive.
  ///
  /// - Parameter path: The archive, which only its owner may read; nothing may have this path yet.
  /// - Returns: How many audits are in it.
  /// - Throws: When a file cannot be read or the archive cannot be written; nothing has the path then.
  public func pack(to path: String) throws(FileError) -> Int {
    let (folder, name) = try Folder.holding(path)
    guard !folder.contains(name) else {
      throw FileError(path: path, operation: .create, reason: .system(EEXIST))
    }
    let temporary = TemporaryName.make(for: name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try folder.opened(temporary, flags, mode: 0o600, as: .create)
    defer { _ = folder.system.remove(temporary, in: folder.descriptor.number) }
    let audits = try folder.writing(name) { () throws(PackFailure) -> Int in
      try writeParts(to: file)
    }
    // Memory sticks know no hard links: an empty file takes the name, which only one can make.
    try folder.makeEmpty(name)
    do throws(FileError) {
      try folder.rename(temporary, to: name)
    } catch {
      _ = folder.system.remove(name, in: folder.descriptor.number)
      throw error
    }
    try folder.secureNew(name)
    return audits
  }

  private static let packed =
    [
      Part.templates, "\(Part.templates)/\(Part.items)", Part.rules,
      "\(Part.rules)/\(Part.frameworks)", Part.rounds, Part.indicators, Part.recommendations,
      Part.audits, Part.conflicts,
    ] + recordKinds.map { $0.folder }

  private func writeParts(to file: Descriptor) throws(PackFailure) -> Int {
    var audits = 0
    try write(WorkspaceSettings.fileName, of: root, as: WorkspaceSettings.fileName, to: file)
    for part in Workspace.packed {
      for name in try names(in: part) {
        try write(name, of: try folder(part), as: "\(part)/\(name)", to: file)
        if part == Part.audits { audits += 1 }
      }
    }
    try PackFailure.writing { () throws(SystemCallFailure) in
      try file.write([UInt8](repeating: 0, count: 2 * TarHeader.length))
      try file.secure()
    }
    return audits
  }

  private func folder(_ part: String) throws(PackFailure) -> Folder {
    try PackFailure.reading { () throws(FileError) in
      var folder = root
      for name in part.split(separator: "/") { folder = try folder.folder(String(name)) }
      return folder
    }
  }

  /// The files of a folder that a workspace may have.
  private func names(in part: String) throws(PackFailure) -> [String] {
    try PackFailure.reading { () throws(FileError) in
      try (root.folder(at: part)?.names() ?? [])
        .filter { $0.hasSuffix(".json") || $0.hasSuffix(".yaml") }
    }
  }

  private func write(
    _ name: String,
    of folder: Folder,
    as path: String,
    to file: Descriptor
  ) throws(PackFailure) {
    let bytes = try PackFailure.reading { () throws(FileError) in try folder.read(name) }
    guard let header = TarHeader(file: path, size: bytes.count) else {
      throw .reading(
        FileError(path: folder.path(of: name), operation: .read, reason: .unusableName)
      )
    }
    let filling = [UInt8](repeating: 0, count: header.lengthOfContent - bytes.count)
    try PackFailure.writing { () throws(SystemCallFailure) in
      try file.write(header.bytes + bytes + filling)
    }
  }
}

/// What went wrong while packing: with a file of the workspace, or with the archive.
private enum PackFailure: Error {
  case reading(FileError)
  case writing(SystemCallFailure)

  static func reading<Value>(
    _ work: () throws(FileError) -> Value
  ) throws(PackFailure) -> Value {
    do throws(FileError) { return try work() } catch { throw .reading(error) }
  }

  static func writing(_ work: () throws(SystemCallFailure) -> Void) throws(PackFailure) {
    do throws(SystemCallFailure) { try work() } catch { throw .writing(error) }
  }
}

extension Folder {
  fileprivate func writing<Value>(
    _ name: String,
    _ work: () throws(PackFailure) -> Value
  ) throws(FileError) -> Value {
    do throws(PackFailure) {
      return try work()
    } catch {
      switch error {
      case .reading(let error): throw error
      case .writing(let failed): throw failure(name, .write, failed)
      }
    }
  }
}
