import AuditStore
import Foundation
import Testing

/// A round in whose last month the template asks something else than before: its lines break there.
@Suite(.serialized)
struct MonthlyBreakTests {
  /// From March 2026 on the demo's cases are read against a version 2, which asks of the child seen alone
  /// a plain yes or no; where the file was silent its answer is then no.
  private func withNewVersion(
    _ body: (TemporaryFolder, [String: String]) async throws -> Void
  ) async throws {
    try await DemoAtHand.with(audits: 240, seed: 3) { folder, environment in
      let first = try folder.text(of: "demo/templates/core-four@1.yaml")
      let item = try #require(first.range(of: "      - id: child-seen-alone\n"))
      let kind = try #require(
        first.range(of: "answer: yes-no-not-recorded", range: item.upperBound..<first.endIndex)
      )
      let second = first.replacingCharacters(in: kind, with: "answer: yes-no")
        .replacing("version: 1\n", with: "version: 2\n", maxReplacements: 1)
        .replacing("child-seen-alone: [no, not-recorded]", with: "child-seen-alone: [no]")
      try folder.write(second, to: "demo/templates/core-four@2.yaml")
      let digest = Digest(of: second.utf8).text
      for name in try folder.names(in: "demo/audits") {
        let text = try folder.text(of: "demo/audits/\(name)")
        guard text.contains("\"asAt\": \"2026-03"), text.contains("\"id\": \"core-four\"") else {
          continue
        }
        var audit = try #require(
          JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        )
        audit["template"] = ["digest": digest, "id": "core-four", "version": 2]
        var answers = try #require(audit["answers"] as? [String: [String: Any]])
        if answers["child-seen-alone"]?["value"] as? String == "not-recorded" {
          answers["child-seen-alone"]?["value"] = "no"
        }
        audit["answers"] = answers
        let data = try JSONSerialization.data(withJSONObject: audit, options: [.sortedKeys])
        try folder.write(String(decoding: data, as: UTF8.self), to: "demo/audits/\(name)")
      }
      try await body(folder, environment)
    }
  }

  /// Of each line of months on a page how often it is broken, and how many months are bridged.
  private func trends(of page: String) throws -> [(broken: Int, bridged: Int)] {
    let part = try #require(page.range(of: "<div class=\"trend\">"))
    return page[part.lowerBound...].components(separatedBy: "<div class=\"trend\">").dropFirst()
      .map { trend in
        let picture = trend.components(separatedBy: "</svg>")[0]
        return (
          picture.components(separatedBy: "class=\"mark-break\"").count - 1,
          picture.components(separatedBy: "class=\"course\"").count - 1
        )
      }
  }

  private func page(in environment: [String: String], _ more: [String]) async throws -> String {
    let told = try await Command(
      executable: Program.path(),
      arguments: ["report", "2026-q1", "--format", "html"] + more,
      environment: Command.plainEnvironment.merging(environment) { $1 }
    ).run()
    try #require(told.exitCode == 0, "\(told.errors)")
    return told.output
  }

  @Test(arguments: [
    ("en", "Broken, because what was asked changed: Mar 2026."),
    ("cy", "Torrwyd, am i'r hyn a ofynnwyd newid: Maw 2026."),
  ])
  func `a line is drawn to February and broken before March, and is said to be`(
    language: String,
    words: String
  ) async throws {
    try await withNewVersion { _, environment in
      let page = try await page(in: environment, ["--language", language])
      #expect(page.replacing("&#39;", with: "'").contains(words))
      let trends = try trends(of: page)
      // Compliance pools the item; quality and the other headline items ask in March what they asked before.
      let broken = trends.map(\.broken)
      #expect(broken.count == 6 && broken[0] == 1 && broken[1] == 0)
      #expect(broken.reduce(0, +) == 2)
      // Of three months a whole line has two pieces; a broken one has that of January and February alone.
      for trend in trends { #expect(trend.bridged == 2 - trend.broken) }
    }
  }

  @Test func `without another version no line breaks`() async throws {
    try await DemoAtHand.with(audits: 240, seed: 3) { _, environment in
      let trends = try trends(of: try await page(in: environment, []))
      #expect(trends.count == 6)
      #expect(trends.allSatisfy { $0.broken == 0 && $0.bridged == 2 })
    }
  }
}
