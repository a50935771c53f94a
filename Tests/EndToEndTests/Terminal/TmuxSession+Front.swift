extension TmuxSession {
  /// Waits until a program stands in front of the shell, and returns its id.
  func programInFront() async throws -> Int32 {
    let shell = try await processID()
    return try await poll(patience: Self.patience, otherwise: "belonged to a program") {
      let front = try await foregroundProcessID()
      return front == shell ? nil : front
    }
  }

  /// Waits until a program stands still, as SIGSTOP lets it.
  func wait(forStopOf program: Int32) async throws {
    let state = Command(executable: "ps", arguments: ["-o", "stat=", "-p", "\(program)"])
    _ = try await poll(patience: Self.patience, otherwise: "stopped") {
      try await state.run().output.hasPrefix("T") ? true : nil
    }
  }

  /// Waits until the terminal's settings are the ones given; `stty` has a shell's moment to set
  /// them again.
  func wait(forSettings settings: String) async throws {
    _ = try await poll(patience: Self.patience, otherwise: "got its settings back: \(settings)") {
      try await terminalSettings() == settings ? true : nil
    }
  }
}
