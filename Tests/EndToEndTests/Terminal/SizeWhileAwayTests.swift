import Testing

/// The window may change while the program does not have it.
@Suite(.serialized)
struct SizeWhileAwayTests {
  @Test func `a window resized while the program is suspended is filled when it returns`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      try await TmuxSession.withShell(environment: atHand.environment) { session in
        try await session.type("caseaudit audit WX-0001\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        try await session.send("C-z")
        try await session.wait(for: "Stopped")
        try await session.resize(columns: 120, rows: 40)
        try await session.type("fg\r")
        try await session.wait(until: "has its keys in the last line of the larger window") {
          let lines = $0.components(separatedBy: "\n")
          return lines.count >= 40 && lines[39].contains("next item")
        }
        try await session.send("2")
        try await session.wait(for: "saved ")
      }
      #expect(try atHand.text().contains(#""immediateRisk": "no""#))
    }
  }

  @Test func `what another program wrote over the screen goes with Ctrl-L`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        let before = try await session.screen()
        let device = try await session.ask("#{pane_tty}")
        _ = try await Command(
          executable: "sh",
          arguments: ["-c", "printf '\\033[5;5HBroadcast message' >\(device)"]
        ).run()
        try await session.wait(for: "Broadcast message")
        try await session.send("C-l")
        try await session.wait(until: "is as it was") { $0 == before }
      }
    }
  }
}
