extension TmuxSession {
  /// How programs have set the terminal itself, beside what `stty` knows: which screen is shown,
  /// whether the cursor is, what is told about the mouse, and what keys send.
  func modes() async throws -> String {
    let names = [
      "alternate_on", "cursor_flag", "mouse_any_flag", "mouse_sgr_flag", "keypad_flag",
      "keypad_cursor_flag", "insert_flag", "origin_flag", "wrap_flag", "scroll_region_upper",
      "scroll_region_lower",
    ]
    return try await ask(names.map { "\($0)=#{\($0)}" }.joined(separator: " "))
  }

  /// Waits until the terminal's modes are the ones given.
  func wait(forModes modes: String) async throws {
    _ = try await poll(patience: Self.patience, otherwise: "got its modes back: \(modes)") {
      try await self.modes() == modes ? true : nil
    }
  }
}
