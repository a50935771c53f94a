import Foundation

extension TmuxSession {
  /// The process the session was started with.
  func processID() async throws -> Int32 {
    try await number("#{pane_pid}")
  }

  /// The process that a shell with which the session was started waits for.
  func childProcessID() async throws -> Int32 {
    let shell = try await processID()
    let result = try await Command(executable: "pgrep", arguments: ["-P", "\(shell)"]).run()
    let text = result.output.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let id = Int32(text) else {
      throw Refused(arguments: ["pgrep"], message: "no number: '\(text)' \(result.errors)")
    }
    return id
  }

  /// The process that has the terminal now: in a shell, the program the shell is waiting for.
  func foregroundProcessID() async throws -> Int32 {
    let result = try await Command(
      executable: "ps",
      arguments: ["-o", "tpgid=", "-p", "\(try await processID())"]
    ).run()
    let text = result.output.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let id = Int32(text) else {
      throw Refused(arguments: ["ps"], message: "no number: '\(text)' \(result.errors)")
    }
    return id
  }

  /// Waits for the program's end and returns its exit code, as a shell counts: 128 and the
  /// signal's number where a signal ended it.
  ///
  /// - Throws: `ScreenTimeout` with the last screen when it has not ended after `patience`.
  func waitForEnd(patience: Duration = patience) async throws -> Int32 {
    try await poll(patience: patience, otherwise: "was left: the program goes on") {
      let words = try await ask("#{pane_dead} #{pane_dead_status} #{pane_dead_signal}")
        .split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 3, words[0] == "1" else { return nil }
      if let status = Int32(words[1]) { return status }
      if let signal = Int32(words[2]) { return 128 + signal }
      // tmux 3.3 now and then misses the news of a child's end; told again, it looks.
      kill(try await number("#{pid}"), SIGCHLD)
      return nil
    }
  }

  /// The settings of the terminal as `stty -g` prints them, to be compared with earlier ones.
  ///
  /// A terminal ends with the last program in it: ask while one runs, such as a shell.
  func terminalSettings() async throws -> String {
    #if os(macOS)
      let deviceOption = "-f"
    #else
      let deviceOption = "-F"
    #endif
    let device = try await ask("#{pane_tty}")
    let result = try await Command(executable: "stty", arguments: [deviceOption, device, "-g"])
      .run()
    guard result.exitCode == 0 else {
      throw Refused(arguments: ["stty", device], message: result.errors)
    }
    return result.output.trimmingCharacters(in: .newlines)
  }

  private func number(_ format: String) async throws -> Int32 {
    let text = try await ask(format)
    guard let number = Int32(text) else {
      throw Refused(arguments: [format], message: "no number: '\(text)'")
    }
    return number
  }
}
