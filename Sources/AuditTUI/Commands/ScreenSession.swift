import AuditModel
import AuditStore
import Dispatch

/// The screens, started from a command.
struct ScreenSession {
  let workspace: Workspace
  let auditor: String

  /// An audit to open or to begin at once.
  var opening: Audit.ID?
  var beginning: NewAudit?

  init(_ workspace: Workspace, auditor: String) {
    self.workspace = workspace
    self.auditor = auditor
  }

  /// Runs until somebody quits.
  ///
  /// - Returns: Why there can be no screens here; `nil` when there were.
  /// - Throws: When audits could not be saved.
  func run(in surroundings: Surroundings) throws(CommandFailure) -> TerminalRefusal? {
    // Beside the first screen, which does not wait for a folder of many audits.
    DispatchQueue.global(qos: .utility).async { [workspace] in workspace.sweepTemporaries() }
    let start = Session.Start(
      workspace: workspace,
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
    let result = MainActor.assumeIsolated { () -> Result<[Phrase], TerminalRefusal> in
      do throws(TerminalRefusal) {
        return .success(try Session.run(start))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .failure(let refusal): return refusal
    case .success([]): return nil
    case .success(let failures): throw CommandFailure(failures, .fileFailed)
    }
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
