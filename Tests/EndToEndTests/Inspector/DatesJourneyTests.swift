import Foundation
import Testing

/// Dates that are typed by halves are words too.
@Suite(.serialized)
struct DatesJourneyTests {
  @Test func `dates half typed when the program was killed are offered and can be completed`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.type("2\r1\r")
        try await session.wait(for: "Was the assessment finished")
        try await session.type("1" + "5/1/26\r" + "2/")
        try await session.poll(patience: TmuxSession.patience, otherwise: "kept the dates") {
          try atHand.journalText().contains(#"5/1/26\n  2/"#) ? true : nil
        }
        kill(try await session.processID(), SIGKILL)
        _ = try await session.waitForEnd()
      }
      try await TmuxSession.with(
        [Program.path(), "audit", atHand.audit],
        environment: atHand.environment
      ) { session in
        try await session.wait(for: "5/1/26")
        try await session.send("Enter")
        try await session.wait(for: "Was the assessment finished")
        try await session.send("1")
        try await session.wait(for: "5/1/26")
        try await session.resize(columns: 120, rows: 40)
        try await session.type("\r3/26\r")
        // 42 working days after 5 January 2026 is 4 March 2026, so 2 March is in time.
        try await session.wait(for: "· met")
        try await session.wait(for: "saved ")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      let text = try atHand.text()
      #expect(text.contains(#""start": "2026-01-05""#))
      #expect(text.contains(#""end": "2026-03-02""#))
      #expect(try atHand.journalText() == "")
    }
  }
}
