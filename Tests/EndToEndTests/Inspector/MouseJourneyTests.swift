import Foundation
import Testing

/// The mouse points; what it points at is done with a second click or with a key.
@Suite(.serialized)
struct MouseJourneyTests {
  @Test func `a click points at an answer, and a second one there gives it`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.click(on: "2 ○ no")
        try await session.wait(for: "▸2 ○ no")
        #expect(try !atHand.text().contains("immediateRisk"))
        try await session.click(on: "2 ○ no")
        try await session.wait(for: "2 ● no")
        try await session.wait(for: "saved ")
      }
      #expect(try atHand.text().contains(#""immediateRisk": "no""#))
    }
  }

  @Test func `a click on a section leads there`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.click(on: "Voice of the")
        try await session.wait(for: "child's own voice")
      }
    }
  }

  @Test func `a click takes nothing from a note that is being typed`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.send("t")
        try await session.type("seen at")
        try await session.wait(for: "seen at")
        try await session.click(on: "2 ○ no")
        try await session.type(" home")
        try await session.wait(for: "seen at home")
        try await session.send("Enter")
        try await session.wait(for: "saved ")
      }
      #expect(try atHand.text().contains(#""note": "seen at home""#))
      #expect(try !atHand.text().contains("immediateRisk"))
    }
  }
}

extension TmuxSession {
  /// Clicks on the first place where the screen shows a text: pressed, and let go.
  fileprivate func click(on text: String) async throws {
    let lines = try await wait(for: text).components(separatedBy: "\n")
    let row = lines.firstIndex { $0.contains(text) } ?? 0
    let column = lines[row].range(of: text).map { lines[row].distance(to: $0.lowerBound) } ?? 0
    // SGR reports count from 1; every character here is one column wide.
    let place = "0;\(column + 1);\(row + 1)"
    try await type("\u{1B}[<\(place)M\u{1B}[<\(place)m")
  }
}

extension String {
  fileprivate func distance(to index: Index) -> Int {
    distance(from: startIndex, to: index)
  }
}
