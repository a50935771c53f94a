import Foundation
import Testing

/// The cases of a round come from a list, the same ones whenever they are drawn.
@Suite(.serialized)
struct SampleTests {
  /// Thirty cases of two teams.
  static let list =
    "case,team,status,age-band,sibling-group\n"
    + (1...30).map { number in
      let team = number <= 12 ? "north" : "south"
      let status = number % 3 == 0 ? "referral" : "in-need"
      return "WX-\(1000 + number),\(team),\(status),\(number % 2 == 0 ? "0-4" : "5-10"),\n"
    }.joined()

  private func with(
    _ body: (TemporaryFolder, [String: String]) async throws -> Void
  ) async throws {
    try await TemporaryFolder.with { folder in
      let environment = try Program.surroundings(workspace: "fieldwork", in: folder)
      let made = try await Program.run(
        "init",
        folder.path(to: "fieldwork"),
        "--team",
        "north=North",
        "--team",
        "south=South",
        environment: environment
      )
      try #require(made.exitCode == 0, "\(made.errors)")
      try folder.write(Self.list, to: "cases.csv")
      try await body(folder, environment)
    }
  }

  private func sample(
    _ folder: TemporaryFolder,
    _ environment: [String: String],
    _ more: [String]
  ) async throws -> Command.Result {
    let words = [
      "sample", folder.path(to: "cases.csv"), "--round", "2026-q2", "--template", "core-four",
    ]
    return try await Command(
      executable: Program.path(),
      arguments: words + more,
      environment: Command.plainEnvironment.merging(environment) { _, new in new },
      folder: nil,
      input: nil
    ).run()
  }

  private let stratified = ["--per-team", "4", "--stratify", "status,age-band", "--seed", "42"]

  @Test func `a draw replays byte for byte, and in another program too`() async throws {
    var rounds: [String] = []
    for _ in 0..<2 {
      try await with { folder, environment in
        let result = try await sample(folder, environment, stratified + ["--auditors", "am,bp"])
        try #require(result.exitCode == 0, "\(result.errors)")
        #expect(result.output.contains("Written: rounds/2026-q2.yaml. Drafts begun: 8.\n"))
        rounds.append(try folder.text(of: "fieldwork/rounds/2026-q2.yaml"))
        #expect(try folder.names(in: "fieldwork/audits").count == 8)
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
          .appendingPathComponent("../../Oracles/draw.py").path
        let oracle = try await Command(
          executable: "python3",
          arguments: [script, folder.path(to: "cases.csv"), "42", "4", "status", "age-band"]
        ).run()
        let drawn = oracle.output.split(separator: "\n")
          .compactMap { $0.split(separator: "\t").last }
        let cases = rounds[0].split(separator: "\n").filter { $0.contains("auditor:") }
        #expect(cases.count == 8)
        #expect(zip(cases, drawn).allSatisfy { $0.contains("case: \($1),") })
      }
    }
    #expect(rounds.count == 2 && rounds[0] == rounds[1])
  }

  @Test func `what was begun is not begun again, and another draw writes over nothing`()
    async throws
  {
    try await with { folder, environment in
      let dry = try await sample(folder, environment, stratified + ["--dry-run"])
      #expect(dry.exitCode == 0)
      #expect(dry.output.hasSuffix("Nothing was written.\n"))
      #expect(try folder.names(in: "fieldwork/rounds") == [])
      _ = try await sample(folder, environment, stratified)
      let again = try await sample(folder, environment, stratified)
      #expect(again.exitCode == 0)
      #expect(again.output.contains("There already: rounds/2026-q2.yaml. Drafts begun: 0.\n"))
      let other = try await sample(folder, environment, ["--per-team", "4", "--seed", "7"])
      #expect(other.exitCode == 1)
      #expect(other.errors.contains("there is a round of this name already"))
      #expect(try folder.names(in: "fieldwork/audits").count == 8)
    }
  }

  @Test func `the same command goes on without a seed, and after a case was replaced`() async throws
  {
    try await with { folder, environment in
      let asked = ["--per-team", "4", "--template", "core-four"]
      let drawn = try await sample(folder, environment, asked + ["--no-drafts"])
      try #require(drawn.exitCode == 0, "\(drawn.errors)")
      let round = try folder.text(of: "fieldwork/rounds/2026-q2.yaml")
      #expect(round.contains("planned: 8\n"))
      let case_ = try #require(round.firstMatch(of: /- {case: (WX-\d+)/)?.output.1)
      let replacing = ["--replace", String(case_), "--reason", "moved away"]
      for drafts in [1, 0] {
        let replaced = try await sample(folder, environment, replacing)
        #expect(replaced.output.contains("Drafts begun: \(drafts).\n"), "\(replaced.errors)")
      }
      let changed = try folder.text(of: "fieldwork/rounds/2026-q2.yaml")
      let again = try await sample(folder, environment, asked)
      #expect(again.output.contains("Drafts begun: 7.\n"), "\(again.errors)")
      #expect(try folder.text(of: "fieldwork/rounds/2026-q2.yaml") == changed)
      #expect(try folder.names(in: "fieldwork/audits").count == 8)
    }
  }

  @Test func `a case that is replaced and the one that has its place are both kept`() async throws {
    try await with { folder, environment in
      let drawn = try await sample(folder, environment, stratified + ["--format", "json"])
      let case_ = try #require(drawn.output.firstMatch(of: /"case": "(WX-\d+)"/)?.output.1)
      let result = try await Program.run(
        "sample",
        folder.path(to: "cases.csv"),
        "--round",
        "2026-q2",
        "--replace",
        String(case_),
        "--reason",
        "moved away",
        environment: environment
      )
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(result.output.hasPrefix("'\(case_)' gives its place to 'WX-"))
      let round = try folder.text(of: "fieldwork/rounds/2026-q2.yaml")
      #expect(round.contains("{case: \(case_), by: WX-"))
      #expect(try folder.names(in: "fieldwork/audits").count == 9)
      let check = try await Program.run("check", environment: environment)
      #expect(check.output.contains("'\(case_)' was not drawn for the round"))
    }
  }

  @Test func `a round that was drawn on two laptops has one draft for each case after a merge`()
    async throws
  {
    try await with { folder, environment in
      try FileManager.default.copyItem(
        atPath: folder.path(to: "fieldwork"),
        toPath: folder.path(to: "laptop")
      )
      for workspace in ["fieldwork", "laptop"] {
        let drawn = try await sample(
          folder,
          environment,
          stratified + ["--workspace", folder.path(to: workspace)]
        )
        try #require(drawn.exitCode == 0, "\(drawn.errors)")
      }
      let merged = try await Program.run(
        "merge",
        folder.path(to: "laptop"),
        environment: environment
      )
      #expect(merged.exitCode == 0, "\(merged.errors)")
      #expect(merged.output.contains("In: 8. Same: 0, new: 0,"))
      #expect(merged.output.contains("Drawn twice: 8. Nothing is answered in these drafts"))
      let standing = try folder.names(in: "fieldwork/audits")
      #expect(standing.count == 8)
      let back = try await Program.run(
        "merge",
        folder.path(to: "fieldwork"),
        "--workspace",
        folder.path(to: "laptop"),
        environment: environment
      )
      #expect(back.exitCode == 0, "\(back.errors)")
      #expect(try folder.names(in: "laptop/audits") == standing)
    }
  }

  @Test func `no reason for leaving a case out is lost, and every mistake is told`() async throws {
    try await with { folder, environment in
      let told = try await sample(
        folder,
        environment,
        stratified + [
          "--exclude", "WX-1001=court", "--exclude", "WX-1001=moved", "--exclude", "",
          "--exclude", "WX-1002",
        ]
      )
      #expect(told.exitCode == 2)
      for mistake in [
        "--exclude: 'WX-1001' is left out more than once", "--exclude: '' is no case and reason",
        "--exclude: 'WX-1002' is no case and reason",
      ] {
        #expect(told.errors.contains(mistake))
      }
      #expect(try folder.names(in: "fieldwork/rounds") == [])
    }
  }

  @Test func `a window that ends after the fieldwork, and words that say nothing, are refused`()
    async throws
  {
    try await with { folder, environment in
      let window = try await sample(
        folder,
        environment,
        stratified + ["--window", "referral=2026-04-01..2026-06-30", "--to", "2026-06-01"]
      )
      #expect(window.exitCode == 2)
      #expect(window.errors.contains("after the fieldwork on 2026-06-01"))
      let column = try await sample(
        folder,
        environment,
        ["--per-team", "4", "--stratify", "colour"]
      )
      #expect(column.exitCode == 2)
      #expect(column.errors.contains("the list has no column 'colour'"))
      #expect(try folder.names(in: "fieldwork/rounds") == [])
    }
  }
}
