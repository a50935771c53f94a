import Foundation
import Testing

/// However steadily somebody types, the disk is at most a second behind.
@Suite(.serialized)
struct SteadyTypingTests {
  @Test func `each word of a note typed without a pause is kept within a second`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.send("t")
        var typed: [(text: String, at: ContinuousClock.Instant)] = []
        var text = ""
        let end = ContinuousClock.now + .seconds(3)
        while ContinuousClock.now < end {
          for letter in "Aeth i'r tŷ ddwywaith. " {
            text.append(letter)
            try await session.type(String(letter))
            typed.append((text, .now))
            // What was typed a second ago must be there; what is younger may be.
            let due = typed.last { ContinuousClock.now - $0.at > .seconds(1) }?.text ?? ""
            let kept = try atHand.wordsKept()
            try #require(text.hasPrefix(kept) && kept.count >= due.count, "kept '\(kept)'")
          }
        }
        _ = try await session.poll(patience: .seconds(2), otherwise: "kept every word") {
          try atHand.wordsKept() == text ? true : nil
        }
        kill(try await session.processID(), SIGKILL)
        _ = try await session.waitForEnd()
        #expect(try atHand.wordsKept() == text)
      }
    }
  }
}

extension CaseAtHand {
  /// The latest words of a note that the journal has; empty while there are none.
  fileprivate func wordsKept() throws -> String {
    try journalText().matches(of: /"text": "(.*)"/).last.map { String($0.1) } ?? ""
  }
}
