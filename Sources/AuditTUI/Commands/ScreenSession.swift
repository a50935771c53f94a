import AuditModel
import AuditStore
import Dispatch

/// The screens, started from a command.
struct ScreenSession {
  let title: WorkspaceTitle
  let auditor: String

  /// The workspace where it has been read already; else it is read behind the first screen.
  private let workspace: Workspace?

  /// An audit to open or to begin at once.
  var opening: Audit.ID?
  var beginning: NewAudit?

  init(_ title: WorkspaceTitle, auditor: String) {
    self.title = title
    self.auditor = auditor
    workspace = nil
  }

  init(_ workspace: Workspace, auditor: String) {
    title = WorkspaceTitle(workspace.settings)
    self.auditor = auditor
    self.workspace = workspace
  }

  /// Runs until somebody quits.
  ///
  /// - Returns: Why there can be no screens here; `nil` when there were.
  /// - Throws: Why the workspace cannot be used, or why audits could not be saved.
  func run(in surroundings: Surroundings) throws(CommandFailure) -> TerminalRefusal? {
    let start = Session.Start(
      title: title,
      libraryPath: TemplateLibrary.find(
        executable: surroundings.program,
        environment: surroundings.variables
      ),
      auditor: auditor,
      device: DeviceID.known(in: surroundings),
      language: surroundings.language,
      opening: opening,
      beginning: beginning
    )
    let result = MainActor.assumeIsolated { () -> Result<[Phrase], Session.Refusal> in
      do throws(Session.Refusal) {
        return .success(
          try Session.run(start) { terminal throws(CommandFailure) in
            try readWorkspace(in: surroundings, behind: terminal)
          }
        )
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .failure(.terminal(let refusal)): return refusal
    case .failure(.workspace(let failure)): throw failure
    case .success([]): return nil
    case .success(let failures): throw CommandFailure(failures, .fileFailed)
    }
  }

  /// The workspace; what is wrong in it and can be lived with is said on the person's own screen,
  /// where it stands again when the program has ended.
  @MainActor
  private func readWorkspace(
    in surroundings: Surroundings,
    behind terminal: Terminal
  ) throws(CommandFailure) -> Workspace {
    let read: Workspace
    if let workspace {
      read = workspace
    } else {
      read = try surroundings.readWorkspace()
    }
    if workspace == nil, !read.warnings.isEmpty {
      terminal.giveBack()
      surroundings.say(read.warnings.map(Phrase.init))
      terminal.takeBack()
    }
    // Beside the screens, which do not wait for a folder of many audits.
    DispatchQueue.global(qos: .utility).async { read.sweepTemporaries() }
    return read
  }
}

extension DeviceID {
  /// This machine's id; where none can be kept, one for this run, which is said.
  static func known(in surroundings: Surroundings) -> String {
    do throws(FileError) {
      return try load(environment: surroundings.variables)
    } catch {
      surroundings.say(
        Phrase(
          en: "this machine's id cannot be kept, so another is used today: "
            + error.text(in: .english),
          cy: "ni ellir cadw dynodydd y peiriant hwn, felly defnyddir un arall heddiw: "
            + error.text(in: .welsh)
        )
      )
      return make(UInt32.random(in: .min ... .max))
    }
  }
}
