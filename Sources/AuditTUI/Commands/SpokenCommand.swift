import ArgumentParser
import AuditModel

/// A command that speaks the person's language and ends with one of the program's exit codes.
protocol SpokenCommand: ParsableCommand {
  var common: CommonOptions { get }

  /// Whether its result can be in both languages at once; most speak one.
  static var printsBothLanguages: Bool { get }

  /// Does what was asked for; the language may change when a workspace is opened.
  func run(in surroundings: inout Surroundings) throws(CommandFailure)
}

extension SpokenCommand {
  static var printsBothLanguages: Bool { false }

  func run() throws {
    var surroundings = Surroundings(common)
    do throws(CommandFailure) {
      if common.namedLanguage == .both, !Self.printsBothLanguages {
        throw .usedWrongly(.oneLanguage)
      }
      try run(in: &surroundings)
    } catch {
      surroundings.say(error.messages)
      throw ExitCode(error.status.rawValue)
    }
  }
}

extension Phrase {
  fileprivate static let oneLanguage = Phrase(
    en: "only 'templates print' takes '--language both'; name en or cy",
    cy: "dim ond 'templates print' sy'n derbyn '--language both'; enwch en neu cy"
  )
}
