import Foundation
import Testing

/// A round passes to a new version of its template, and nothing is lost on the way.
@Suite(.serialized)
struct MigrateTests {
  @Test func `a dry run writes nothing, and what it says is then done once`() async throws {
    try await RoundAtHand.with { round in
      let before = try round.audit()
      let dry = try await round.migrate()
      #expect(dry.exitCode == 0)
      #expect(dry.errors == "")
      #expect(dry.output.hasPrefix("own@1 → own@2, round 2026-q1\nA dry run: nothing is written."))
      #expect(dry.output.contains("  seen: yes → child-seen: yes\n"))
      #expect(dry.output.contains("a draft again, until settled: alone\n"))
      #expect(dry.output.contains("Trend lines break: seen → child-seen.\n"))
      #expect(try round.audit() == before)
      #expect(try !round.folder.names(in: "fieldwork/templates").contains("own@2.yaml"))

      let done = try await round.migrate("--apply")
      #expect(done.exitCode == 0)
      #expect(done.output.contains("Audits migrated: 1, of these drafts again: 1.\n"))
      let after = try round.audit()
      #expect(after.contains(#""did": "migrated""#))
      #expect(after.contains(#""reason": "own@1 → own@2""#))
      #expect(after.contains(#""seen": {"#) && after.contains(#""child-seen": {"#))
      #expect(after.contains(#""state": "draft""#))

      let again = try await round.migrate("--apply")
      #expect(again.exitCode == 0)
      #expect(again.output.contains("Audits migrated: 0"))
      #expect(again.output.contains("Already on own@2, left alone: 1.\n"))
      #expect(try round.audit() == after)

      let check = try await Program.run("check", environment: round.environment)
      #expect(check.output.contains("Checked: audits 1. Faults: 0. "))
      let shown = try await Program.run("show", "WX-0001", environment: round.environment)
      #expect(
        shown.output.contains(
          "Kept from an earlier version of the template, counted nowhere\n  - seen: yes; in the diary"
        )
      )
    }
  }

  @Test func `a map with mistakes ends with 1 and all of them, and nothing is done`() async throws {
    try await RoundAtHand.with { round in
      try round.folder.write(
        "migrate: own\nfrom: 1\nto: 2\nitems:\n  sean: dropped\n  seen: kept\n",
        to: "map.yaml"
      )
      let before = try round.audit()
      let result = try await round.migrate("--apply")
      #expect(result.exitCode == 1)
      #expect(result.output == "")
      #expect(result.errors.contains("map.yaml:5: items.sean: own@1 has no item 'sean'"))
      #expect(result.errors.contains("map.yaml:6: items.seen: own@2 has no item 'seen'"))
      #expect(try round.audit() == before)
    }
  }

  @Test func `an audit that cannot be migrated is told, and ends with 1`() async throws {
    try await RoundAtHand.with { round in
      try round.rewrite { $0.replacing(#""format": 1,"#, with: #""format": 99,"#) }
      let before = try round.audit()
      let result = try await round.migrate("--apply")
      #expect(result.exitCode == 1)
      #expect(result.output.contains("Not migrated: 1.\n"))
      #expect(result.output.contains("a newer caseaudit wrote this audit"))
      #expect(try round.audit() == before)
    }
  }

  @Test(arguments: [["--round", "2026-q7"], ["--language", "en"]])
  func `a round that is not there, or not named, ends with 2`(arguments: [String]) async throws {
    try await RoundAtHand.with { round in
      let result = try await Command(
        executable: Program.path(),
        arguments: ["migrate", round.map] + arguments,
        environment: Command.plainEnvironment.merging(round.environment) { _, new in new }
      ).run()
      #expect(result.exitCode == 2)
      #expect(result.output == "")
      #expect(!result.errors.isEmpty)
    }
  }

  @Test func `a map that is not there ends with 3 and its name`() async throws {
    try await RoundAtHand.with { round in
      let gone = round.folder.path(to: "gone.yaml")
      let result = try await Program.run(
        "migrate",
        gone,
        "--round",
        "2026-q1",
        environment: round.environment
      )
      #expect(result.exitCode == 3)
      #expect(result.errors.contains("gone.yaml"))
    }
  }
}
