import Foundation

extension TmuxSession {
  /// How long a screen is waited for: far longer than it takes, as many tests may share two cores.
  static let patience = Duration.seconds(180)

  /// What the screen shows, a line for each row, without spaces at the ends of lines.
  func screen() async throws -> String {
    try await tmux("capture-pane", "-p", "-t", "audit")
  }

  /// What the screen shows with colours, bold and the like as escape sequences between the text.
  func screenWithAttributes() async throws -> String {
    try await tmux("capture-pane", "-p", "-e", "-t", "audit")
  }

  /// Waits until the screen shows `text` and returns the whole screen.
  ///
  /// - Throws: `ScreenTimeout` with the last screen after `patience`.
  @discardableResult
  func wait(for text: String, patience: Duration = patience) async throws -> String {
    try await wait(until: "shows '\(text)'", patience: patience) { $0.contains(text) }
  }

  /// Waits until the screen shows `text` no longer and returns the whole screen.
  ///
  /// - Throws: `ScreenTimeout` with the last screen after `patience`.
  @discardableResult
  func waitUntilGone(_ text: String, patience: Duration = patience) async throws -> String {
    try await wait(until: "no longer shows '\(text)'", patience: patience) { !$0.contains(text) }
  }

  /// Waits until the screen is as `isExpected` wants it and returns it.
  ///
  /// `expectation` says what is waited for, to follow "the screen never": `shows three audits`.
  ///
  /// - Throws: `ScreenTimeout` with the last screen after `patience`.
  @discardableResult
  func wait(
    until expectation: String,
    patience: Duration = patience,
    _ isExpected: (String) -> Bool
  ) async throws -> String {
    try await poll(patience: patience, otherwise: expectation) {
      let screen = try await self.screen()
      guard isExpected(screen) else { return nil }
      // A picture that is half painted is given the time to be whole; one that has gone was there.
      try await Task.sleep(for: .milliseconds(30))
      let whole = try await self.screen()
      return isExpected(whole) ? whole : screen
    }
  }

  /// Asks again and again until there is an answer, each time after a longer rest.
  func poll<Answer>(
    patience: Duration,
    otherwise expectation: String,
    _ answer: () async throws -> Answer?
  ) async throws -> Answer {
    let end = ContinuousClock.now + patience
    var rest = Duration.milliseconds(20)
    while true {
      if let answer = try await answer() { return answer }
      guard ContinuousClock.now < end else {
        throw ScreenTimeout(expectation: expectation, lastScreen: try await screen())
      }
      try await Task.sleep(for: rest)
      rest = min(rest * 2, .milliseconds(200))
    }
  }
}

/// A screen that did not come in time, with the one that stood there instead.
struct ScreenTimeout: Error, CustomStringConvertible {
  let expectation: String
  let lastScreen: String

  var description: String {
    "the screen never \(expectation); the last one was:\n\(lastScreen)"
  }
}
