import Testing

/// Windows of any size, and both languages.
@Suite(.serialized)
struct SizeAndLanguageJourneyTests {
  @Test func `a window made too small says so, and nothing is lost when it grows again`()
    async throws
  {
    try await Fieldwork.with { fieldwork in
      try await fieldwork.open { session in
        try await session.beginCoreFour()
        try await session.send("2", "Enter")
        try await session.wait(for: "seen alone by the worker")
        try await session.send("t")
        try await session.type("half a no")
        try await session.wait(for: "half a no")
        try await session.resize(columns: 39, rows: 9)
        try await session.wait(for: "at least 40 by 10")
        try await session.type("te")
        try await session.resize(columns: 120, rows: 40)
        try await session.wait(for: "half a note")
        try await session.send("Enter", "q")
        _ = try await session.waitForEnd()
      }
      #expect(try fieldwork.answer(to: "child-seen-alone")["note"] as? String == "half a note")
    }
  }

  @Test func `every screen speaks Welsh where Welsh is asked for`() async throws {
    try await Fieldwork.with { fieldwork in
      try await fieldwork.open(language: "cy") { session in
        try await session.wait(for: "Archwiliadau")
        try await session.send("n")
        try await session.wait(for: "‹ Asesu ›")
        try await session.type("GW-0412")
        try await session.send("Down", "Right", "C-s")
        try await session.wait(for: "mewn perygl uniongyrchol")
        try await session.send("v")
        try await session.wait(for: "Adolygu")
        try await session.send("?")
        try await session.wait(for: "dad-wneud")
      }
    }
  }

  @Test func `the mouse selects and the wheel scrolls`() async throws {
    try await DemoAtHand.with(audits: 40) { _, environment in
      try await TmuxSession.with([Program.path()], environment: environment) { session in
        try await session.wait(for: "Drafts")
        let before = try await session.wait(until: "a row is chosen") { $0.contains("▸") }
        let chosen = before.split(separator: "\n").firstIndex { $0.contains("▸") }
        // SGR mouse reports: wheel down (65) at column 10, row 10.
        try await session.type("\u{1B}[<65;10;10M")
        try await session.wait(until: "the choice has moved") { screen in
          screen.split(separator: "\n").firstIndex { $0.contains("▸") } != chosen
        }
      }
    }
  }

  @Test func `a manager goes from the teams to an item, its cases and an audit, and back`()
    async throws
  {
    try await DemoAtHand.with(audits: 200) { _, environment in
      try await TmuxSession.with([Program.path()], environment: environment) { session in
        try await session.wait(for: "Finished (")
        try await session.send("f")
        try await session.wait(for: "2026-q1")
        try await session.send("Down", "Right", "Right", "Enter")
        try await session.wait(for: "not met")
        try await session.send("Enter")
        try await session.wait(for: "By team")
        try await session.send("Enter")
        try await session.wait(for: "outcome")
        try await session.send("Enter")
        try await session.wait(for: "auditor: ")
        try await session.send("o")
        try await session.wait(for: "This audit is finished")
        for _ in 0..<6 { try await session.send("Escape") }
        try await session.wait(for: "n new audit")
        try await session.send("q")
        let exitCode = try await session.waitForEnd()
        #expect(exitCode == 0)
      }
    }
  }
}
