import Foundation
import Testing

/// Two cases are read twice, blind, then reconciled, and the agreement is seen.
@Suite(.serialized)
struct SecondReadingJourneyTests {
  @Test func `a round that lists no cases stays as it was described, and it is said`()
    async throws
  {
    try await TwoReaders.with { readers in
      let described = try readers.folder.text(of: "fieldwork/rounds/2026-q1.yaml")
      let share = ["moderate", "2026-q1", "--share", "100", "--seed", "7", "--readers", "bp"]
      let told = try await readers.run(share, as: "am")
      #expect(told.output.contains("The round '2026-q1' does not list its cases"))
      #expect(told.output.hasSuffix("Second readings begun: 2, begun before: 0.\n"))
      #expect(try readers.folder.text(of: "fieldwork/rounds/2026-q1.yaml") == described)
      let again = try await readers.run(share + ["--format", "json"], as: "am")
      #expect(again.output.contains(#""inRound": false"#), "\(again.output)")
    }
  }

  @Test func `two cases are read twice blind, reconciled, and their agreement is seen`()
    async throws
  {
    try await TwoReaders.with { readers in
      var seconds: [String] = []
      for reference in ["WX-0001", "WX-0002"] {
        seconds.append(try await readers.askSecond(of: reference))
      }

      // While he reads, he is not shown what she wrote: not printed, not on the screens.
      let shown = try await readers.run(["show", "WX-0001"], as: "bp")
      #expect(shown.output.contains("neither reader sees the other's answers"))
      #expect(!shown.output.contains("\n    good\n"))
      try await readers.open(as: "bp") { session in
        try await session.wait(for: "Drafts (2)")
        try await session.send("G", "Enter")
        try await session.wait(for: "neither reader sees the")
        try await session.send("q")
      }

      // The voice is weak to him in the first case; in the second they say the same.
      for (audit, grades) in zip(seconds, ["weak\nweak", "good\ngood"]) {
        let read = try await readers.run(
          ["audit", audit, "--plain"],
          as: "bp",
          input: "no\nyes\n\(grades)\nyes\n"
        )
        #expect(read.output.contains("Finished."), "\(read.output)\(read.errors)")
      }
      let after = try await readers.run(["show", "WX-0001"], as: "bp")
      #expect(after.output.contains("first reading") && after.output.contains("second reading"))

      // On the screens the first case is agreed: his grade, with a reason.
      try await readers.open(as: "am") { session in
        try await session.wait(for: "Finished (4)")
        try await session.send("/")
        try await session.type("0001\r")
        try await session.send("b")
        try await session.wait(for: "b again begins the agreed reading")
        try await session.send("b")
        let both = try await session.wait(for: "To be settled: 1 of 1")
        #expect(both.contains("Is the child heard?"))
        try await session.send("2")
        try await session.wait(for: "Why is this answer settled on?")
        try await session.type("One sentence is not her voice\r")
        try await session.wait(for: "Everything here is settled")
        try await session.send("v")
        try await session.wait(for: "Nothing is in the way")
        try await session.send("F")
        try await session.wait(for: "Finished as at")
        try await session.send("Escape", "Escape", "Escape", "Escape")
        try await session.wait(for: "Audits")
        try await session.send("R")
        try await session.wait(for: "2026-q1")
        try await session.send("A")
        let agreement = try await session.wait(for: "Agreement over all items")
        #expect(agreement.contains("2 cases were read twice"))
        try await session.send("q")
      }

      // The second case is agreed from the command line.
      let agreed = try await readers.run(["moderate", "WX-0002", "--agree"], as: "am")
      #expect(agreed.output.contains("To be settled: 0."), "\(agreed.output)\(agreed.errors)")

      let json = try await readers.run(["agreement", "--format", "json"], as: "am")
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
      let program = try #require(object as? [String: Any])
      #expect(program["cases"] as? Int == 2)
      let items = try #require(program["items"] as? [[String: Any]])
      let same = items.map { ($0["same"] as? [String: Int])?["n"] }
      // Seen in both, the voice in one of two, the plan in both.
      #expect(same == [2, 1, 2])
      #expect(program["gradeShifts"] is NSNull)

      let checked = try await readers.run(["check"], as: "am")
      #expect(checked.exitCode == 0, "\(checked.output)\(checked.errors)")
    }
  }

  @Test
  func `one person moderates another's audit, and the old grade, the new one and why are kept`()
    async throws
  {
    try await TwoReaders.with { readers in
      let own = try await readers.run(["moderate", "WX-0001"], as: "am")
      #expect(own.exitCode == 1)
      #expect(own.errors.contains("somebody else must read the file again"))

      let begun = try await readers.run(["moderate", "WX-0001", "--format", "json"], as: "cd")
      let object = try JSONSerialization.jsonObject(with: Data(begun.output.utf8))
      let audit = try #require((object as? [String: Any])?["audit"] as? String)
      try await TmuxSession.with(
        [Program.path(), "audit", audit, "--auditor", "cd"],
        environment: readers.environment
      ) { session in
        try await session.wait(for: "moderated reading")
        try await session.send("Down", "Down", "Enter")
        try await session.wait(for: "Is the child heard?")
        try await session.send("3")
        try await session.wait(for: "saved ")
        try await session.send("b")
        try await session.wait(for: "the reason is still to be written")
        try await session.send("r")
        try await session.type("Her words are on no record\r")
        try await session.wait(for: "Everything here is settled")
        try await session.send("v")
        try await session.wait(for: "Nothing is in the way")
        try await session.send("F")
        try await session.wait(for: "Finished as at")
        try await session.send("q")
      }
      let shown = try await readers.run(["show", audit], as: "cd")
      #expect(shown.output.contains("first reading (am): good"))
      #expect(shown.output.contains("Why: Her words are on no record"))
      let first = try await readers.run(["show", "WX-0001"], as: "cd")
      #expect(first.output.contains("reading: first reading"))
      let checked = try await readers.run(["check"], as: "cd")
      #expect(checked.exitCode == 0, "\(checked.output)\(checked.errors)")
    }
  }
}
