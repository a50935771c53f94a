import ArgumentParser
import AuditModel
import AuditStore

import struct ArgumentParser.Option

/// Makes a workspace filled with invented audits.
struct DemoCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Makes a workspace filled with invented audits, to try the program on.",
    discussion: "The same number and the same seed make the same files, to the byte."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("An empty folder, or one to be made.", valueName: "dir"))
  var path: String

  @Option(name: .long, help: ArgumentHelp("How many, from 10 to 1000000.", valueName: "n"))
  var audits = 500

  @Option(name: .long, help: ArgumentHelp("Another number makes other audits.", valueName: "s"))
  var seed: UInt64 = 1

  func validate() throws {
    guard DemoAudits.counts.contains(audits) else {
      throw ValidationError("--audits takes a number from 10 to 1000000, not \(audits).")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let library = try surroundings.neededLibrary()
    _ = try CommandFailure.tryingToMake { () throws(WorkspaceError) in
      try DemoWorkspace.write(to: path, count: audits, seed: seed, library: library)
    }
    try surroundings.print(lines: [surroundings.text(.made(path, audits))])
  }
}

extension Phrase {
  fileprivate static func made(_ path: String, _ count: Int) -> Phrase {
    Phrase(
      en: "made the workspace \(path) with \(count) invented audits; "
        + "open it with: caseaudit --workspace \(path)",
      cy: "gwnaed y gweithle \(path) gyda \(count) archwiliad dychmygol; "
        + "agorwch ef â: caseaudit --workspace \(path)"
    )
  }
}
