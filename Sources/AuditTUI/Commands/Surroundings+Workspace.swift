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
    TemplateLibrary.find(executable: program, environment: variables)
  }

  /// The templates and rules that ship, for what cannot do without them.
  func neededLibrary() throws(CommandFailure) -> TemplateLibrary {
    guard let library = try library() else { throw CommandFailure([.noLibrary], .fileFailed) }
    return library
  }

  /// Where the workspace is; `nil` where none is named and none found.
  var workspacePath: String? {
    Workspace.find(explicit: namedWorkspace, environment: variables, from: folder)
  }

  /// Opens the workspace, takes its language, and says what is not as it should be.
  mutating func openWorkspace() throws(CommandFailure) -> Workspace {
    guard let path = workspacePath else {
      let error = Workspace.notFound(from: folder)
      throw CommandFailure(CommandFailure(error).messages, .usedWrongly)
    }
    let workspace: Workspace
    do throws(WorkspaceError) {
      workspace = try Workspace.open(at: path, shipped: libraryPath)
    } catch {
      // A folder without a workspace was named wrongly; nothing in it is at fault.
      let failure = CommandFailure(error)
      throw Workspace.stands(at: path) == false
        ? CommandFailure(failure.messages, .usedWrongly) : failure
    }
    listen(to: workspace.settings)
    say(workspace.warnings.map(Phrase.init))
    return workspace
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
