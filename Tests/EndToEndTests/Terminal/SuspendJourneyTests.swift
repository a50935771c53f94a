import Testing

/// Whoever steps out for a moment finds the shell, and then the program, as they were.
@Suite(.serialized)
struct SuspendJourneyTests {
  @Test func `Ctrl-Z gives the shell its terminal, and fg brings back the same screen`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      try await TmuxSession.withShell(environment: atHand.environment) { session in
        let settings = try await session.terminalSettings()
        try await session.type("caseaudit audit WX-0001\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        try await session.send("2")
        let working = try await session.wait(for: "saved ")
        #expect(try await session.terminalSettings() != settings)

        try await session.send("C-z")
        let suspended = try await session.wait(for: "Stopped")
        #expect(!suspended.contains(CaseAtHand.firstQuestion))
        try await session.wait(forSettings: settings)

        try await session.type("fg\r")
        try await session.wait(until: "is as it was") { $0 == working }
        try await session.send("1")
        try await session.wait(for: "1 ● yes")
      }
      #expect(try atHand.text().contains(#""immediateRisk": "yes""#))
    }
  }

  @Test func `a note that is being typed goes on after Ctrl-Z and fg`() async throws {
    try await CaseAtHand.with { atHand in
      try await TmuxSession.withShell(environment: atHand.environment) { session in
        try await session.type("caseaudit audit WX-0001\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        try await session.send("t")
        try await session.type("seen at")
        try await session.wait(for: "seen at")
        try await session.send("C-z")
        try await session.wait(for: "Stopped")
        try await session.type("fg\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        try await session.type(" home")
        try await session.wait(for: "seen at home")
        try await session.send("Enter")
        try await session.wait(for: "saved ")
      }
      #expect(try atHand.text().contains(#""note": "seen at home""#))
    }
  }
}
