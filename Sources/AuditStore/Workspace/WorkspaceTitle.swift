import AuditModel

/// What stands over a workspace's first screen: whose it is, in which language, and whether its
/// audits are invented.
public struct WorkspaceTitle: Hashable, Sendable {
  /// The authority's name.
  public let authority: Wording

  /// The language in which the program speaks; `nil` leaves it to the person's locale.
  public let language: Language?

  /// Whether every audit in the workspace is invented.
  public let isSynthetic: Bool

  public init(_ settings: WorkspaceSettings) {
    self.init(
      authority: settings.authority,
      language: settings.language,
      isSynthetic: settings.isSynthetic
    )
  }

  init(authority: Wording, language: Language?, isSynthetic: Bool) {
    self.authority = authority
    self.language = language
    self.isSynthetic = isSynthetic
  }
}

extension Workspace {
  /// Reads the title of the workspace at a path, and nothing else.
  ///
  /// - Throws: Where its settings cannot be read, what is wrong in them;
  ///   ``open(at:shipped:)`` goes on to the mistakes of the other files.
  public static func title(at path: String) throws(WorkspaceError) -> WorkspaceTitle {
    let bytes = try Folder.trying { () throws(FileError) in
      try Folder.open(path).read(WorkspaceSettings.fileName)
    }
    if let title = WorkspaceTitle(glancingAt: bytes) { return title }
    do throws(InputErrors) {
      return WorkspaceTitle(try WorkspaceSettings.read(bytes).value)
    } catch {
      throw .mistakes(error)
    }
  }
}
