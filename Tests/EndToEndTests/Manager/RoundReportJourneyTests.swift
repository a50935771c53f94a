import Foundation
import Testing

/// A manager writes the report of a round and takes it along.
struct RoundReportJourneyTests {
  private func report(
    _ words: String...,
    in environment: [String: String]
  ) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: ["report", "2026-q1"] + words,
      environment: Command.plainEnvironment.merging(environment) { _, new in new }
    ).run()
  }

  @Test func `every figure of the report is that of the figures command`() async throws {
    try await DemoAtHand.with(audits: 150, seed: 9) { _, environment in
      let figures = try await Command(
        executable: Program.path(),
        arguments: ["figures", "--round", "2026-q1", "--format", "json"],
        environment: Command.plainEnvironment.merging(environment) { _, new in new }
      ).run()
      let printed = try PrintedFigures(figures.output).figures.filter { $0.team == nil }
      let told = try await report("--format", "json", in: environment)
      #expect(told.exitCode == 0, "\(told.errors)")
      let document = try JSONSerialization.jsonObject(with: Data(told.output.utf8))
      let parts = try #require((document as? [String: Any])?["parts"] as? [[String: Any]])
      let whole = try #require(parts.first { $0["part"] as? String == "figures" })
      let table = try #require((whole["tables"] as? [[String: Any]])?.first)
      let rows = try #require(table["rows"] as? [[String: Any]])
      #expect(rows.count == printed.count)
      for (row, figure) in zip(rows, printed) {
        #expect(row["item"] as? String == figure.item)
        #expect(row["n"] as? Int == figure.n && row["of"] as? Int == figure.of)
      }
    }
  }

  @Test func `a case's sheet is for its worker, and is printed of no other case`() async throws {
    try await DemoAtHand.with(audits: 60, seed: 9) { _, environment in
      let listed = try await Command(
        executable: Program.path(),
        arguments: ["list", "--round", "2026-q1", "--format", "json"],
        environment: Command.plainEnvironment.merging(environment) { _, new in new }
      ).run()
      let document = try JSONSerialization.jsonObject(with: Data(listed.output.utf8))
      let audits = try #require((document as? [String: Any])?["audits"] as? [[String: Any]])
      let first = try #require(audits.first { $0["reading"] as? String == "first" })
      let id = try #require(first["id"] as? String)
      let sheet = try await report("--case", id, in: environment)
      #expect(sheet.exitCode == 0, "\(sheet.errors)")
      #expect(sheet.output.contains("without the auditor's own notes"))
      #expect(try await report("--case", "no-such-case", in: environment).exitCode == 2)
      let cases = audits.map { ($0["reference"] as? String, $0["state"] as? String) }
      let unfinished = try #require(
        cases.first { one in
          one.1 == "draft" && !cases.contains { $0.0 == one.0 && $0.1 != "draft" }
        }?.0
      )
      let refused = try await report("--case", unfinished, in: environment)
      #expect(refused.exitCode == 2)
      #expect(refused.errors.contains("finish it first"))
      #expect(try await report("--case", id, "--summary", in: environment).exitCode == 2)
    }
  }

  @Test func `a report is its owner's alone, and takes no file's place unasked`() async throws {
    try await DemoAtHand.with(audits: 60, seed: 9) { folder, environment in
      let file = folder.path(to: "report.md")
      // The minute stands on the front; without a name it would be another one the second time.
      let first = try await report("--output", file, "--as-at", "2026-04-30", in: environment)
      #expect(first.exitCode == 0, "\(first.errors)")
      #expect(first.output == "")
      #expect(first.errors.contains("not encrypted"))
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.hasPrefix("# Demo authority (synthetic): January to March 2026\n"))
      let again = try await report("--output", file, in: environment)
      #expect(again.exitCode == 3)
      #expect(again.errors.contains("report.md"))
      let forced = try await report(
        "--output",
        file,
        "--force",
        "--as-at",
        "2026-04-30",
        in: environment
      )
      #expect(forced.exitCode == 0)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }
  }
}
