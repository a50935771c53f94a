#if os(Linux)
  import Foundation
  import Testing

  /// A frame reaches the terminal whole: over a slow line nobody sees half of a page.
  @Suite(.serialized)
  struct WholeFrameTests {
    @Test func `a page of text is sent in one piece, not line by line`() async throws {
      try await CaseAtHand.with { atHand in
        try await atHand.open { session in
          let program = try await session.processID()
          let before = try writes(of: program)
          try await session.send("?")
          let page = try await session.wait(for: "loses nothing that was answered")
          let lines = page.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
          #expect(lines.count > 15)
          // The page; beside it what wakes a thread, and what tells how the cursor looks.
          #expect(try writes(of: program) - before < 8)
        }
      }
    }

    /// How often a process has written anything, to whatever file.
    private func writes(of process: Int32) throws -> Int {
      let counts = try String(contentsOfFile: "/proc/\(process)/io", encoding: .utf8)
      let line = try #require(counts.split(separator: "\n").first { $0.hasPrefix("syscw: ") })
      return try #require(Int(line.dropFirst(7)))
    }
  }
#endif
