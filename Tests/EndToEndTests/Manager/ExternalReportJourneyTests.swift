import Foundation
import Testing

/// A manager publishes a round.
struct ExternalReportJourneyTests {
  private func publish(
    _ words: String...,
    in environment: [String: String]
  ) async throws -> Command.Result {
    try await run(["report", "2026-q1", "--external"] + words, in: environment)
  }

  private func run(
    _ words: [String],
    in environment: [String: String]
  ) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: words,
      environment: Command.plainEnvironment.merging(environment) { _, new in new }
    ).run()
  }

  @Test func `nothing is published while a file of the audits cannot be used`() async throws {
    try await DemoAtHand.with(audits: 60, seed: 9) { folder, environment in
      let name = try #require(try folder.names(in: "demo/audits").first)
      try "{".write(
        toFile: folder.path(to: "demo/audits/" + name),
        atomically: true,
        encoding: .utf8
      )
      let refused = try await publish(in: environment)
      #expect(refused.exitCode == 1)
      #expect(refused.output == "")
      #expect(refused.errors.contains("a file that cannot be used may belong to the round"))
      #expect(!FileManager.default.fileExists(atPath: folder.path(to: "demo/releases")))
    }
  }

  @Test func `a published report names nobody, and that it was published is recorded once`()
    async throws
  {
    try await DemoAtHand.with(audits: 150, seed: 9) { folder, environment in
      let file = folder.path(to: "external.md")
      let first = try await publish("--output", file, in: environment)
      #expect(first.exitCode == 0, "\(first.errors)")
      #expect(first.errors.contains("not encrypted"))
      #expect(try folder.names(in: "demo/releases").count == 1)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      for name in try folder.names(in: "demo/audits") {
        let audit = try JSONSerialization.jsonObject(
          with: Data(folder.text(of: "demo/audits/" + name).utf8)
        )
        let fields = try #require(audit as? [String: Any])
        let reference = (fields["case"] as? [String: Any])?["reference"] as? String
        #expect(!text.contains(try #require(reference)))
        #expect(!text.contains(try #require(fields["id"] as? String)))
        for answer in ((fields["answers"] as? [String: Any]) ?? [:]).values {
          let note = (answer as? [String: Any])?["note"] as? String ?? ""
          #expect(note.count < 12 || !text.contains(note), "\(note)")
        }
      }
      let again = try await publish("--language", "cy", in: environment)
      #expect(again.exitCode == 0, "\(again.errors)")
      #expect(again.errors.contains("cyhoeddwyd yr un cyfrifon"))
      #expect(try folder.names(in: "demo/releases").count == 1)
    }
  }

  @Test func `a report that gives a case away beside an earlier one is refused`() async throws {
    try await DemoAtHand.with(audits: 150, seed: 9) { folder, environment in
      #expect(try await publish(in: environment).exitCode == 0)
      // One audit of the round is taken out: some count falls below where it was rounded.
      let name = try #require(
        try folder.names(in: "demo/audits").sorted().last {
          let text = try folder.text(of: "demo/audits/" + $0)
          return text.contains("\"round\": \"2026-q1\"") && text.contains("\"state\": \"finished\"")
        }
      )
      try FileManager.default.removeItem(atPath: folder.path(to: "demo/audits/" + name))
      let refused = try await publish(in: environment)
      #expect(refused.exitCode == 1)
      #expect(refused.output == "")
      #expect(refused.errors.contains("not published: beside the report of "))
      #expect(try folder.names(in: "demo/releases").count == 1)
    }
  }

  @Test func `what could not be written is not recorded as published`() async throws {
    try await DemoAtHand.with(audits: 60, seed: 9) { folder, environment in
      try folder.write("mine", to: "taken.md")
      let refused = try await publish("--output", folder.path(to: "taken.md"), in: environment)
      #expect(refused.exitCode == 3)
      #expect(try folder.text(of: "taken.md") == "mine")
      #expect(!FileManager.default.fileExists(atPath: folder.path(to: "demo/releases")))
      try folder.write("{{#never closed", to: "page.mustache")
      let page = ["--format", "html", "--page", folder.path(to: "page.mustache")]
      let unread = try await publish(page[0], page[1], page[2], page[3], in: environment)
      #expect(unread.exitCode != 0)
      #expect(!FileManager.default.fileExists(atPath: folder.path(to: "demo/releases")))
    }
  }

  @Test func `one team can be published alone, and only a team that there is`() async throws {
    try await DemoAtHand.with(audits: 150, seed: 9) { _, environment in
      let unknown = try await publish("--team", "nope", in: environment)
      #expect(unknown.exitCode == 2)
      #expect(unknown.errors.contains("there is no team 'nope'"))
      let alone = try await publish("--team", "FST", in: environment)
      #expect(alone.exitCode == 0, "\(alone.errors)")
      #expect(alone.output.contains("Family Support Team"))
      #expect(!alone.output.contains("Young People"))
    }
  }

  @Test func `the one page for publication is of the same counts, and recorded with them`()
    async throws
  {
    try await DemoAtHand.with(audits: 150, seed: 9) { folder, environment in
      let short = try await publish("--summary", in: environment)
      #expect(short.exitCode == 0, "\(short.errors)")
      #expect(short.output.contains("Files that were read: 50 (random sample)."))
      let whole = try await publish(in: environment)
      #expect(whole.errors.contains("the same counts were published"))
      #expect(try folder.names(in: "demo/releases").count == 1)
    }
  }

  @Test func `changes are told since a round that was published, and since no other`()
    async throws
  {
    try await DemoAtHand.with(audits: 150, seed: 9) { folder, environment in
      let refused = try await publish("--since", "2025-q4", in: environment)
      #expect(refused.exitCode == 1)
      #expect(refused.errors.contains("'2025-q4' was not; publish it first"))
      #expect(!FileManager.default.fileExists(atPath: folder.path(to: "demo/releases")))
      let before = try await run(["report", "2025-q4", "--external"], in: environment)
      #expect(before.exitCode == 0, "\(before.errors)")
      let told = try await publish("--since", "2025-q4", in: environment)
      #expect(told.exitCode == 0, "\(told.errors)")
      #expect(told.output.contains("## Change since an earlier round"))
      #expect(told.output.contains("Points are between rounded percentages"))
      let later = try await run(
        ["report", "2025-q4", "--external", "--since", "2026-q1"],
        in: environment
      )
      #expect(later.exitCode == 2)
      #expect(later.errors.contains("'2026-q1' is no round before '2025-q4'"))
    }
  }

  @Test func `one team's report for use inside needs no publishing`() async throws {
    try await DemoAtHand.with(audits: 150, seed: 9) { folder, environment in
      let report = try await run(["report", "2026-q1", "--team", "FST"], in: environment)
      #expect(report.exitCode == 0, "\(report.errors)")
      #expect(report.output.contains("- **Team**: Family Support Team (FST)\n"))
      #expect(report.output.contains("not for publication"))
      for other in ["Young People", "all teams"] {
        #expect(!report.output.contains(other), "\(other)")
      }
      #expect(!FileManager.default.fileExists(atPath: folder.path(to: "demo/releases")))
      let unknown = try await run(["report", "2026-q1", "--team", "nope"], in: environment)
      #expect(unknown.exitCode == 2)
    }
  }

  @Test func `an erased audit is forgotten by what was published, on demand`() async throws {
    try await DemoAtHand.with(audits: 60, seed: 9) { folder, environment in
      #expect(try await publish(in: environment).exitCode == 0)
      let release = try #require(try folder.names(in: "demo/releases").first)
      let named = try folder.text(of: "demo/releases/" + release)
      let name = try #require(
        try folder.names(in: "demo/audits").sorted().first {
          named.contains($0.replacing(".json", with: ""))
        }
      )
      try FileManager.default.removeItem(atPath: folder.path(to: "demo/audits/" + name))
      let id = name.replacing(".json", with: "")
      let check = try await run(["check"], in: environment)
      #expect((check.output + check.errors).contains("names 1 audit of which no file is here"))
      let forgot = try await run(["releases", "--forget-erased"], in: environment)
      #expect(forgot.exitCode == 0, "\(forgot.errors)")
      #expect(forgot.errors.contains("forgot which audits were erased: 1"))
      #expect(try !folder.text(of: "demo/releases/" + release).contains(id))
      let again = try await run(["check"], in: environment)
      #expect(!(again.output + again.errors).contains("of which no file is here"))
    }
  }

  @Test func `an erased audit that comes back is the audit that was published`() async throws {
    try await DemoAtHand.with(audits: 60, seed: 9) { folder, environment in
      #expect(try await publish(in: environment).exitCode == 0)
      let release = try #require(try folder.names(in: "demo/releases").first)
      let named = try folder.text(of: "demo/releases/" + release)
      let name = try #require(
        try folder.names(in: "demo/audits").sorted().first {
          named.contains($0.replacing(".json", with: ""))
        }
      )
      let file = folder.path(to: "demo/audits/" + name)
      try FileManager.default.moveItem(atPath: file, toPath: folder.path(to: name))
      #expect(try await run(["releases", "--forget-erased"], in: environment).exitCode == 0)
      try FileManager.default.moveItem(atPath: folder.path(to: name), toPath: file)
      let second = try await publish(in: environment)
      #expect(second.exitCode == 0, "\(second.errors)")
      #expect(second.errors.contains("the same counts were published"))
      #expect(try folder.names(in: "demo/releases") == [release])
    }
  }
}
