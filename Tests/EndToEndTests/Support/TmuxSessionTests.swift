import Foundation
import Testing

/// The terminal the journeys run in is itself held to what they rely on.
struct TmuxSessionTests {
  @Test func `what is typed is seen`() async throws {
    try await TmuxSession.with(["cat"]) { session in
      try await session.type("-n Tŷ Glas; l'été;")
      try await session.wait(for: "-n Tŷ Glas; l'été;")
      try await session.send(";", "Enter")
      try await session.wait(until: "shows the line twice") { screen in
        screen.components(separatedBy: "l'été;;").count == 3
      }
    }
  }

  @Test func `a program is told the size of its terminal and of a resized one`() async throws {
    try await TmuxSession.withShell(columns: 100, rows: 30) { session in
      try await session.type("stty size\r")
      try await session.wait(for: "30 100")
      try await session.resize(columns: 39, rows: 9)
      try await session.type("stty size\r")
      try await session.wait(for: "9 39")
    }
  }

  @Test func `a program sees the environment it was given and nothing of tmux`() async throws {
    try await TmuxSession.with(["env"], environment: ["TERM": "vt100"]) { session in
      let screen = try await session.wait(for: "TERM=vt100")
      #expect(screen.contains("LANG=C.UTF-8"))
      #expect(!screen.contains("TMUX"))
    }
  }

  @Test(arguments: [("exit 0", 0), ("exit 3", 3), ("kill -TERM $$", 143)] as [(String, Int32)])
  func `the exit code is a shell's`(script: String, exitCode: Int32) async throws {
    try await TmuxSession.with(["sh", "-c", script]) { session in
      let ended = try await session.waitForEnd()
      #expect(ended == exitCode)
    }
  }

  @Test func `the last screen stays when the program has ended`() async throws {
    try await TmuxSession.with(["printf", "last words"]) { session in
      let ended = try await session.waitForEnd()
      let screen = try await session.screen()
      #expect(ended == 0)
      #expect(screen.trimmingCharacters(in: .newlines) == "last words")
    }
  }

  @Test func `a signal reaches the program in front of the shell`() async throws {
    try await TmuxSession.withShell { session in
      let settings = try await session.terminalSettings()
      let shell = try await session.processID()
      try await session.type("stty -echo; cat; echo ended $?\r")
      let program = try await session.poll(
        patience: TmuxSession.patience,
        otherwise: "belonged to cat"
      ) {
        let front = try await session.foregroundProcessID()
        return front == shell ? nil : front
      }
      #expect(kill(program, SIGTERM) == 0)
      try await session.wait(for: "ended 143")
      try await session.type("stty echo\r")
      _ = try await session.poll(patience: TmuxSession.patience, otherwise: "got its echo back") {
        try await session.terminalSettings() == settings ? true : nil
      }
    }
  }

  @Test func `pasted lines arrive in brackets where a program asks for them`() async throws {
    let script = #"""
      printf '\033[?2004h'; stty raw -echo; printf ready
      bytes=$(dd bs=1 count=15 2>/dev/null | od -An -c); stty sane
      printf '\n%s\nend\n' "$bytes"
      """#
    try await TmuxSession.with(["sh", "-c", script]) { session in
      try await session.wait(for: "ready")
      try await session.paste("a\nb")
      let screen = try await session.wait(for: "end")
      #expect(screen.contains(#"033   [   2   0   0   ~   a  \r   b 033   [   2   0   1   ~"#))
    }
  }

  @Test func `a screen that does not come is reported with the one that stands`() async throws {
    try await TmuxSession.with(["printf", "something else"]) { session in
      try await session.wait(for: "something else")
      let error = await #expect(throws: ScreenTimeout.self) {
        try await session.wait(for: "audits", patience: .milliseconds(50))
      }
      #expect(error?.description.contains("never shows 'audits'") == true)
      #expect(error?.description.contains("something else") == true)
    }
  }
}
