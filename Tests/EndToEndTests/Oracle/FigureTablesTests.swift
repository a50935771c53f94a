import Foundation
import Testing

/// What `figures` prints for spreadsheets and by month is read by programs of others, and says what its
/// JSON says.
struct FigureTablesTests {
  private func figures(
    _ words: String...,
    in environment: [String: String]
  ) async throws -> Command.Result {
    try await figures(words, in: environment)
  }

  private func figures(
    _ words: [String],
    in environment: [String: String]
  ) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: ["figures"] + words,
      environment: Command.plainEnvironment.merging(environment) { _, new in new }
    ).run()
  }

  /// The rows as Python's csv module reads them.
  private func rows(_ csv: String) async throws -> [[String: String]] {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Oracles/read_csv.py").path
    let read = try await Command(executable: "python3", arguments: [script], input: csv).run()
    #expect(read.exitCode == 0, "\(read.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(read.output.utf8))
    return try #require(value as? [[String: String]])
  }

  @Test func `a row of CSV is a figure of the JSON`() async throws {
    try await DemoAtHand.with(audits: 150, seed: 9) { _, environment in
      let printed = try PrintedFigures(
        try await figures("--format", "json", in: environment).output
      )
      let csv = try await figures("--format", "csv", in: environment)
      #expect(csv.exitCode == 0)
      let rows = try await rows(csv.output)
      let ofAllTeams = printed.figures.filter { $0.team == nil }
      #expect(rows.count == ofAllTeams.count)
      for (row, figure) in zip(rows, ofAllTeams) {
        #expect(row["item"] == figure.item && row["round"] == figure.round)
        #expect(row["n"] == figure.n.map(String.init) ?? "")
        #expect(row["of"] == String(figure.of))
        #expect(row["target"] == figure.target.map(String.init) ?? "")
        #expect((row["lower"] != "") == (figure.of >= 10 && figure.interval != nil))
      }
    }
  }

  // Counted here from the cases that the JSON of the whole lists, by their dates.
  @Test func `each month is the cases of that month, and nothing is lost between them`()
    async throws
  {
    try await DemoAtHand.with(audits: 150, seed: 9) { _, environment in
      let whole = try PrintedFigures(
        try await figures("--cases", "--format", "json", in: environment).output
      )
      let text = try await figures("--by", "month", "--format", "json", in: environment).output
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let slices = try #require(object?["slices"] as? [[String: Any]])
      var compared = 0
      for slice in slices {
        let month = try #require(slice["slice"] as? String)
        for part in (slice["figures"] as? [[String: Any]] ?? []).map(PrintedFigures.Printed.init) {
          let figure = try #require(
            whole.figure(part.item, meaning: part.meaning, team: part.team, round: part.round)
          )
          let counted = figure.counted(in: month)
          #expect(part.of == counted.of, "\(part.item) \(month)")
          if let n = part.n { #expect(n == counted.n, "\(part.item) \(month)") }
          compared += 1
        }
      }
      #expect(slices.count >= 3 && compared > 500)
    }
  }

  // The readings that count and the rate at which cases were drawn are facts of the round, so it makes
  // no difference whether a month is one slice of all or is asked for alone.
  @Test func `a month that is asked for alone has the figures of its slice`() async throws {
    try await DemoAtHand.with(audits: 150, seed: 9) { _, environment in
      let sliced = try object(
        try await figures("--by", "month", "--format", "json", in: environment).output
      )
      let slices = try #require(sliced["slices"] as? [[String: Any]])
      for slice in slices {
        let month = try #require(slice["slice"] as? String)
        let alone = try object(
          try await figures(
            "--from",
            month,
            "--to",
            month,
            "--format",
            "json",
            in: environment
          ).output
        )
        for field in ["audits", "figures", "pools"] {
          let (part, asked) = (slice[field] as? NSObject, alone[field] as? NSObject)
          #expect(part != nil && part == asked, "\(field) of \(month)")
        }
      }
      #expect(slices.count >= 3)
    }
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  // By hand: text that a spreadsheet would work out gets an apostrophe; CR, LF and the mark that turns
  // text round are shown as ␍, ␊ and their number; a quote stays a quote, also with an accent on it.
  @Test(arguments: [
    (#" =1+1, \"x\"\u0301"#, "' =1+1, \"x\"\u{301}"),
    (#"@SUM(A1)\r\nb"#, "'@SUM(A1)␍␊b"),
    (#"a\u202e,b"#, "a‹202E›,b"),
  ])
  func `a reference that would harm a spreadsheet is one cell of text`(
    written: String,
    expected: String
  ) async throws {
    try await DemoAtHand.with(audits: 60, seed: 9) { folder, environment in
      let words = ["--cases", "--item", "child-seen-alone", "--format", "csv"]
      let before = try await rows(try await figures(words, in: environment).output)
      let chosen = try #require(before.first)
      let reference = try #require(chosen["case"])
      for name in try folder.names(in: "demo/audits") {
        let text = try folder.text(of: "demo/audits/" + name)
        let altered = text.replacingOccurrences(
          of: #""reference": "\#(reference)""#,
          with: #""reference": "\#(written)""#
        )
        if altered != text { try folder.write(altered, to: "demo/audits/" + name) }
      }
      let after = try await rows(try await figures(words, in: environment).output)
      #expect(after.count == before.count)
      #expect(after.first { $0["audit"] == chosen["audit"] }?["case"] == expected)
      #expect(!after.contains { $0["case"] == reference })
    }
  }

  @Test func `a period narrows the figures, and text and JSON say which`() async throws {
    try await DemoAtHand.with(audits: 150, seed: 9) { _, environment in
      let cases = try await figures(
        "--from",
        "2026-02",
        "--to",
        "2026-02-15",
        "--item",
        "child-seen-alone",
        "--cases",
        "--format",
        "csv",
        in: environment
      )
      let days = try await rows(cases.output).compactMap { $0["date"] }
      #expect(!days.isEmpty)
      #expect(days.allSatisfy { "2026-02-01" <= $0 && $0 <= "2026-02-15" })
      let text = try await figures(
        "--from",
        "2026-02",
        "--to",
        "2026-02-15",
        in: environment
      )
      #expect(text.output.contains("Audits from 2026-02-01 to 2026-02-15."))
    }
  }

  // The demo's rounds are quarters, so February and the quarter before have audits.
  @Test func `a period is set against a round, and against a month`() async throws {
    try await DemoAtHand.with(audits: 150, seed: 9) { _, environment in
      for earlier in ["2025-q4", "2025-11"] {
        let text = try await figures(
          "--compare",
          earlier,
          "--from",
          "2026-02",
          "--to",
          "2026-02",
          "--format",
          "json",
          in: environment
        ).output
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(object?["refusal"] is NSNull, "\(earlier)")
        let items = try #require(object?["items"] as? [[String: Any]])
        let seen = try #require(items.first { $0["item"] as? String == "child-seen-alone" })
        for side in ["earlier", "later"] {
          let figure = try #require(seen[side] as? [String: Any])
          #expect((figure["of"] as? Int ?? 0) > 0, "\(earlier) \(side)")
        }
      }
    }
  }

  @Test(arguments: [
    (["--from", "yesterday"], "--from takes a day such as 2026-02-01"),
    (["--from", "2026-02", "--to", "2026-01"], "lies before --from"),
    (["--by", "mnth"], "is invalid for '--by"),
    (["--by", "month", "--hot-spots"], "exclude each other"),
    (["--format", "csv", "--hot-spots"], "print text or json"),
    (["--compare", "2025-q4", "--from", "2026-02"], "needs both --from and --to"),
    (["--by", "section", "--item", "child-seen-alone"], "leave --item out"),
    (["--by", "month", "--cases"], "--by and --cases exclude each other"),
  ])
  func `what cannot be asked is refused with what can`(words: [String], said: String) async throws {
    try await DemoAtHand.with(audits: 20) { _, environment in
      let result = try await Command(
        executable: Program.path(),
        arguments: ["figures"] + words,
        environment: Command.plainEnvironment.merging(environment) { _, new in new }
      ).run()
      #expect(result.exitCode == 2)
      #expect(result.output == "")
      #expect(result.errors.contains(said))
    }
  }
}
