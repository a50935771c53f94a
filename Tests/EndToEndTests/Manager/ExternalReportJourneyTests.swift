import Foundation
import Testing

/// A manager publishes a round.
struct ExternalReportJourneyTests {
  private func publish(
    _ words: String...,
    in environment: [String: String]
  ) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: ["report", "2026-q1", "--external"] + words,
      environment: Command.plainEnvironment.merging(environment) { _, new in new }
    ).run()
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
}
