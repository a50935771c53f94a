import Foundation
import Testing

/// A disk that takes nothing for a while costs no answer.
@Suite(.serialized)
struct FullDiskTests {
  #if os(Linux)
    @Test func `a disk that takes no byte is said, and the next answer saves everything`()
      async throws
    {
      try await CaseAtHand.with { atHand in
        try await atHand.open { session in
          try await session.send("2")
          try await session.wait(for: "saved ")
          let saved = try atHand.text()

          // A file may have no byte more: what is written fails, as on a full disk.
          try await limitFiles(of: session.processID(), to: "0")
          try await session.send("Down")
          try await session.wait(for: "Was the child seen alone")
          try await session.send("3")
          let screen = try await session.wait(for: "NOT SAVED")
          #expect(screen.contains("3 ● not recorded"))
          #expect(screen.contains("cannot be written: it would be larger than allowed"))
          #expect(try atHand.text() == saved)
          // Nor is half a file left lying about.
          #expect(try atHand.folder.names(in: "fieldwork/audits") == ["\(atHand.audit).json"])

          try await limitFiles(of: session.processID(), to: "unlimited")
          try await answerLastQuestion(session)
        }
        try expectEveryAnswer(in: atHand)
      }
    }

    /// Limits the size of the files that a running program writes, softly: it can be raised again.
    private func limitFiles(of process: Int32, to bytes: String) async throws {
      let result = try await Command(
        executable: "prlimit",
        arguments: ["--pid", "\(process)", "--fsize=\(bytes):"]
      ).run()
      #expect(result == .init(output: "", errors: "", exitCode: 0))
    }
  #endif

  @Test func `a folder that is away is said, and when it is back the next answer saves everything`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      let audits = atHand.folder.path(to: "fieldwork/audits")
      let away = atHand.folder.path(to: "away")
      try await atHand.open { session in
        try await session.send("2")
        try await session.wait(for: "saved ")
        let saved = try atHand.text()

        try FileManager.default.moveItem(atPath: audits, toPath: away)
        // A file stands where the folder stood, so that nobody makes the folder anew.
        try atHand.folder.write("", to: "fieldwork/audits")
        try await session.send("Down")
        try await session.wait(for: "Was the child seen alone")
        try await session.send("3")
        let screen = try await session.wait(for: "NOT SAVED")
        #expect(screen.contains("3 ● not recorded"))
        #expect(screen.contains("cannot be opened"))

        try FileManager.default.removeItem(atPath: audits)
        try FileManager.default.moveItem(atPath: away, toPath: audits)
        #expect(try atHand.text() == saved)
        try await answerLastQuestion(session)
      }
      try expectEveryAnswer(in: atHand)
    }
  }

  @Test func `what cannot be saved is saved elsewhere, and comes back by a merge`() async throws {
    try await CaseAtHand.with { atHand in
      let audits = atHand.folder.path(to: "fieldwork/audits")
      let away = atHand.folder.path(to: "away")
      let home = atHand.folder.path(to: "home")
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: false)
      try await atHand.open(environment: ["HOME": home], columns: 160) { session in
        try FileManager.default.moveItem(atPath: audits, toPath: away)
        try atHand.folder.write("", to: "fieldwork/audits")
        try await session.send("2")
        try await session.wait(for: "S saves a copy elsewhere")
        try await session.send("S")
        try await session.wait(for: home)
        try await session.send("Enter")
        try await session.wait(for: "a copy is in \(home)/\(atHand.audit)")
        try await session.send("q")
        try await session.wait(for: "q again quits all the same")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 3)
      }
      try FileManager.default.removeItem(atPath: audits)
      try FileManager.default.moveItem(atPath: away, toPath: audits)
      let copies = try atHand.folder.names(in: "home")
      #expect(copies.count == 1)
      let copy = home + "/" + (copies.first ?? "")
      let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let merged = try await Program.run("merge", copy, environment: atHand.environment)
      #expect(merged.output.hasSuffix("merged: 1, conflict: 0, refused: 0.\n"))
      #expect(try atHand.text().contains(#""immediateRisk": "no""#))
    }
  }

  /// Gives one more answer, to the last question, and waits until the program says it is saved.
  private func answerLastQuestion(_ session: TmuxSession) async throws {
    try await session.send("G")
    try await session.wait(for: "Is the plan built on outcomes")
    try await session.send("1")
    try await session.wait(for: "saved ")
    try await session.waitUntilGone("NOT SAVED")
  }

  private func expectEveryAnswer(in atHand: CaseAtHand) throws {
    let text = try atHand.text()
    #expect(text.contains(#""immediateRisk": "no""#))
    #expect(text.contains(#""value": "not-recorded""#))
    #expect(text.contains(#""value": "good""#))
    #expect(try atHand.folder.names(in: "fieldwork/conflicts") == [])
  }
}
