import Foundation
import Testing

/// A report that is made again from the same audits is the same report.
@Suite(.serialized)
struct RemadeReportTests {
  private func report(
    _ words: [String],
    in environment: [String: String]
  ) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: ["report", "2026-q1"] + words,
      environment: Command.plainEnvironment.merging(environment) { $1 }
    ).run()
  }

  /// A concern of the demo's first finished audit of the round, raised at noon on 1 June 2026, that
  /// nobody has answered.
  private func leaveOpen(in folder: TemporaryFolder) throws {
    for name in try folder.names(in: "demo/audits").sorted() {
      let text = try folder.text(of: "demo/audits/\(name)")
      let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      var audit = try #require(read)
      guard audit["round"] as? String == "2026-q1", audit["state"] as? String == "finished" else {
        continue
      }
      audit["escalations"] = [
        [
          "raisedAt": "2026-06-01T11:00:00Z", "raisedBy": "aud-1", "to": "head of service",
          "reason": "left open for this test",
        ]
      ]
      let data = try JSONSerialization.data(withJSONObject: audit, options: [.sortedKeys])
      return try folder.write(String(decoding: data, as: UTF8.self), to: "demo/audits/\(name)")
    }
    Issue.record("the demo has no finished audit of the round")
  }

  private func agreeAndDecide(in environment: [String: String]) async throws {
    let said: [[String]] = [
      [
        "actions", "add", "--round", "2026-q1", "--what", "agreed for this test",
        "--who", "team manager", "--due", "2026-12-01",
      ],
      [
        "findings", "take", "2026-q1", "child-seen-alone", "--side", "strength",
        "--by", "head of service", "--words", "Taken for this test.",
      ],
    ]
    for words in said {
      let told = try await Command(
        executable: Program.path(),
        arguments: words,
        environment: Command.plainEnvironment.merging(environment) { $1 }
      ).run()
      try #require(told.exitCode == 0, "\(told.errors)")
    }
  }

  @Test(arguments: ["md", "html", "csv", "json"])
  func `the same audits and the same time make the same bytes`(format: String) async throws {
    try await DemoAtHand.with(audits: 60, seed: 9) { folder, environment in
      try leaveOpen(in: folder)
      func made(_ time: String, _ language: String = "en") async throws -> String {
        let words = ["--format", format, "--as-at", time, "--language", language]
        let told = try await report(words, in: environment)
        try #require(told.exitCode == 0, "\(told.errors)")
        return told.output
      }
      for language in ["en", "cy"] {
        let first = try await made("2026-06-03T12:30", language)
        #expect(try await made("2026-06-03T12:30", language) == first)
        #expect(try await made("2026-06-04T12:30", language) != first)
      }
      // From noon on 1 June to 12:30 two days later: two whole days, whatever day it is now.
      if format == "md" {
        let rows = try await made("2026-06-03T12:30").split(separator: "\n")
        let row = try #require(rows.first { $0.contains("left open for this test") })
        #expect(row.contains("2 days"))
      }
    }
  }

  @Test func `what stands on the front makes the same report again`() async throws {
    try await DemoAtHand.with(audits: 60, seed: 9) { folder, environment in
      try leaveOpen(in: folder)
      let first = try await report(["--format", "json"], in: environment)
      let document = try JSONSerialization.jsonObject(with: Data(first.output.utf8))
      let front = (document as? [String: Any])?["front"] as? [String: String]
      let time = try #require(front?["open-as-at"])
      #expect(
        try await report(["--format", "json", "--as-at", time], in: environment).output
          == first.output
      )
      for words in [["--summary"], ["--external"]] {
        let told = try await report(words + ["--as-at", time], in: environment)
        #expect(told.output.contains("**What is open, as at**: \(time)"), "\(told.errors)")
      }
    }
  }

  // The demo agrees actions, and somebody answers, agrees and decides today; in June nobody had.
  @Test func `what was written down since does not change what was told`() async throws {
    try await DemoAtHand.with(audits: 60, seed: 9) { folder, environment in
      try leaveOpen(in: folder)
      let then = ["--as-at", "2026-06-03T12:30", "--framework", "wrexham-2013"]
      let first = try await report(then, in: environment)
      try #require(first.exitCode == 0, "\(first.errors)")
      let open = try #require(
        first.output.split(separator: "\n").first {
          $0.contains("left open for this test")
        }
      )
      try #require(open.contains("2 days"))
      for name in try folder.names(in: "demo/audits").sorted() {
        let text = try folder.text(of: "demo/audits/\(name)")
        guard text.contains("left open for this test") else { continue }
        let answered = "\"answeredAt\":\"2026-06-20T11:00:00Z\",\"outcome\":\"seen\",\"raisedAt\""
        try folder.write(text.replacing("\"raisedAt\"", with: answered), to: "demo/audits/\(name)")
      }
      try await agreeAndDecide(in: environment)
      let now = try await report(["--framework", "wrexham-2013"], in: environment)
      #expect(now.output.contains("agreed for this test"))
      #expect(now.output.contains("Taken for this test."))
      let again = try await report(then, in: environment)
      // Only what says from which files it was made may differ: an audit's file was changed.
      func withoutDigest(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { !$0.contains("sha256:") }
      }
      #expect(withoutDigest(again.output) == withoutDigest(first.output))
      #expect(withoutDigest(now.output) != withoutDigest(first.output))
    }
  }

  @Test func `a time that has not come is refused, and what is no time too`() async throws {
    try await DemoAtHand.with { _, environment in
      let future = try await report(["--as-at", "2999-01-01"], in: environment)
      #expect(future.exitCode == 2 && future.output == "")
      #expect(future.errors.contains("2999-01-01 23:59 has not come yet"))
      let wrong = try await report(["--as-at", "noon"], in: environment)
      #expect(wrong.exitCode == 2 && wrong.output == "")
      #expect(wrong.errors.contains("'noon' is invalid for '--as-at <time>'"))
    }
  }
}
