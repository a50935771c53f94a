import Foundation
import Testing

/// A manager's ways through the built program, in a real terminal.
@Suite(.serialized)
struct ManagerJourneyTests {
  private func withManager(
    audits: Int = 300,
    _ body: (TmuxSession, TemporaryFolder) async throws -> Void
  ) async throws {
    try await DemoAtHand.with(audits: audits, seed: 3) { folder, environment in
      let program = [try Program.path(), "--auditor", "mgr"]
      try await TmuxSession.with(program, columns: 100, rows: 30, environment: environment) {
        session in
        try await session.wait(for: "Finished (")
        try await body(session, folder)
      }
    }
  }

  // f, two to the right, s: the team that is lowest in "child seen alone" stands below all teams;
  // Down, Enter, Enter, Enter. Eight keys.
  @Test func `eight keys lead from the start to the cases behind a team's worst item`()
    async throws
  {
    try await withManager { session, _ in
      try await session.send("f")
      try await session.wait(for: "All teams")
      try await session.send("Right", "Right", "s")
      let teams = try await session.wait(for: "lowest first: Child seen alone")
      let name = try #require(firstTeam(on: teams))
      try await session.send("Down", "Enter")
      try await session.wait(for: "Team figures › \(name)")
      try await session.send("Enter")
      try await session.wait(for: "By team")
      try await session.send("Enter")
      let cases = try await session.wait(for: "outcome")
      #expect(cases.contains("Child seen alone › Cases, \(name)"))
      #expect(cases.contains("✗ not"))
    }
  }

  @Test func `a case is read, the next one without going back, and the list is where one left it`()
    async throws
  {
    try await withManager { session, _ in
      try await session.send("f", "Right", "Right", "Enter")
      try await session.wait(for: "not rec")
      try await session.send("Enter")
      try await session.wait(for: "By team")
      try await session.send("Enter")
      let list = try await session.wait(for: "outcome")
      let references = references(on: list)
      try #require(references.count > 2)
      try await session.send("Enter")
      try await session.wait(for: "auditor: ")
      try await session.wait(for: "› \(references[0])")
      try await session.send("n")
      try await session.wait(for: "› \(references[1])")
      try await session.send("Escape")
      try await session.wait(for: "▸ \(references[1])")
    }
  }

  /// The first word of the team below all teams; numbers stand in one row and bars in the next.
  private func firstTeam(on screen: String) -> String? {
    let rows = screen.split(separator: "\n")
    guard let all = rows.firstIndex(where: { $0.contains("All teams") }) else { return nil }
    return rows[all + 2].split(separator: " ").first.map(String.init)
  }

  /// The references of the cases that are not met.
  private func references(on screen: String) -> [String] {
    screen.split(separator: "\n").filter { $0.contains("✗") }.compactMap { line in
      line.split(separator: " ").first { $0.contains("-") }.map(String.init)
    }
  }

  @Test func `a filter stays on while one moves, and one key clears it`() async throws {
    try await withManager { session, _ in
      try await session.send("f")
      try await session.wait(for: "All teams")
      try await session.send("f")
      try await session.wait(for: "First day")
      try await session.send("Down", "Down", "Down", "Right", "Right", "Enter")
      try await session.wait(for: "Only: aged 0-4")
      try await session.send("Enter")
      try await session.wait(for: "months")
      try await session.wait(for: "Only: aged 0-4")
      try await session.send("c")
      try await session.waitUntilGone("Only: aged 0-4")
      try await session.send("Escape")
      try await session.wait(for: "All teams")
      try await session.waitUntilGone("Only:")
    }
  }

  @Test func `two rounds are set side by side, and another pair with one key`() async throws {
    try await withManager { session, _ in
      try await session.send("f")
      try await session.wait(for: "All teams")
      try await session.send("C")
      let latest = try await session.wait(for: "2025-q4: October to December 2025 →")
      #expect(latest.contains("2026-q1: January to March 2026"))
      #expect(latest.contains("points"))
      try await session.send("{")
      try await session.wait(for: "2025-q3: July to September 2025 →")
      try await session.send("Enter")
      try await session.wait(for: "› Cases")
    }
  }

  @Test func `one key takes the screen away as text, CSV and JSON that only the owner can read`()
    async throws
  {
    try await withManager { session, folder in
      try await session.send("f")
      try await session.wait(for: "All teams")
      try await session.send("e")
      try await session.wait(for: "written in the workspace: exports/")
      let exports = folder.path(to: "demo/exports")
      let names = try FileManager.default.contentsOfDirectory(atPath: exports).sorted()
      #expect(names.map { $0.split(separator: ".").last } == ["csv", "json", "txt"])
      #expect(names.allSatisfy { $0.contains("-teams.") })
      for name in names {
        let path = "\(exports)/\(name)"
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("child-seen-alone"))
      }
    }
  }
}
