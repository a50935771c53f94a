import Foundation
import Testing

/// Words that were saved in a person's own editor are theirs, however the program ends.
@Suite(.serialized)
struct EditorEndingTests {
  @Test(arguments: [SIGTERM, SIGHUP])
  func `words saved in an editor are offered when the program was told to end meanwhile`(
    signal: Int32
  ) async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.openWithNoteInEditor { session in
        #expect(kill(try await session.processID(), signal) == 0)
        _ = try await session.waitForEnd()
      }
      #expect(try atHand.text().contains(#""note": "Typed""#))
      try await atHand.openWithOffer { session in
        let offer = try await session.wait(for: "Typed and edited")
        #expect(offer.contains("typed and not saved"))
        try await session.send("Enter")
        try await session.wait(for: "Note: Typed and edited")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      #expect(try atHand.text().contains(#""note": "Typed and edited""#))
      #expect(try atHand.folder.names(in: "fieldwork/.caseaudit/journal") == [])
    }
  }

  @Test func `words saved in an editor are offered when the program was killed meanwhile`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      try await atHand.openWithNoteInEditor { session in
        try await session.poll(patience: TmuxSession.patience, otherwise: "keeps what was saved") {
          try atHand.journalText().contains("Typed and edited") ? true : nil
        }
        #expect(kill(try await session.processID(), SIGKILL) == 0)
        _ = try await session.waitForEnd()
      }
      try await atHand.openWithOffer { session in
        try await session.wait(for: "Typed and edited")
        try await session.send("Enter")
        try await session.wait(for: "Note: Typed and edited")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      #expect(try atHand.text().contains(#""note": "Typed and edited""#))
    }
  }
}

extension CaseAtHand {
  /// Runs `body` while an editor is open on the note "Typed", to which it has added " and edited" and
  /// which waits for a line before it ends.
  fileprivate func openWithNoteInEditor(
    _ body: (TmuxSession) async throws -> Void
  ) async throws {
    try folder.write(
      "printf ' and edited' >>\"$1\"\necho in the editor\nread line\n",
      to: "editor"
    )
    // Read by a shell: a program just written may be "busy" while other tests start theirs.
    let editor = "sh " + folder.path(to: "editor")
    try await open(environment: ["EDITOR": editor]) { session in
      try await session.type("tTyped\r")
      try await session.wait(for: "Note: Typed")
      try await session.send("o")
      try await session.wait(for: "in the editor")
      try await body(session)
    }
  }

  /// Runs `body` with the program open on the case, whatever it shows first.
  fileprivate func openWithOffer(_ body: (TmuxSession) async throws -> Void) async throws {
    try await TmuxSession.with([Program.path(), "audit", audit], environment: environment, body)
  }
}
