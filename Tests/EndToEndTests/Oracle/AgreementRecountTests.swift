import Foundation
import Testing

/// The agreement between readers of a demo, worked out again by a program of another language.
@Suite(.serialized)
struct AgreementRecountTests {
  @Test func `agreement of 600 audits is found again, and one altered answer is noticed`()
    async throws
  {
    try await DemoAtHand.with(audits: 600, seed: 11) { folder, environment in
      for (name, words) in [
        ("core-four.json", ["templates", "core-four"]),
        ("assessment.json", ["templates", "assessment"]),
        ("rules.json", ["templates", "--rules"]), ("figures.json", ["figures"]),
        ("agreement.json", ["agreement"]),
      ] {
        let result = try await Command(
          executable: Program.path(),
          arguments: words + ["--format", "json"],
          environment: Command.plainEnvironment.merging(environment) { _, new in new }
        ).run()
        try #require(result.exitCode == 0 && result.errors == "")
        try folder.write(result.output, to: name)
      }
      let whole = try await recount(in: folder)
      #expect(whole.exitCode == 0, "\(whole.output)")
      // Something was read twice, and many items were compared.
      let said = try #require(whole.errors.firstMatch(of: #/(\d+) cases read twice, (\d+) items/#))
      #expect(try #require(Int(said.1)) > 10)
      #expect(try #require(Int(said.2)) > 10)

      let second = try folder.names(in: "demo/audits").first { name in
        try folder.text(of: "demo/audits/\(name)").contains(#""reading": "second""#)
      }
      let file = "demo/audits/\(try #require(second))"
      let text = try folder.text(of: file)
      let altered = text.replacing(#""value": "good""#, with: #""value": "poor""#)
      try #require(altered != text)
      try folder.write(altered, to: file)
      #expect(try await recount(in: folder).exitCode == 1)
    }
  }

  private func recount(in folder: TemporaryFolder) async throws -> Command.Result {
    let script = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Oracles/recount_agreement.py").path
    return try await Command(
      executable: "python3",
      arguments: [
        script, "demo", "--templates", "core-four.json", "assessment.json", "--rules", "rules.json",
        "--figures", "figures.json", "--agreement", "agreement.json",
      ],
      folder: folder.path
    ).run()
  }
}
