import Foundation

extension TmuxSession {
  /// Presses keys by the names tmux has for them: `send("Down", "Enter", "C-z", "M-x", "F1")`.
  func send(_ keys: String...) async throws {
    for key in keys {
      // A key of its own command: tmux would read a lone semicolon as the end of one.
      try await tmux("send-keys", "-t", "audit", key == ";" ? "\\;" : key)
    }
  }

  /// Types text as it stands, byte by byte: a line feed is the byte 10 and not the key Enter.
  func type(_ text: String) async throws {
    try await tmux(["send-keys", "-t", "audit", "-H"] + text.utf8.map { String($0, radix: 16) })
  }

  /// Pastes text as a terminal does: line feeds arrive as returns, in brackets if the program
  /// has asked for bracketed paste.
  func paste(_ text: String) async throws {
    try await TemporaryFolder.with { scratch in
      try scratch.write(text, to: "clipboard")
      try await tmux("load-buffer", "-b", "clipboard", scratch.path(to: "clipboard"))
      try await tmux("paste-buffer", "-d", "-p", "-b", "clipboard", "-t", "audit")
    }
  }
}
