import Testing

/// An audit without any screen: questions and answers on lines.
@Suite(.serialized)
struct PlainJourneyTests {
  /// The first two answers of a core-four audit: no immediate risk; seen alone, not recorded.
  private static let twoAnswers = "2\nnot recorded\n"

  @Test func `answers given before the input ended are kept, and the audit goes on from there`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      let begun = try await plain(atHand, input: Self.twoAnswers)
      #expect(begun.exitCode == 0)
      #expect(begun.errors == "")
      #expect(begun.output.contains("Saved as a draft."))
      #expect(try atHand.text().contains(#""immediateRisk": "no""#))
      #expect(try atHand.text().contains(#""value": "not-recorded""#))

      let resumed = try await plain(atHand, input: "")
      #expect(resumed.exitCode == 0)
      #expect(!resumed.output.contains("immediate risk"))
      #expect(resumed.output.contains("[3/5] Assessment timeliness"))
    }
  }

  @Test func `a line cut off in its middle is an answer all the same`() async throws {
    try await CaseAtHand.with { atHand in
      let cut = try await plain(atHand, input: "2\n1")
      #expect(cut.exitCode == 0)
      #expect(try atHand.text().contains(#""value": "yes""#))
    }
  }

  @Test func `a line that is no answer changes nothing and is asked again`() async throws {
    try await CaseAtHand.with { atHand in
      let asked = try await plain(atHand, input: "perhaps\n7\n2\n")
      #expect(asked.exitCode == 0)
      #expect(asked.output.components(separatedBy: "1 yes   2 no").count > 1)
      #expect(try atHand.text().contains(#""immediateRisk": "no""#))
    }
  }

  @Test func `what is answered on lines is there on the screens`() async throws {
    try await CaseAtHand.with { atHand in
      _ = try await plain(atHand, input: Self.twoAnswers)
      try await TmuxSession.with(
        [Program.path(), "audit", atHand.audit],
        environment: atHand.environment
      ) { session in
        let screen = try await session.wait(for: "Was the assessment finished")
        #expect(screen.contains("2 of 5 answered"))
        try await session.send("Up")
        try await session.wait(for: "3 ● not recorded")
      }
    }
  }

  private func plain(_ atHand: CaseAtHand, input: String) async throws -> Command.Result {
    try await Program.run(
      "audit",
      "--plain",
      atHand.audit,
      environment: atHand.environment,
      input: input
    )
  }
}
