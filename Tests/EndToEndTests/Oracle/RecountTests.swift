import Foundation
import Testing

/// Every figure of a large workspace, counted again by a program of another language.
@Suite(.serialized)
struct RecountTests {
  @Test func `every figure of 2,000 audits is found again, and one altered answer is noticed`()
    async throws
  {
    try await DemoAtHand.with(audits: 2000, seed: 11) { folder, environment in
      try await writeRules(to: folder, in: environment)
      try await write("figures.json", ["figures"], to: folder, in: environment)

      let whole = try await recount(["figures.json"], in: folder)
      #expect(whole.exitCode == 0, "\(whole.said)")
      #expect(whole.audits == 2000)
      #expect(whole.figures > 1000)
      #expect(whole.differences == 0)

      // The count can fail: one answer of one finished audit says the opposite.
      let altered = try alterOneAnswer(in: folder)
      let other = try await recount(["figures.json"], in: folder)
      #expect(other.exitCode == 1, "\(altered.reference) was altered")
      #expect(other.audits == 2000)
      #expect(other.differences > 0)

      // A round that asks only parts of its templates is counted so.
      try askLess(in: folder)
      try await write("figures.json", ["figures"], to: folder, in: environment)
      let parts = try await recount(["figures.json"], in: folder)
      #expect(parts.exitCode == 0, "\(parts.said)")
      #expect(parts.differences == 0)
      #expect(try folder.text(of: "figures.json").contains(#""without": {"#))
    }
  }

  @Test func `each month, age band and status is found again, and an altered answer in its own`()
    async throws
  {
    try await DemoAtHand.with(audits: 500, seed: 11) { folder, environment in
      try await writeRules(to: folder, in: environment)
      let documents = ["month", "age-band", "status"].map { (by: $0, name: "by-\($0).json") }
      for (by, name) in documents {
        try await write(name, ["figures", "--by", by], to: folder, in: environment)
      }

      let whole = try await recount(documents.map(\.name), in: folder)
      #expect(whole.exitCode == 0, "\(whole.said)")
      #expect(whole.audits == 500)
      // Each of the three documents has the whole and every one of its slices.
      #expect(whole.figures > 10_000)
      #expect(whole.differences == 0)

      // Its own month is noticed, and no other.
      let altered = try alterOneAnswer(in: folder)
      let other = try await recount(["by-month.json"], in: folder)
      #expect(other.exitCode == 1, "\(altered.reference) was altered")
      let slices = other.said.matches(of: #/(?m)^(\d{4}-\d{2}): /#).map { String($0.1) }
      #expect(Set(slices) == [altered.month])
    }
  }

  /// What the script takes from the program: facts of templates and timescales.
  private func writeRules(
    to folder: TemporaryFolder,
    in environment: [String: String]
  ) async throws {
    for template in ["core-four", "assessment"] {
      try await write("\(template).json", ["templates", template], to: folder, in: environment)
    }
    try await write("rules.json", ["templates", "--rules"], to: folder, in: environment)
  }

  /// Writes what a command prints as JSON to a file.
  private func write(
    _ name: String,
    _ words: [String],
    to folder: TemporaryFolder,
    in environment: [String: String]
  ) async throws {
    let result = try await Command(
      executable: Program.path(),
      arguments: words + ["--format", "json"],
      environment: Command.plainEnvironment.merging(environment) { _, new in new }
    ).run()
    #expect(result.exitCode == 0 && result.errors == "")
    try folder.write(result.output, to: name)
  }

  /// What the script found.
  private struct Recount {
    let exitCode: Int32
    let audits: Int
    let figures: Int
    let differences: Int
    let said: String
  }

  private func recount(_ documents: [String], in folder: TemporaryFolder) async throws -> Recount {
    let script = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Oracles/recount.py").path
    let result = try await Command(
      executable: "python3",
      arguments: [
        script, "demo", "--templates", "core-four.json", "assessment.json",
        "--rules", "rules.json", "--figures",
      ] + documents,
      folder: folder.path
    ).run()
    // "2000 audit files, … counted, … figures, … pools, 0 differences"
    let summary = try #require(
      result.errors.wholeMatch(
        of: /(\d+) audit files, \d+ counted, (\d+) figures, \d+ pools, (\d+) differences\n/
      ),
      "\(result.errors)"
    )
    return Recount(
      exitCode: result.exitCode,
      audits: try #require(Int(summary.1)),
      figures: try #require(Int(summary.2)),
      differences: try #require(Int(summary.3)),
      said: result.output
    )
  }

  /// Has every round ask the short form of one template, and all but one section of the other.
  private func askLess(in folder: TemporaryFolder) throws {
    for name in try folder.names(in: "demo/rounds") {
      let text = try folder.text(of: "demo/rounds/" + name)
      try folder.write(
        text.replacing(
          "\n...\n",
          with: "\nshort: [assessment]\nwithout: {core-four: [plan-outcome-focus]}\n...\n"
        ),
        to: "demo/rounds/" + name
      )
    }
  }

  /// Turns the best grade of one counted audit into the worst; returns whose, and its month.
  private func alterOneAnswer(
    in folder: TemporaryFolder
  ) throws -> (reference: String, month: String) {
    let texts = try folder.names(in: "demo/audits").map { name in
      (name: name, text: try folder.text(of: "demo/audits/" + name))
    }
    let references = texts.map { $0.text.firstMatch(of: /"reference": "([^"]+)"/)?.1 }
    for (file, reference) in zip(texts, references) {
      // A case that is read once has no later reading that counts instead.
      guard let reference, references.count(where: { $0 == reference }) == 1,
        file.text.contains(#""state": "finished""#), file.text.contains(#""id": "core-four""#),
        let month = file.text.firstMatch(of: /"asAt": "(\d{4}-\d{2})/)?.1,
        let grade = file.text.range(of: #""value": "good""#)
      else { continue }
      let altered = file.text.replacingCharacters(in: grade, with: #""value": "poor""#)
      try folder.write(altered, to: "demo/audits/" + file.name)
      return (String(reference), String(month))
    }
    throw CaseAtHand.NotMade(said: "no finished audit of a case read once has a good grade")
  }
}
