import Testing

/// Every kind of terminal, and none, has an answer.
@Suite(.serialized)
struct TerminalKindTests {
  @Test(
    arguments: [
      ("dumb", "the terminal 'dumb' cannot move its cursor"),
      ("no-such-terminal", "the terminal 'no-such-terminal' named by TERM is not known here"),
      ("", "TERM is not set"),
    ]
  )
  func `a terminal without screens gets one sentence, and figures as text`(
    kind: String,
    sentence: String
  ) async throws {
    try await DemoAtHand.with { _, environment in
      try await TmuxSession.with(
        [Program.path()],
        columns: 200,
        rows: 250,
        environment: environment.merging(["TERM": kind]) { _, new in new }
      ) { session in
        let exitCode = try await session.waitForEnd()
        let lines = try await session.screen().split(separator: "\n")
        let said = lines.filter { $0.hasPrefix("caseaudit: ") }
        #expect(exitCode == 0)
        #expect(said.count == 1 && said.first?.contains(sentence) == true)
        #expect(lines.contains { $0.hasPrefix("all teams ") })
      }
    }
  }

  @Test func `without a terminal there are figures, and one sentence beside them`() async throws {
    try await DemoAtHand.with { _, environment in
      let result = try await Program.run(environment: environment)
      let figures = try await Program.run("figures", environment: environment)
      let said = """
        caseaudit: this is not a terminal, so figures are printed; run caseaudit in a terminal to \
        audit

        """
      #expect(result == .init(output: figures.output, errors: said, exitCode: 0))
      #expect(figures.output.contains("\nall teams "))
    }
  }

  @Test func `figures for a place without UTF-8 are ASCII alone`() async throws {
    try await DemoAtHand.with { _, environment in
      let result = try await Program.run(
        "--language",
        "cy",
        environment: environment.merging(["LANG": "C"]) { _, new in new }
      )
      #expect(result.exitCode == 0)
      #expect((result.output + result.errors).unicodeScalars.filter { !$0.isASCII } == [])
      // 'Tîm Plant sy'n Derbyn Gofal', with its letters and not with question marks for them.
      #expect(result.output.contains("\nTim Plant sy'n Derbyn Gofal "))
    }
  }

  @Test func `input from nowhere gets figures, though output is a terminal`() async throws {
    try await DemoAtHand.with { _, environment in
      try await TmuxSession.with(
        ["sh", "-c", #""$0" </dev/null"#, Program.path()],
        columns: 200,
        rows: 250,
        environment: environment
      ) { session in
        let exitCode = try await session.waitForEnd()
        let screen = try await session.screen()
        #expect(exitCode == 0)
        #expect(screen.contains("caseaudit: this is not a terminal, so figures are printed"))
        #expect(screen.contains("\nall teams "))
      }
    }
  }

  @Test func `an answer is given on a terminal of 1978`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open(environment: ["TERM": "vt100"]) { session in
        try await session.send("Down")
        try await session.wait(for: "Was the child seen alone")
        try await session.send("3")
        try await session.wait(for: "saved ")
        try await session.send("q")
        let exitCode = try await session.waitForEnd()
        #expect(exitCode == 0)
      }
      #expect(try atHand.text().contains(#""value": "not-recorded""#))
    }
  }

  @Test(arguments: [true, false])
  func `NO_COLOR keeps every colour away, and nothing else does`(isSet: Bool) async throws {
    try await DemoAtHand.with { _, environment in
      try await TmuxSession.with(
        [Program.path()],
        environment: environment.merging(isSet ? ["NO_COLOR": "1"] : [:]) { _, new in new }
      ) { session in
        try await session.wait(for: "Drafts (2)")
        let home = try await session.screenWithAttributes()
        try await session.send("f")
        try await session.wait(for: "All teams")
        let teams = try await session.screenWithAttributes()
        #expect(!(home + teams).coloursSent.isEmpty == !isSet)
      }
    }
  }

  @Test func `a terminal without UTF-8 is sent ASCII alone, and Welsh stays readable`()
    async throws
  {
    try await DemoAtHand.with { _, environment in
      try await TmuxSession.with(
        [Program.path(), "--language", "cy"],
        columns: 120,
        environment: environment.merging(["LANG": "C"]) { _, new in new }
      ) { session in
        let home = try await session.wait(for: "Drafftiau (2)")
        try await session.send("f")
        let teams = try await session.wait(for: "Pob tim")
        try await session.send("?")
        let help = try await session.wait(for: "Ffigurau")
        for screen in [home, teams, help] {
          #expect(screen.unicodeScalars.filter { !$0.isASCII } == [])
        }
        // 'Tîm Plant sy'n Derbyn Gofal', with its letters and not with question marks for them.
        #expect(home.contains("Tim Plant sy"))
      }
    }
  }
}

extension String {
  /// The numbers of every colour that escape sequences in the text set: 30 to 48, 90 to 107.
  fileprivate var coloursSent: [Int] {
    matches(of: /\u{1B}\[([0-9;:]*)m/).flatMap { sequence in
      sequence.1.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) }
    }
    .filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
  }
}
