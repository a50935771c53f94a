import Foundation
import Testing

/// Mouse, paste, cursor and screen belong to the shell again, whatever took them from it.
@Suite(.serialized)
struct GivenBackTests {
  @Test(
    arguments: [
      ("was quit", 0), ("was told to end", SIGTERM), ("was hung up", SIGHUP),
      ("has crashed", SIGSEGV), ("has run into a check of Swift", SIGILL), ("gave up", SIGABRT),
    ] as [(String, Int32)]
  )
  func `the shell has its terminal after the program`(ending: String, signal: Int32) async throws {
    try await CaseAtHand.with { atHand in
      try await TmuxSession.withShell(environment: atHand.environment) { session in
        let modes = try await session.modes()
        let settings = try await session.terminalSettings()
        try await session.type("caseaudit audit WX-0001; echo ended\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        #expect(try await session.modes() != modes)
        if signal == 0 {
          try await session.send("q")
        } else {
          #expect(kill(try await session.programInFront(), signal) == 0)
        }
        try await session.wait(for: "ended")
        try await session.wait(forModes: modes)
        try await session.wait(forSettings: settings)
        try await pasteArrivesPlain(in: session)
      }
    }
  }

  @Test func `a suspended program keeps neither mouse nor screen`() async throws {
    try await CaseAtHand.with { atHand in
      try await TmuxSession.withShell(environment: atHand.environment) { session in
        let modes = try await session.modes()
        try await session.type("caseaudit audit WX-0001\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        let taken = try await session.modes()
        try await session.send("C-z")
        try await session.wait(for: "Stopped")
        try await session.wait(forModes: modes)
        try await pasteArrivesPlain(in: session)
        try await session.type("fg\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        try await session.wait(forModes: taken)
      }
    }
  }

  /// A machine that sleeps, or somebody with `kill -STOP`, asks nobody first.
  @Test func `a program that was stopped without a word gives the terminal back as it was`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      try await terminalIsGivenBack(by: atHand) { session in
        let program = try await session.childProcessID()
        #expect(kill(program, SIGSTOP) == 0)
        try await session.wait(forStopOf: program)
        #expect(kill(program, SIGCONT) == 0)
        try await session.send("2")
        try await session.wait(for: "saved ")
      }
    }
  }

  @Test func `an editor that was killed leaves none of its settings behind`() async throws {
    try await CaseAtHand.with { atHand in
      try atHand.folder.write("stty raw -echo\nkill -9 $$\n", to: "editor")
      let editor = "sh " + atHand.folder.path(to: "editor")
      try await terminalIsGivenBack(by: atHand, environment: ["EDITOR": editor]) { session in
        try await session.type("tTyped\r")
        try await session.wait(for: "Note: Typed")
        try await session.send("o")
        try await session.wait(for: "137")
      }
    }
  }

  /// Runs the program on the case in a terminal that nobody else sets, and leaves it after `body`.
  private func terminalIsGivenBack(
    by atHand: CaseAtHand,
    environment: [String: String] = [:],
    after body: (TmuxSession) async throws -> Void
  ) async throws {
    // A shell without job control: an interactive one would make good what was not given back.
    let script = "read go; caseaudit audit WX-0001; echo ended; exec cat"
    try await TmuxSession.with(
      ["sh", "-c", script],
      environment: atHand.environment.merging(environment) { _, new in new }
    ) { session in
      let settings = try await session.terminalSettings()
      try await session.send("Enter")
      try await session.wait(for: CaseAtHand.firstQuestion)
      try await body(session)
      try await session.send("q")
      try await session.wait(for: "ended")
      try await session.wait(forSettings: settings)
    }
  }

  /// A shell that asked for no brackets around what is pasted gets none.
  private func pasteArrivesPlain(in session: TmuxSession) async throws {
    try await session.paste("echo pas\"\"ted\n")
    let screen = try await session.wait(until: "shows what was pasted") {
      $0.contains("pasted") || $0.contains("200~")
    }
    #expect(!screen.contains("200~"))
  }
}
