import Testing

/// Whoever knows the keys does not wait for the screen.
@Suite(.serialized)
struct FastHandsJourneyTests {
  @Test func `an audit typed in one go is answered as if question by question`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        // No risk; seen alone; started 5 January 2026, finished 2 March; satisfactory; weak; a note.
        try await session.type(
          "2\r" + "1\r" + "1" + "5/1/26\r2/3/26\r" + "\r" + "2\r" + "3" + "tA list of services\r"
        )
        try await session.wait(for: "5 of 5 answered")
        try await session.wait(for: "Note: A list of services")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      let text = try atHand.text()
      #expect(text.contains(#""immediateRisk": "no""#))
      #expect(text.contains(#""value": "yes""#))
      #expect(text.contains(#""start": "2026-01-05""#))
      #expect(text.contains(#""end": "2026-03-02""#))
      #expect(text.contains(#""value": "satisfactory""#))
      #expect(text.contains(#""value": "weak""#))
      #expect(text.contains(#""note": "A list of services""#))
    }
  }

  @Test func `an answer and the key that quits, typed at once, lose nothing`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.type("1q")
        #expect(try await session.waitForEnd() == 0)
      }
      #expect(try atHand.text().contains(#""immediateRisk": "yes""#))
    }
  }

  @Test func `a draft opened twice in a hurry is opened once`() async throws {
    try await CaseAtHand.with { atHand in
      try await TmuxSession.with([Program.path()], environment: atHand.environment) { session in
        try await session.wait(for: "Drafts (1)")
        try await session.type("\r\r")
        try await session.wait(for: CaseAtHand.firstQuestion)
        try await session.send("2")
        try await session.wait(for: "saved ")
        try await session.send("Escape")
        // The walk says "1 of 5" as well.
        let home = try await session.wait(for: "Drafts (1)")
        #expect(home.contains("1 of 5"))
      }
      #expect(try atHand.text().contains(#""immediateRisk": "no""#))
    }
  }

  @Test func `an audit begun with two presses is one audit`() async throws {
    try await Fieldwork.with { fieldwork in
      try await fieldwork.open { session in
        try await session.wait(for: "Press n to begin")
        try await session.send("n")
        try await session.wait(for: "Case reference")
        try await session.type("GW-0412")
        try await session.send("Down", "Right")
        try await session.wait(for: "North team")
        // Until the templates are read the form asks for patience instead.
        try await session.wait(for: "‹ Assessment ›")
        // Ctrl-S, twice in one breath.
        try await session.type("\u{13}\u{13}")
        try await session.wait(for: "immediate risk")
        try await session.send("2")
        try await session.wait(for: "saved")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      #expect(try fieldwork.folder.names(in: "fieldwork/audits").count == 1)
      #expect(try fieldwork.auditText().contains(#""immediateRisk": "no""#))
    }
  }
}
