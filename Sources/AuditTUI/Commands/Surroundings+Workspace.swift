import AuditModel
import AuditStore

extension Surroundings {
  /// The templates and rules that ship; `nil` where they are not installed.
  func library() throws(CommandFailure) -> TemplateLibrary? {
    guard let path = libraryPath else { return nil }
    return try CommandFailure.trying { () throws(WorkspaceError) in
      try TemplateLibrary.open(path)
    }
  }

  /// Where the templates that ship are; `nil` where they are not installed.
  var libraryPath: String? {
    TemplateLibrary.find(executable: program, environment: Self.variable)
  }

  /// The templates and rules that ship, for what cannot do without them.
  func neededLibrary() throws(CommandFailure) -> TemplateLibrary {
    guard let library = try library() else { throw CommandFailure([.noLibrary], .fileFailed) }
    return library
  }

  /// Where the workspace is; `nil` where none is named and none found.
  var workspacePath: String? {
    Workspace.find(explicit: namedWorkspace, environment: Self.variable, from: folder)
  }

  /// Opens the workspace, takes its language, and says what is not as it should be.
  ///
  /// - Parameter scoring: As ``Workspace/open(at:shipped:scoring:)`` has it.
  /// - Returns: The workspace.
  /// - Throws: What is wrong with it, or that there is none.
  mutating func openWorkspace(scoring: Bool = false) throws(CommandFailure) -> Workspace {
    let workspace = try readWorkspace(shipped: libraryPath, scoring: scoring)
    listen(to: workspace.settings.language)
    say(workspace.warnings.map(Phrase.init))
    return workspace
  }

  /// As ``openWorkspace()``, and leaves its language and its warnings to the caller; `libraryPath` is
  /// where the templates that ship are.
  func readWorkspace(
    shipped libraryPath: String?,
    scoring: Bool = false
  ) throws(CommandFailure) -> Workspace {
    let path = try neededWorkspacePath()
    do throws(WorkspaceError) {
      return try Workspace.open(at: path, shipped: libraryPath, scoring: scoring)
    } catch {
      // A folder without a workspace was named wrongly; nothing in it is at fault.
      let failure = CommandFailure(error)
      throw Workspace.stands(at: path) == false
        ? CommandFailure(failure.messages, .usedWrongly) : failure
    }
  }

  /// Reads the workspace's title alone, and takes its language.
  ///
  /// - Throws: Where it has none that can be used, what ``openWorkspace()`` does: every mistake at once.
  mutating func readTitle() throws(CommandFailure) -> WorkspaceTitle {
    let path = try neededWorkspacePath()
    guard let title = try? Workspace.title(at: path) else {
      return WorkspaceTitle(try openWorkspace().settings)
    }
    listen(to: title.language)
    return title
  }

  private func neededWorkspacePath() throws(CommandFailure) -> String {
    if let workspacePath { return workspacePath }
    let error = Workspace.notFound(from: folder)
    throw CommandFailure(CommandFailure(error).messages, .usedWrongly)
  }

  /// As ``openWorkspace()``; `nil` where there is none.
  mutating func openWorkspaceIfAny() throws(CommandFailure) -> Workspace? {
    workspacePath == nil ? nil : try openWorkspace()
  }
}

extension Phrase {
  /// The whole message of a mistake.
  init(_ error: InputError) {
    self.init(en: error.text(in: .english), cy: error.text(in: .welsh))
  }

  static let noLibrary = Phrase(
    en: "the templates that ship with caseaudit are not beside it; install it again, "
      + "or name their folder in \(TemplateLibrary.variable)",
    cy: "nid yw'r templedi a ddaw gyda caseaudit wrth ei ymyl; gosodwch ef eto, "
      + "neu enwch eu ffolder yn \(TemplateLibrary.variable)"
  )
}
