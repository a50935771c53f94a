import Foundation
import Testing

/// A manager closes a recommendation with evidence on screen, and finds it in the command's table.
@Suite(.serialized)
struct RecommendationJourneyTests {
  @Test func `a recommendation is closed with a figure as evidence, and stays closed`() async throws
  {
    try await TemporaryFolder.with { folder in
      let example = try copyExample(into: folder)
      try await TmuxSession.with(
        [Program.path(), "--workspace", example, "--auditor", "am", "--language", "en"]
      ) { session in
        try await session.wait(for: "new audit")
        try await session.send("I")
        try await session.wait(for: "Neath Port Talbot, November 2013")
        // The last one of 2015: planning care better still.
        try await session.send("G")
        try await session.wait(for: "continues npt-2013/17, npt-2013/20")
        try await session.send("d")
        try await session.wait(for: "Decided by (role)")
        try await session.type("m")
        try await session.wait(for: "‹ met ›")
        try await session.send("C-s")
        try await session.wait(for: "a status needs evidence")
        try await session.wait(for: "say who decided")
        try await session.type("head of service")
        try await session.send("Enter", "Right")
        try await session.wait(for: "plan-outcome-focused")
        try await session.send("Enter")
        try await session.type("Every plan of the spring was read\r")
        try await session.wait(for: "npt-2015/15: met, kept for good")
        try await session.wait(for: "▸ 15        met")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      let names = try folder.names(in: "npt/recommendations/decisions")
      #expect(names.count == 1)
      let table = try await Program.run(
        "recommendations",
        "--status",
        "met",
        "--workspace",
        example
      )
      #expect(table.output.contains("15  Plan care better still"))
      let told = try await Program.run(
        "recommendations",
        "show",
        "npt-2015/15",
        "--workspace",
        example
      )
      #expect(told.output.contains("met, decided by head of service"))
      #expect(told.output.contains("Every plan of the spring was read"))
      #expect(told.output.contains("plan-outcome-focused"))
      let open = try await Program.run(
        "recommendations",
        "--open",
        "--format",
        "json",
        "--workspace",
        example
      )
      let document = try JSONSerialization.jsonObject(with: Data(open.output.utf8))
      let listed = (document as? [String: Any])?["recommendations"] as? [Any]
      // 22 and 14 parts of 2013, 15 of 2015, less the one that was closed.
      #expect(listed?.count == 50)
    }
  }

  private func copyExample(into folder: TemporaryFolder) throws -> String {
    let checkout = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: checkout.appendingPathComponent("examples/neath-port-talbot"),
      to: URL(fileURLWithPath: folder.path(to: "npt"))
    )
    return folder.path(to: "npt")
  }
}
