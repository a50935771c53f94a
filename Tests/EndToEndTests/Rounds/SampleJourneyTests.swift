import Foundation
import Testing

/// From a list of cases to the progress of a round, in a real terminal.
@Suite(.serialized)
struct SampleJourneyTests {
  private static let template = """
    template: own
    version: 1
    title: {en: Our own, cy: Ein hun}
    sections:
      - id: all
        title: {en: All, cy: Popeth}
        items:
          - id: first
            measures: quality
            asks: {en: First?, cy: Cyntaf?}
            answer: yes-no
          - id: second
            measures: compliance
            asks: {en: Second?, cy: Ail?}
            answer: yes-no

    """

  @Test func `a sample is drawn, one of its cases audited, and the round's page says so`()
    async throws
  {
    try await Fieldwork.with { fieldwork in
      try fieldwork.folder.write(Self.template, to: "fieldwork/templates/own.yaml")
      try fieldwork.folder.write(SampleTests.list, to: "cases.csv")
      let drawn = try await fieldwork.run(
        "sample",
        fieldwork.folder.path(to: "cases.csv"),
        "--per-team",
        "2",
        "--seed",
        "42",
        "--round",
        "2026-q2",
        "--template",
        "own",
        "--auditors",
        "am,bp"
      )
      try #require(drawn.exitCode == 0, "\(drawn.errors)")
      try await fieldwork.open(rows: 30) { session in
        try await session.wait(for: "WX-1")
        try await session.send("R")
        try await session.wait(for: "1 round")
        try await session.send("p")
        let begun = try await session.wait(for: "Finished 0 of 4, drafts 0, not begun 4")
        #expect(begun.contains("Progress by auditor"))
        try await session.send("Escape")
        try await session.wait(for: "1 round")
        try await session.send("Escape")
        try await session.wait(for: "WX-1")

        try await session.send("Enter")
        try await session.wait(for: "immediate risk")
        try await session.type("2\r1\r1v")
        try await session.wait(for: "Nothing is in the way")
        try await session.send("F")
        try await session.wait(for: "Finished as at")
        try await session.send("Escape")
        try await session.wait(for: "This audit is finished")
        try await session.send("Escape")
        try await session.wait(for: "WX-1")

        try await session.send("R")
        try await session.wait(for: "1 round")
        try await session.send("p")
        try await session.wait(for: "Finished 1 of 4, drafts 0, not begun 3")
        try await session.send("e")
        try await session.wait(for: "exports/")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      let exported = try fieldwork.folder.names(in: "fieldwork/exports")
      #expect(exported.contains { $0.hasSuffix("round-cases.csv") })
    }
  }

  @Test func `a sample is drawn in the terminal, seen, and then written`() async throws {
    try await Fieldwork.with { fieldwork in
      try fieldwork.folder.write(SampleTests.list, to: "cases.csv")
      try await fieldwork.open(rows: 30) { session in
        try await session.wait(for: "n new audit")
        try await session.send("R")
        try await session.wait(for: "No rounds are described yet")
        try await session.send("D")
        try await session.wait(for: "List of cases")
        try await session.wait(for: "Assessment")
        try await session.type(fieldwork.folder.path(to: "cases.csv") + "\r2026-q2\r\r\r")
        try await session.send("C-u")
        try await session.type("2")
        try await session.send("C-s")
        let drawn = try await session.wait(for: "Nothing is written yet")
        #expect(drawn.contains("How it was drawn"))
        #expect(try fieldwork.folder.names(in: "fieldwork/rounds") == [])
        try await session.send("C-s")
        try await session.wait(for: "drafts begun: 4")
        try await session.wait(for: "1 round")
        try await session.send("p")
        let page = try await session.wait(for: "Finished 0 of 4, drafts 0, not begun 4")
        #expect(!page.contains("Enter open"))
        let round = try fieldwork.folder.text(of: "fieldwork/rounds/2026-q2.yaml")
        let gone = try #require(round.firstMatch(of: /- {case: (WX-\d+)/)?.output.1)
        try await session.send("r")
        try await session.wait(for: "Why it goes")
        try await session.type("\(gone)\rmoved away\r")
        try await session.wait(for: "the path of the list")
        try await session.send("C-s")
        try await session.wait(for: "'\(gone)' gives its place to 'WX-")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      #expect(try fieldwork.folder.names(in: "fieldwork/rounds") == ["2026-q2.yaml"])
      #expect(try fieldwork.folder.names(in: "fieldwork/audits").count == 5)
    }
  }
}
