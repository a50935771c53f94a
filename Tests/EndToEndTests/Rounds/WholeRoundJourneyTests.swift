import Foundation
import Testing

/// From the list of cases to the recommendation that is closed, and all of it in the round's report.
@Suite(.serialized)
struct WholeRoundJourneyTests {
  @Test func `a round is drawn, read twice, reconciled, raised, answered, decided and reported`()
    async throws
  {
    try await TemporaryFolder.with { folder in
      let round = try await Self.begin(in: folder)

      // Both cases are read by two people, neither of whom sees the other's answers.
      for (reference, grades) in zip(try round.cases, ["good\nweak", "good\ngood"]) {
        try await round.read(reference, as: "am", grades: grades)
        let second = try await round.askSecond(of: reference)
        let reported = try await round.run(["report", "2026-q2"], as: "bp")
        #expect(reported.output.contains("Not shown to you"), "\(reported.errors)")
        let shown = try await round.run(["show", reference], as: "bp")
        #expect(shown.output.contains("neither reader sees the other's answers"))
        try await round.read(second, as: "bp", grades: "weak\nweak")
      }

      // They settle the first on screen, and see how they agree.
      try await round.open(as: "am") { session in
        try await session.wait(for: "Finished (4)")
        try await session.send("/")
        try await session.type("\(try round.cases[0])\r")
        try await session.send("b")
        try await session.wait(for: "b again begins the agreed reading")
        try await session.send("b")
        try await session.wait(for: "To be settled: 1 of 1")
        try await session.send("2")
        try await session.wait(for: "Why is this answer settled on?")
        try await session.type("One sentence is not her voice\r")
        try await session.wait(for: "Everything here is settled")
        try await session.send("v")
        try await session.wait(for: "Nothing is in the way")
        try await session.send("E")
        try await session.wait(for: "What is the concern?")
        try await session.type("Nobody has seen the child since May\r")
        try await session.wait(for: "Raised and kept with the audit")
        try await session.send("F")
        try await session.wait(for: "Finished as at")
        try await session.send("Escape", "Escape", "Escape", "Escape")
        try await session.wait(for: "Audits")
        try await session.send("R")
        try await session.wait(for: "2026-q2")
        try await session.send("A")
        let agreement = try await session.wait(for: "Agreement over all items")
        #expect(agreement.contains("2 cases were read twice"))
        try await session.send("q")
        _ = try await session.waitForEnd()
      }
      let waiting = try await round.run(["escalations", "--open", "--format", "json"], as: "am")
      #expect(waiting.output.contains(#""reason": "Nobody has seen the child since May""#))
      let agreed = try #require(try round.agreedAudit())
      let answered = try await round.run(
        ["escalations", "answer", agreed, "--outcome", "Visited the same day"],
        as: "am"
      )
      #expect(answered.exitCode == 0, "\(answered.errors)")

      // A recommendation is closed with what the round showed.
      try await round.open(as: "am") { session in
        try await session.wait(for: "new audit")
        try await session.send("I")
        try await session.wait(for: "Neath Port Talbot, November 2013")
        try await session.send("G")
        try await session.wait(for: "continues npt-2013/17, npt-2013/20")
        try await session.send("d")
        try await session.wait(for: "Decided by (role)")
        try await session.type("m")
        try await session.wait(for: "‹ met ›")
        try await session.send("Tab", "Tab")
        try await session.type("head of service")
        try await session.send("Tab", "Tab")
        try await session.type("Every plan of the spring was read\r")
        try await session.wait(for: "npt-2015/15: met, kept for good")
        try await session.send("q")
        _ = try await session.waitForEnd()
      }

      let told = try await round.run(["report", "2026-q2"], as: "am")
      #expect(told.exitCode == 0, "\(told.errors)")
      let report = told.output
      #expect(report.contains("SplitMix64 with the seed 42"))
      // The agreed reading of the first case and the first of the second: seen in both.
      #expect(report.contains("Audits counted**: 2; left out: 3"))
      #expect(report.contains("2 cases were read twice"))
      #expect(report.contains("Nobody has seen the child since May"))
      #expect(report.contains("1 of 1"))
      let recommendations = try #require(report.range(of: "## Recommendations"))
      #expect(report[recommendations.upperBound...].contains("| met "))
      let checked = try await round.run(["check"], as: "am")
      #expect(checked.exitCode == 0, "\(checked.output)\(checked.errors)")
    }
  }

  /// Two cases of five, drawn from a list, for `am`; with the registers of the example.
  private static func begin(in folder: TemporaryFolder) async throws -> DrawnRound {
    let environment = try Program.surroundings(workspace: "fieldwork", in: folder)
    let made = try await Program.run(
      "init",
      folder.path(to: "fieldwork"),
      "--team",
      "CAFAT=Assessment team",
      environment: environment
    )
    try #require(made.exitCode == 0, "\(made.errors)")
    try folder.write(TwoReaders.template, to: "fieldwork/templates/own.yaml")
    let registers = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("examples/neath-port-talbot/recommendations")
    try FileManager.default.copyItem(
      at: registers,
      to: URL(fileURLWithPath: folder.path(to: "fieldwork/recommendations"))
    )
    let rows = (1...5).map { "WX-000\($0),CAFAT\n" }.joined()
    try folder.write("case,team\n" + rows, to: "cases.csv")
    let round = DrawnRound(readers: TwoReaders(folder: folder, environment: environment))
    let drawn = try await round.run(
      [
        "sample", folder.path(to: "cases.csv"), "--per-team", "2", "--seed", "42", "--round",
        "2026-q2", "--template", "own", "--auditors", "am",
      ],
      as: "am"
    )
    try #require(drawn.exitCode == 0, "\(drawn.output)\(drawn.errors)")
    return round
  }
}

/// A round that was drawn, and those who read its cases.
private struct DrawnRound {
  let readers: TwoReaders

  /// In the order of the round's file: the first two of SplitMix64's shuffle with the seed 42.
  var cases: [String] {
    get throws {
      try readers.folder.text(of: "fieldwork/rounds/2026-q2.yaml").split(separator: "\n")
        .compactMap { $0.firstMatch(of: /case: (WX-\d+)/).map { String($0.1) } }
    }
  }

  func run(_ arguments: [String], as auditor: String) async throws -> Command.Result {
    try await readers.run(arguments, as: auditor)
  }

  /// Answers the audit of a case, or an audit by its id, and finishes it.
  func read(_ name: String, as auditor: String, grades: String) async throws {
    let read = try await readers.run(
      ["audit", name, "--plain"],
      as: auditor,
      input: "no\nyes\n\(grades)\nyes\n"
    )
    try #require(read.output.contains("Finished."), "\(read.output)\(read.errors)")
  }

  func askSecond(of reference: String) async throws -> String {
    try await readers.askSecond(of: reference)
  }

  func open(as auditor: String, _ body: (TmuxSession) async throws -> Void) async throws {
    try await readers.open(as: auditor, body)
  }

  /// The id of the agreed reading.
  func agreedAudit() throws -> String? {
    try readers.folder.names(in: "fieldwork/audits").first { name in
      try readers.folder.text(of: "fieldwork/audits/\(name)").contains(#""reading": "agreed""#)
    }.map { String($0.dropLast(".json".count)) }
  }
}
