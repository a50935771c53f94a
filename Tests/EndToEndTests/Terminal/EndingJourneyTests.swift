import Foundation
import Testing

/// However the program is ended from outside, terminal and answers are left whole.
@Suite(.serialized)
struct EndingJourneyTests {
  @Test(arguments: [SIGTERM, SIGHUP])
  func `a program told to end saves the last answer and gives the terminal back`(
    signal: Int32
  ) async throws {
    try await CaseAtHand.with { atHand in
      try await TmuxSession.withShell(environment: atHand.environment) { session in
        let settings = try await session.terminalSettings()
        try await session.type("caseaudit audit WX-0001; echo ended $?\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        let program = try await session.programInFront()
        try await session.send("2")
        // Given, and not yet said to be saved.
        try await session.wait(for: "2 ● no")
        #expect(kill(program, signal) == 0)

        let shell = try await session.wait(for: "ended ")
        #expect(!shell.contains(CaseAtHand.firstQuestion))
        try await session.wait(forSettings: settings)
        #expect(kill(program, 0) == -1)
      }
      #expect(try atHand.text().contains(#""immediateRisk": "no""#))
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `words of a note are there after the program was told to end`(
    signal: Int32
  ) async throws {
    try await CaseAtHand.with { atHand in
      try await TmuxSession.withShell(environment: atHand.environment) { session in
        let settings = try await session.terminalSettings()
        try await session.type("caseaudit audit WX-0001; echo ended $?\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        let program = try await session.programInFront()
        try await session.send("t")
        try await session.type("nobody asked the child")
        try await session.wait(for: "nobody asked the child")
        #expect(kill(program, signal) == 0)
        try await session.wait(for: "ended ")
        try await session.wait(forSettings: settings)
      }
      // In the file, or else offered when the audit is opened again.
      if try !atHand.text().contains(#""note": "nobody asked the child""#) {
        try await TmuxSession.with(
          [Program.path(), "audit", atHand.audit],
          environment: atHand.environment
        ) { session in
          let offer = try await session.wait(for: "typed and not saved")
          #expect(offer.contains("nobody asked the child"))
        }
      }
    }
  }

  @Test func `a crash gives the terminal back and says what has happened`() async throws {
    try await CaseAtHand.with { atHand in
      try await TmuxSession.withShell(environment: atHand.environment) { session in
        let settings = try await session.terminalSettings()
        try await session.type("caseaudit audit WX-0001; echo ended $?\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        #expect(kill(try await session.programInFront(), SIGSEGV) == 0)

        // 128 and the signal's number, 11: the crash is not hidden from the shell.
        let shell = try await session.wait(for: "ended 139")
        #expect(shell.contains("caseaudit has stopped because of a fault of its own."))
        #expect(!shell.contains(CaseAtHand.firstQuestion))
        try await session.wait(forSettings: settings)
      }
    }
  }
}
