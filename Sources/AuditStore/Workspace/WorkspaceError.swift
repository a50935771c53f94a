import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a workspace, or what is in it, cannot be used.
public enum WorkspaceError: Error, Hashable, Sendable {
  /// A file or folder could not be read or written.
  case file(FileError)

  /// Somebody wrote something that cannot be used: every mistake that was found.
  case mistakes(InputErrors)

  /// Every mistake, or the file that could not be read as one of them.
  var all: [InputError] {
    switch self {
    case .file(let error): [InputError(error)]
    case .mistakes(let errors): errors.all
    }
  }

  /// The whole message, a line for each mistake.
  public func text(in language: Language) -> String {
    switch self {
    case .file(let error): error.text(in: language)
    case .mistakes(let errors):
      errors.all.map { $0.text(in: language) }.joined(separator: "\n")
    }
  }

  /// The exit code of a program that ends with this error: 3 for files, 1 for mistakes.
  public var exitCode: Int32 {
    switch self {
    case .file: FileError.exitCode
    case .mistakes: 1
    }
  }

  init(_ mistake: InputError) {
    self = .mistakes(InputErrors([mistake]))
  }
}

/// Collects the mistakes of several files, so that a person learns of all at once.
struct MistakeCollector {
  private(set) var mistakes: [InputError] = []

  /// Reads something; `nil` when it has a fault, which is kept.
  mutating func read<Value>(_ work: () throws(InputErrors) -> Reading<Value>) -> Value? {
    do throws(InputErrors) {
      let reading = try work()
      mistakes += reading.warnings
      return reading.value
    } catch {
      mistakes += error.all
      return nil
    }
  }

  mutating func add(_ mistake: InputError) {
    mistakes.append(mistake)
  }

  /// Mistakes in what can be set aside: nothing else in the workspace needs it.
  private(set) var setAside: [InputError] = []

  /// Reads something that nothing else needs, so that no mistake in it stands in the way.
  mutating func readSettingAside(_ work: (inout MistakeCollector) -> Void) {
    var own = MistakeCollector()
    work(&own)
    setAside += own.mistakes + own.setAside
  }

  /// Throws everything that was found, when any of it is a fault.
  func throwFaults() throws(WorkspaceError) {
    if mistakes.contains(where: { $0.severity == .fault }) {
      throw .mistakes(InputErrors(mistakes + setAside))
    }
  }
}

extension Folder {
  /// Does something with files, and tells of its failure as a ``WorkspaceError``.
  static func trying<Value>(
    _ work: () throws(FileError) -> Value
  ) throws(WorkspaceError) -> Value {
    do throws(FileError) {
      return try work()
    } catch {
      throw .file(error)
    }
  }

  /// Opens a folder by its path, and makes it, and those above it, where they are missing.
  static func openMaking(_ path: String) throws(FileError) -> Folder {
    do throws(FileError) {
      return try open(path)
    } catch {
      guard error.isAbsence, let (parent, name) = split(path) else { throw error }
      return try openMaking(parent).makeFolder(name)
    }
  }

  /// Opens the folder in which the last name of a path stands, or is to stand.
  ///
  /// - Throws: When the path has no name at its end, or the folder cannot be opened.
  public static func holding(_ path: String) throws(FileError) -> (folder: Folder, name: String) {
    guard let (parent, name) = split(path) else {
      throw FileError(path: path, operation: .create, reason: .unusableName)
    }
    return (try Folder.open(parent), name)
  }

  /// The path of the folder above, and the last name; `nil` for a path that has none.
  static func split(_ path: String) -> (parent: String, name: String)? {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else {
      return trimmed.isEmpty || trimmed == "." ? nil : (".", trimmed)
    }
    let name = String(trimmed[trimmed.index(after: slash)...])
    guard !name.isEmpty else { return nil }
    return (slash == trimmed.startIndex ? "/" : String(trimmed[..<slash]), name)
  }
}

extension FileError {
  /// Whether nothing has the name.
  var isAbsence: Bool {
    reason == .system(ENOENT)
  }

  /// Whether something has the name that is not a folder.
  var isNoFolder: Bool {
    reason == .system(ENOTDIR)
  }

  /// Whether something has the name already.
  var isTakenName: Bool {
    reason == .system(EEXIST)
  }
}
