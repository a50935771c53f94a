import Foundation
import Testing

/// However steadily somebody types, the words are kept meanwhile and not only at the first rest.
@Suite(.serialized)
struct SteadyTypingTests {
  @Test func `a note typed without a pause is kept again and again while it is typed`() async throws
  {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.send("t")
        var text = ""
        var kept: Set<String> = []
        let end = ContinuousClock.now + TmuxSession.patience
        // Three states of the note on the disk, and no rest between two letters.
        while kept.count < 3, ContinuousClock.now < end {
          for letter in "Aeth i'r tŷ ddwywaith. " {
            text.append(letter)
            try await session.type(String(letter))
            let words = try atHand.wordsKept()
            try #require(text.hasPrefix(words), "kept '\(words)'")
            if !words.isEmpty { kept.insert(words) }
          }
        }
        #expect(kept.count >= 3)
        _ = try await session.poll(
          patience: TmuxSession.patience,
          otherwise: "kept every word"
        ) {
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
