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
      auditor: auditor,
      language: surroundings.language,
      home: Surroundings.variable("HOME") ?? "",
      opening: opening,
      beginning: beginning
    )
    let result = MainActor.assumeIsolated {
      () -> Result<(failures: [Phrase], open: Phrase?), Session.Refusal> in
      do throws(Session.Refusal) {
        return .success(
          try Session.run(start) { terminal throws(CommandFailure) in
            try readGround(in: surroundings, behind: terminal)
          }
        )
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .failure(.terminal(let refusal)): return refusal
    case .failure(.workspace(let failure)): throw failure
    case .success(let (failures, open)):
      if let open { surroundings.say(open) }
      guard failures.isEmpty else { throw CommandFailure(failures, .fileFailed) }
      return nil
    }
  }

  /// What audits stand on, read behind the first screen; what is not as it should be and can be lived
  /// with is said on the person's own screen, where it stands again when the program has ended.
  @MainActor
  private func readGround(
    in surroundings: Surroundings,
    behind terminal: Terminal
  ) throws(CommandFailure) -> Session.Ground {
    var warnings = workspace == nil ? Surroundings.warnings(ofAuditor: auditor) : []
    let device = DeviceID.known(orWarning: &warnings)
    let libraryPath = surroundings.libraryPath
    let read: Workspace
    if let workspace {
      read = workspace
    } else {
      do throws(CommandFailure) {
        read = try surroundings.readWorkspace(shipped: libraryPath)
      } catch {
        throw CommandFailure(warnings + error.messages, error.status)
      }
      warnings += read.warnings.map(Phrase.init)
    }
    if !warnings.isEmpty {
      terminal.giveBack()
      surroundings.say(warnings)
      terminal.takeBack()
    }
    // Beside the screens, which do not wait for a folder of many audits.
    DispatchQueue.global(qos: .utility).async { read.sweepTemporaries() }
    return Session.Ground(workspace: read, libraryPath: libraryPath, device: device)
  }
}

extension DeviceID {
  /// This machine's id; where none can be kept, one for this run, which is said.
  static func known(in surroundings: Surroundings) -> String {
    var warnings: [Phrase] = []
    let id = known(orWarning: &warnings)
    surroundings.say(warnings)
    return id
  }

  /// This machine's id; where none can be kept, one for this run, with a warning.
  fileprivate static func known(orWarning warnings: inout [Phrase]) -> String {
    do throws(FileError) {
      return try load(environment: Surroundings.variable)
    } catch {
      warnings.append(
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
