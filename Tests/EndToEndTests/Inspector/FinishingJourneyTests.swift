import Testing

/// An audit is finished when nothing is left, and not before.
@Suite(.serialized)
struct FinishingJourneyTests {
  @Test func `what is unanswered is listed, led to, and keeps the audit a draft`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.type("2\r1\r1" + "5/1/26\r2/3/26\r\r" + "2\r")
        try await session.wait(for: "4 of 5 answered")
        try await session.send("v")
        let review = try await session.wait(for: "Before it can be finished (1)")
        #expect(review.contains("Plan outcome-focus"))
        try await session.send("F")
        try await session.wait(for: "1 thing is left before it can be finished")
        #expect(try atHand.text().contains(#""state": "draft""#))

        try await session.send("Enter")
        try await session.wait(for: "built on outcomes")
        try await session.send("1")
        try await session.wait(for: "5 of 5 answered")
        try await session.send("v")
        try await session.wait(for: "Nothing is in the way")
        try await session.send("F")
        try await session.wait(for: "Finished as at")
      }
      #expect(try atHand.text().contains(#""state": "finished""#))
    }
  }

  @Test func `a finished audit takes no answer until it is reopened, and its history says so`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.type("2\r1\r1" + "5/1/26\r2/3/26\r\r" + "2\r" + "1v")
        try await session.wait(for: "Nothing is in the way")
        try await session.send("F")
        try await session.wait(for: "Finished as at")
        try await session.send("Escape")
        try await session.wait(for: "This audit is finished")
        let finished = try atHand.text()
        try await session.send("4")
        try await session.wait(for: "1 ● good")
        #expect(try atHand.text() == finished)

        try await session.send("v")
        try await session.wait(for: "Finished as at")
        try await session.send("O")
        try await session.wait(until: "asks why, or is a draft") {
          $0.contains("Why") || $0.contains("Nothing is in the way")
        }
        try await session.type("The plan of March was overlooked\r")
        try await session.wait(for: "Nothing is in the way")
        try await session.send("Escape")
        try await session.wait(for: "1 ● good")
        try await session.send("4")
        try await session.wait(for: "4 ● poor")
        try await session.wait(for: "saved ")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      let text = try atHand.text()
      #expect(text.contains(#""state": "draft""#))
      #expect(text.contains(#""value": "poor""#))
      #expect(text.contains(#""did": "finished""#))
      #expect(text.contains(#""did": "reopened""#))
      #expect(text.contains("The plan of March was overlooked"))
    }
  }

  @Test func `a child at immediate risk is to be raised, and to whom and why is in the file`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.send("1")
        try await session.wait(for: "Raise this: the child may be at immediate risk")
        try await session.send("v")
        try await session.wait(for: "RAISE THIS NOW")
        try await session.send("E")
        try await session.wait(for: "To whom? A role, not a name")
        try await session.type("An unexplained bruise on the visit of 3 March\r")
        try await session.waitUntilGone("RAISE THIS NOW")
        try await session.wait(for: "saved ")
      }
      let text = try atHand.text()
      #expect(text.contains(#""reason": "An unexplained bruise on the visit of 3 March""#))
      #expect(text.contains(#""to": "Head of service""#))
      #expect(text.contains(#""raisedBy": "am""#))
    }
  }
}
