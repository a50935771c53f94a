import Foundation
import Testing

/// The audit file is what the README says it is, to a reader that knows nothing of this program.
@Suite(.serialized)
struct AuditFileTests {
  @Test func `every answer, change of mind and note of a session is in its file as promised`()
    async throws
  {
    try await Fieldwork.with { fieldwork in
      try await fieldwork.open { session in
        try await session.beginCoreFour()
        try await session.answerCoreFour()
        // Another answer instead of the one given, and one taken away again.
        try await session.send("1")
        try await session.wait(for: "1 ● good")
        try await session.send("k", "x")
        try await session.wait(for: "4 of 5 answered")
        try await session.send("1", "t")
        try await session.type("Dywedodd \"na\" wrth y gweithiwr; C:\\tŷ <b>")
        try await session.send("Enter", "v")
        try await session.wait(for: "Nothing is in the way")
        try await session.send("F")
        try await session.wait(for: "Finished as at")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      let whole = try await faults(in: fieldwork)
      #expect(whole == .init(output: "1 audit files, 0 faults\n", errors: "", exitCode: 0))
      #expect(
        try fieldwork.answer(to: "voice-of-child")["note"] as? String
          == "Dywedodd \"na\" wrth y gweithiwr; C:\\tŷ <b>"
      )

      // The check can fail: an answer is changed, and no event says so.
      let name = try #require(try fieldwork.folder.names(in: "fieldwork/audits").first)
      let altered = try fieldwork.auditText().replacing(#""value": "yes""#, with: #""value": "no""#)
      try fieldwork.folder.write(altered, to: "fieldwork/audits/" + name)
      let broken = try await faults(in: fieldwork)
      #expect(broken.exitCode == 1)
      #expect(
        broken.output.contains(
          "the answer to child-seen-alone is not the one its latest event digests"
        )
      )
    }
  }

  private func faults(in fieldwork: Fieldwork) async throws -> Command.Result {
    let script = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Oracles/audit_files.py").path
    return try await Command(
      executable: "python3",
      arguments: [script, fieldwork.folder.path(to: "fieldwork")]
    ).run()
  }
}
