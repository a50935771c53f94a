import AuditModel
import AuditStore

/// With what a program tells its caller how it went.
enum ProgramStatus: Int32 {
  case done = 0

  /// Something that people wrote has faults, or what was asked for cannot be determined.
  case faults = 1
  case usedWrongly = 2

  /// A file or folder could not be read or written.
  case fileFailed = 3
}

/// Why a command ends without having done what it was asked for.
struct CommandFailure: Error, Hashable {
  /// One message to a line; empty where everything has been said already.
  let messages: [Phrase]
  let status: ProgramStatus

  init(_ messages: [Phrase], _ status: ProgramStatus) {
    self.messages = messages
    self.status = status
  }

  init(_ error: WorkspaceError) {
    self.init(
      [Phrase(en: error.text(in: .english), cy: error.text(in: .welsh))],
      ProgramStatus(rawValue: error.exitCode) ?? .faults
    )
  }

  init(_ error: FileError) {
    self.init(WorkspaceError.file(error))
  }

  init(_ error: SaveError) {
    switch error {
    case .file(let error): self.init(error)
    default: self.init([error.phrase], .faults)
    }
  }

  /// A mistake on the command line: what was read, and what would do.
  static func usedWrongly(_ problem: Phrase) -> CommandFailure {
    CommandFailure([problem], .usedWrongly)
  }

  /// Everything has been said; only the exit code is left.
  static let faultsFound = CommandFailure([], .faults)
}

extension CommandFailure {
  static func trying<Value>(
    _ work: () throws(WorkspaceError) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(WorkspaceError) {
      return try work()
    } catch {
      throw CommandFailure(error)
    }
  }

  /// As ``trying(_:)`` for a workspace that is to be made, whose mistakes are of the command line.
  static func tryingToMake<Value>(
    _ work: () throws(WorkspaceError) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(CommandFailure) {
      return try trying(work)
    } catch {
      throw CommandFailure(error.messages, error.status == .faults ? .usedWrongly : error.status)
    }
  }

  /// A word that is none of those there are, with the one most likely meant.
  static func unknown(_ word: String, of what: Phrase, among words: [String]) -> CommandFailure {
    let quoted = InputError.quoted(word)
    let list = words.joined(separator: ", ")
    guard let nearest = EditDistance.nearest(to: word, among: words) else {
      return usedWrongly(
        Phrase(
          en: "there is no \(what.en) \(quoted); there are: \(list)",
          cy: "nid oes \(what.cy) \(quoted); dyma sydd: \(list)"
        )
      )
    }
    return usedWrongly(
      Phrase(
        en: "there is no \(what.en) \(quoted); did you mean '\(nearest)'? There are: \(list)",
        cy: "nid oes \(what.cy) \(quoted); ai '\(nearest)' oedd gennych? Dyma sydd: \(list)"
      )
    )
  }
}
