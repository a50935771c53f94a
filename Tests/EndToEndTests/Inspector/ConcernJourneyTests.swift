import Foundation
import Testing

/// A concern for a child is the last thing to be lost.
@Suite(.serialized)
struct ConcernJourneyTests {
  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
  func `a concern that was being written when the program ended is offered and can be raised`(
    signal: Int32
  ) async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.send("1")
        try await session.wait(for: "saved ")
        try await session.send("v")
        try await session.wait(for: "RAISE THIS NOW")
        try await session.send("E")
        try await session.wait(for: "What is the concern?")
        try await session.type("A bruise that was explained twice")
        try await session.poll(patience: TmuxSession.patience, otherwise: "kept the concern") {
          try atHand.journalText().contains("A bruise that was explained twice") ? true : nil
        }
        kill(try await session.processID(), signal)
        _ = try await session.waitForEnd()
      }
      try await TmuxSession.with(
        [Program.path(), "audit", atHand.audit],
        environment: atHand.environment
      ) { session in
        try await session.wait(for: "A bruise that was explained twice")
        try await session.send("Enter")
        try await session.wait(for: "What is the concern?")
        try await session.type(", differently\r")
        try await session.wait(for: "Raised and kept with the audit")
        try await session.wait(for: "saved ")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      #expect(
        try atHand.text().contains(#""reason": "A bruise that was explained twice, differently""#)
      )
      #expect(try atHand.journalText() == "")
    }
  }
}
