import Foundation
import Testing

/// Figures on a manager's screen follow what other programs do to the audits' files.
///
/// Demo of 40 audits, seed 5, January to March 2026: of three audits of Care and Support Team North
/// the child was seen alone in two, counted in the files by hand.
@Suite(.serialized)
struct LiveFiguresTests {
  private static let item = "child-seen-alone"

  @Test func `a figure follows an audit that another program changes, and the cursor stays`()
    async throws
  {
    try await onTeams { session, audits in
      try await session.wait(until: "stands on 2 of 3") { $0.northRow?.contains("2 of 3") ?? false }
      let changed = try #require(audits.first { $0.value == "yes" })
      try await rewrite(changed, to: "no")
      let screen = try await session.wait(until: "stands on 1 of 3") {
        $0.northRow?.contains("1 of 3") ?? false
      }
      #expect(screen.northRow?.hasPrefix("▸") ?? false)
      // What is said of the chosen figure follows too.
      #expect(screen.contains("met 1, not met 2, not recorded 0"))
    }
  }

  @Test func `an audit that vanishes counts no longer, and counts again when it is back`()
    async throws
  {
    try await onTeams { session, audits in
      let moved = try #require(audits.first { $0.value == "yes" })
      try FileManager.default.moveItem(atPath: moved.path, toPath: moved.path + ".away")
      try await session.wait(until: "stands on 1 of 2") { $0.northRow?.contains("1 of 2") ?? false }
      try FileManager.default.moveItem(atPath: moved.path + ".away", toPath: moved.path)
      let screen = try await session.wait(until: "stands on 2 of 3") {
        $0.northRow?.contains("2 of 3") ?? false
      }
      #expect(screen.northRow?.hasPrefix("▸") ?? false)
    }
  }

  @Test func `a file that is half written leaves the last good reading, and is taken when whole`()
    async throws
  {
    try await onTeams { session, audits in
      let cut = try #require(audits.first { $0.value == "yes" })
      let other = try #require(audits.last { $0.value == "yes" })
      let whole = try String(contentsOfFile: cut.path, encoding: .utf8)
      try String(whole.prefix(whole.count / 2))
        .write(toFile: cut.path, atomically: false, encoding: .utf8)
      // What the other program changes afterwards is seen, so the half file has been seen too.
      try await Task.sleep(for: .milliseconds(1500))
      try await rewrite(other, to: "no")
      try await session.wait(until: "stands on 1 of 3") { $0.northRow?.contains("1 of 3") ?? false }
      try whole.replacing(#""value": "yes""#, with: #""value": "yes" "#)
        .write(toFile: cut.path, atomically: false, encoding: .utf8)
      try await rewrite(other, to: "yes")
      try await session.wait(until: "stands on 2 of 3") { $0.northRow?.contains("2 of 3") ?? false }
    }
  }

  @Test func `a case that is read shows what another program writes into it`() async throws {
    try await onTeams { session, audits in
      let read = try #require(audits.first { $0.value == "no" })
      try await session.send("Enter")
      try await session.wait(for: "› Care and Support Team North")
      try await session.send("Enter")
      try await session.wait(for: "By team")
      try await session.send("Enter")
      // The one not met comes first.
      try await session.wait(until: "lists the cases") { $0.contains("▸ \(read.reference)") }
      try await session.send("Enter")
      try await session.wait(for: "Case 1 of 3")
      try await session.wait(for: "\(read.reference): ")
      try await session.send("i")
      try await session.wait(for: "[\(Self.item)]")
      try await rewrite(read, to: "no", note: "Asked in words that nobody else uses")
      try await session.wait(for: "Asked in words that nobody else uses")
      try await session.send("Escape")
      try await session.wait(for: "▸ \(read.reference)")
    }
  }

  // MARK: The workspace

  /// An audit's file that counts in the figure, and what it says of the item.
  private struct CountedAudit {
    let path: String
    let reference: String
    let value: String
  }

  /// Runs `body` with the program on the teams, the cursor on North and on the child seen alone.
  private func onTeams(
    _ body: (TmuxSession, [CountedAudit]) async throws -> Void
  ) async throws {
    try await DemoAtHand.with(audits: 40, seed: 5) { folder, environment in
      let audits = try counted(in: folder)
      #expect(audits.map(\.value).sorted() == ["no", "yes", "yes"])
      try await TmuxSession.with(
        [Program.path()],
        columns: 120,
        rows: 40,
        environment: environment
      ) { session in
        try await session.wait(for: "team figures")
        try await session.send("f")
        try await session.wait(for: "Child seen")
        try await session.waitUntilGone("Not whole")
        try await session.send("Down", "Down", "Right", "Right")
        try await session.wait(until: "stands on North") {
          $0.northRow?.hasPrefix("▸") ?? false
        }
        try await body(session, audits)
      }
    }
  }

  /// The finished audits of North in the last round, in the order of their files.
  private func counted(in folder: TemporaryFolder) throws -> [CountedAudit] {
    try folder.names(in: "demo/audits").compactMap { name in
      let path = folder.path(to: "demo/audits/\(name)")
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      let audit = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      let theCase = audit?["case"] as? [String: Any]
      guard audit?["round"] as? String == "2026-q1", audit?["state"] as? String == "finished",
        theCase?["team"] as? String == "CST-N", let reference = theCase?["reference"] as? String,
        let answers = audit?["answers"] as? [String: [String: Any]],
        let value = answers[Self.item]?["value"] as? String
      else { return nil }
      return CountedAudit(path: path, reference: reference, value: value)
    }
  }

  /// Has another program answer the item otherwise, in a file that it writes in place.
  private func rewrite(
    _ audit: CountedAudit,
    to value: String,
    note: String? = nil
  ) async throws {
    let script = """
      import json, sys
      path, item, value, note = sys.argv[1:]
      audit = json.load(open(path))
      audit["answers"][item]["value"] = value
      if note: audit["answers"][item]["note"] = note
      text = json.dumps(audit, indent=2, sort_keys=True, ensure_ascii=False)
      open(path, "w").write(text + "\\n")
      """
    let result = try await Command(
      executable: "python3",
      arguments: ["-c", script, audit.path, Self.item, value, note ?? ""]
    ).run()
    #expect(result.exitCode == 0, "\(result.errors)")
  }
}

extension String {
  /// The line of the teams' table that is North's.
  fileprivate var northRow: String? {
    split(separator: "\n").map(String.init).first { $0.contains("North") && $0.contains(" of ") }
  }
}
