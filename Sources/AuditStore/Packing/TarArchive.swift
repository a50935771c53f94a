import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A packed workspace, whose files are read where they stand; nothing is unpacked onto the disk.
///
/// Everything in it is looked at before anything is read: one entry that packing does not make, and
/// the whole archive is refused.
struct TarArchive: Sendable {
  private let path: String
  private let descriptor: Descriptor
  private let places: [String: (start: Int, size: Int)]

  /// The names in each folder, sorted; of those at the top under the empty name.
  private let names: [String: [String]]

  /// The most files that are read: more than a workspace of a million audits has.
  static let most = 2_000_000

  /// Opens an archive and looks at every entry's header.
  static func open(_ path: String) throws(WorkspaceError) -> TarArchive {
    let descriptor = try Folder.trying { () throws(FileError) in try openFile(path) }
    var reader = TarIndex(path: path)
    try reader.read(descriptor)
    return TarArchive(path: path, descriptor: descriptor, index: reader)
  }

  private init(path: String, descriptor: Descriptor, index: TarIndex) {
    self.path = path
    self.descriptor = descriptor
    places = index.places
    names = Dictionary(grouping: index.places.keys) { path in
      path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }.mapValues { paths in
      paths.map { path in path.split(separator: "/").last.map(String.init) ?? path }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Whether a file has this path.
  func contains(_ path: String) -> Bool {
    places[path] != nil
  }

  /// The names of the files in a folder, sorted.
  func names(in folder: String) -> [String] {
    names[folder] ?? []
  }

  /// Reads a file of at most `limit` bytes, 4 MiB where nothing else is said.
  func read(_ name: String, limit: Int = 4 << 20) throws(FileError) -> [UInt8] {
    let shown = "\(path): \(name)"
    guard let place = places[name] else {
      throw FileError(path: shown, operation: .read, reason: .system(ENOENT))
    }
    guard place.size <= limit else {
      throw FileError(path: shown, operation: .read, reason: .tooLarge(limit: limit))
    }
    do throws(SystemCallFailure) {
      let bytes = try descriptor.bytes(at: place.start, count: place.size)
      guard bytes.count == place.size else { throw SystemCallFailure(code: EIO) }
      return bytes
    } catch {
      throw FileError(path: shown, operation: .read, reason: .system(error.code))
    }
  }

  private static func openFile(_ path: String) throws(FileError) -> Descriptor {
    do throws(SystemCallFailure) {
      let number = try Descriptor.calling {
        openat(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      }
      let descriptor = Descriptor(number)
      guard try descriptor.file().isFile else {
        throw SystemCallFailure(code: ESPIPE)
      }
      return descriptor
    } catch {
      let isNoFile = error.code == ESPIPE || error.code == ENXIO
      throw FileError(
        path: path,
        operation: .open,
        reason: isNoFile ? .notAFile : .system(error.code)
      )
    }
  }
}

extension Descriptor {
  /// Reads bytes from a place on; fewer where the file ends.
  func bytes(at start: Int, count: Int) throws(SystemCallFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      var part = [UInt8](repeating: 0, count: count - bytes.count)
      let length = try Descriptor.calling {
        pread(number, &part, part.count, off_t(start + bytes.count))
      }
      guard length > 0 else { break }
      bytes += part.prefix(length)
    }
    return bytes
  }
}
