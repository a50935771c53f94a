import Foundation
import Testing

/// Notes are kept while they are typed.
@Suite(.serialized)
struct NotesJourneyTests {
  /// Types a note, kills the program in the middle of it and waits until it is gone.
  private func killInTheMiddle(of note: String, in fieldwork: Fieldwork) async throws {
    try await fieldwork.open { session in
      try await session.beginCoreFour()
      try await session.send("2", "Enter")
      try await session.wait(for: "seen alone by the worker")
      try await session.send("t")
      try await session.type(note)
      try await session.wait(for: note)
      try await session.poll(
        patience: TmuxSession.patience,
        otherwise: "the journal holds the note"
      ) {
        try fieldwork.journalText().contains(note) ? true : nil
      }
      kill(try await session.processID(), SIGKILL)
      let exitCode = try await session.waitForEnd()
      #expect(exitCode == 128 + SIGKILL)
    }
    #expect(try !fieldwork.hasAnswer(to: "child-seen-alone"))
  }

  @Test func `a note that was being typed when the program was killed is offered and taken back`()
    async throws
  {
    try await Fieldwork.with { fieldwork in
      try await killInTheMiddle(of: "Dau ymweliad; roedd y fam yno", in: fieldwork)
      try await fieldwork.open { session in
        try await session.wait(for: "Drafts (1)")
        try await session.send("Enter")
        try await session.wait(for: "Dau ymweliad; roedd y fam yno")
        try await session.send("Enter")
        try await session.wait(for: "answered")
        try await session.send("q")
        let exitCode = try await session.waitForEnd()
        #expect(exitCode == 0)
      }
      let note = try fieldwork.answer(to: "child-seen-alone")["note"] as? String
      #expect(note == "Dau ymweliad; roedd y fam yno")
      #expect(try fieldwork.journalText().isEmpty)
    }
  }

  @Test func `words nobody wants back are thrown away`() async throws {
    try await Fieldwork.with { fieldwork in
      try await killInTheMiddle(of: "Not wanted after all", in: fieldwork)
      try await fieldwork.open { session in
        try await session.wait(for: "Drafts (1)")
        try await session.send("Enter")
        try await session.wait(for: "Not wanted after all")
        try await session.send("x")
        try await session.waitUntilGone("Not wanted after all")
        try await session.send("q")
        _ = try await session.waitForEnd()
      }
      #expect(try fieldwork.journalText().isEmpty)
      #expect(try !fieldwork.hasAnswer(to: "child-seen-alone"))
    }
  }

  @Test func `pasted text is words, line breaks and all, and never commands`() async throws {
    try await Fieldwork.with { fieldwork in
      try await fieldwork.open { session in
        try await session.beginCoreFour()
        try await session.paste("quit\nF\nx")
        try await session.send("2", "Enter")
        try await session.wait(for: "seen alone by the worker")
        try await session.send("t")
        try await session.wait(for: "Note")
        try await session.paste("First visit: q\nSecond visit: x")
        try await session.wait(for: "Second visit: x")
        try await session.send("Enter")
        try await session.wait(for: "Note:")
        try await session.send("q")
        _ = try await session.waitForEnd()
      }
      let note = try fieldwork.answer(to: "child-seen-alone")["note"] as? String
      #expect(note == "First visit: q\nSecond visit: x")
    }
  }

  @Test func `a long note is written in the person's own editor`() async throws {
    try await Fieldwork.with { fieldwork in
      // Read by a shell: a program just written may be "busy" while other tests start theirs.
      let editor = "sh " + fieldwork.folder.path(to: "editor")
      try fieldwork.folder.write("printf ' and edited' >> \"$1\"\n", to: "editor")
      try await fieldwork.open(environment: ["EDITOR": editor]) { session in
        try await session.beginCoreFour()
        try await session.send("2", "Enter", "t")
        try await session.type("Typed")
        try await session.send("Enter", "o")
        try await session.wait(for: "Typed and edited")
        try await session.send("q")
        _ = try await session.waitForEnd()
      }
      let note = try fieldwork.answer(to: "child-seen-alone")["note"] as? String
      #expect(note == "Typed and edited")
    }
  }

  @Test func `an editor that fails leaves the note as it was`() async throws {
    try await Fieldwork.with { fieldwork in
      try await fieldwork.open(environment: ["EDITOR": "false"]) { session in
        try await session.beginCoreFour()
        try await session.send("2", "Enter", "t")
        try await session.type("Typed")
        try await session.send("Enter", "o")
        try await session.wait(for: "the editor ended with status 1")
        try await session.send("q")
        _ = try await session.waitForEnd()
      }
      #expect(try fieldwork.answer(to: "child-seen-alone")["note"] as? String == "Typed")
    }
  }
}
