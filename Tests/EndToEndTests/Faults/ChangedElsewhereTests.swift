import Foundation
import Testing

/// Two programs that change one audit lose neither's work.
@Suite(.serialized)
struct ChangedElsewhereTests {
  @Test func `an audit that another program has changed past its history is not overwritten`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      let theirs = try await atHand.open(columns: 160) { session in
        try await session.send("2")
        try await session.wait(for: "saved ")

        let ours = try atHand.text()
        try atHand.rewrite { text in
          text.replacing(#""immediateRisk": "no""#, with: #""immediateRisk": "yes""#)
        }
        let theirs = try atHand.text()
        #expect(theirs != ours)

        try await session.send("Down")
        try await session.wait(for: "Was the child seen alone")
        try await session.send("3")
        let screen = try await session.wait(for: "NOT SAVED")
        // What was answered is still in view, with what has become of it.
        #expect(screen.contains("3 ● not recorded"))
        #expect(screen.contains("somebody else saved this audit meanwhile"))
        #expect(screen.contains("conflicts/\(atHand.audit)"))

        // Quitting says so once more, and then again on the shell's side.
        try await session.send("q")
        try await session.wait(for: "q again quits")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 3)
        #expect(try await session.screen().contains("caseaudit: somebody else saved this audit"))
        return theirs
      }

      #expect(try atHand.text() == theirs)
      #expect(theirs.contains(#""immediateRisk": "yes""#))
      let kept = try atHand.folder.names(in: "fieldwork/conflicts")
      #expect(!kept.isEmpty)
      for name in kept {
        let copy = try atHand.folder.text(of: "fieldwork/conflicts/" + name)
        #expect(copy.contains(#""value": "not-recorded""#))
        #expect(copy.contains(#""immediateRisk": "no""#))
      }

      try await choose(atHand)
      let text = try atHand.text()
      #expect(text.contains(#""immediateRisk": "yes""#))
      #expect(text.contains(#""value": "not-recorded""#))
      #expect(try atHand.folder.names(in: "fieldwork/conflicts") == ["settled"])
      #expect(try atHand.folder.names(in: "fieldwork/conflicts/settled") == kept)
    }
  }

  /// Chooses answer by answer between the audit and what was kept beside it.
  private func choose(_ atHand: CaseAtHand) async throws {
    try await TmuxSession.with(
      [Program.path()],
      columns: 120,
      environment: atHand.environment
    ) { session in
      try await session.wait(for: "waits for a choice: m shows it")
      try await session.send("m")
      try await session.wait(for: "Waiting for a choice: ")
      try await session.send("Enter")
      let answer = try await session.wait(for: "in the file beside it")
      #expect(answer.contains("Answer (differs): not recorded"))
      try await session.send("2")
      try await session.wait(for: "taken")
      try await session.send("Enter")
      try await session.wait(for: "Immediate risk (differs)")
      try await session.send("1")
      try await session.wait(for: "settled, and not asked again")
      try await session.send("Enter")
      try await session.wait(for: "Nothing waits for a choice.")
    }
  }

  @Test func `an audit that another program has removed is kept as a copy`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try FileManager.default.removeItem(atPath: atHand.folder.path(to: atHand.file))
        try await session.send("2")
        let screen = try await session.wait(for: "NOT SAVED")
        #expect(screen.contains("somebody else removed this audit meanwhile"))
      }
      #expect(try atHand.folder.names(in: "fieldwork/audits") == [])
      let kept = try atHand.folder.names(in: "fieldwork/conflicts")
      #expect(kept.count == 1)
      let copy = try atHand.folder.text(of: "fieldwork/conflicts/" + (kept.first ?? ""))
      #expect(copy.contains(#""immediateRisk": "no""#))
    }
  }
}
