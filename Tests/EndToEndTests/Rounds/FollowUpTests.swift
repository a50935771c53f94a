import Foundation
import Testing

/// What a round leaves to be done is written down about what is there, and about nothing else.
@Suite(.serialized)
struct FollowUpTests {
  @Test func `of several concerns that wait the one that is named is answered`() async throws {
    try await TwoReaders.with { readers in
      for reason in ["no visit since May", "a bruise, not explained"] {
        let raised = try await readers.run(
          ["escalations", "raise", "WX-0001", "--to", "head of service", "--reason", reason],
          as: "am"
        )
        try #require(raised.exitCode == 0, "\(raised.errors)")
      }
      let answer = ["escalations", "answer", "WX-0001", "--outcome", "seen today"]
      let unnamed = try await readers.run(answer, as: "am")
      #expect(unnamed.exitCode == 2)
      #expect(unnamed.errors.contains("--number 1: head of service"))
      #expect(unnamed.errors.contains("--number 2: head of service"))
      #expect(unnamed.errors.contains("a bruise, not explained"))
      let named = try await readers.run(answer + ["--number", "2"], as: "am")
      #expect(named.exitCode == 0, "\(named.errors)")
      let open = try await readers.run(["escalations", "--open"], as: "am")
      #expect(open.output.contains("no visit since May"))
      #expect(!open.output.contains("a bruise"))
      // It is answered now, and answers are not written over.
      #expect(try await readers.run(answer + ["--number", "2"], as: "am").exitCode == 2)
      #expect(try await readers.run(answer, as: "am").exitCode == 0)
    }
  }

  @Test(arguments: [
    ["escalations", "list", "--round", "nope"], ["actions", "list", "--round", "nope"],
    ["actions", "add", "--round", "../nope"], ["actions", "add", "--team", "nope"],
    ["actions", "add", "--item", "nope"],
  ])
  func `a round, team or item that is not here is refused`(words: [String]) async throws {
    try await TwoReaders.with { readers in
      let isAdding = words.contains("add")
      let more = ["--what", "see the child", "--who", "team manager", "--due", "2026-04-30"]
      let told = try await readers.run(words + (isAdding ? more : []), as: "am")
      #expect(told.exitCode == 2)
      #expect(told.errors.contains("nope"))
      let listed = try await readers.run(["actions", "list"], as: "am")
      #expect(listed.output.contains("no such action"))
    }
  }

  @Test func `nothing was done on a day that is still to come, or put off to one that has passed`()
    async throws
  {
    try await TwoReaders.with { readers in
      let added = try await readers.run(
        [
          "actions", "add", "--what", "see the child", "--who", "team manager", "--due",
          "2026-04-30", "--team", "CAFAT", "--round", "2026-q1", "--item", "seen",
        ],
        as: "am"
      )
      try #require(added.exitCode == 0, "\(added.errors)")
      let id = added.output.trimmingCharacters(in: .whitespacesAndNewlines)
      for words in [
        ["actions", "done", id, "--evidence", "letter", "--on", "2999-01-01"],
        ["actions", "postpone", id, "--reason", "half term", "--due", "2020-01-01"],
      ] {
        #expect(try await readers.run(words, as: "am").exitCode == 2)
      }
      let put = ["actions", "postpone", id, "--reason", "half term", "--due", "2999-01-01"]
      #expect(try await readers.run(put, as: "am").exitCode == 0)
    }
  }
}
