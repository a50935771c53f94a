import Foundation
import Testing

/// A computer that shuts down is not kept waiting by questions.
@Suite(.serialized)
struct QuickEndTests {
  @Test(arguments: [SIGTERM, SIGHUP])
  func `a program told to end ends by itself, with the words of a note saved`(
    signal: Int32
  ) async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.type("tnobody asked")
        try await session.wait(for: "nobody asked")
        let program = try await session.processID()
        #expect(kill(program, signal) == 0)
        try await waitForEnd(of: program, in: session)
      }
      #expect(try atHand.text().contains(#""note": "nobody asked""#))
      #expect(try atHand.folder.names(in: "fieldwork/.caseaudit/journal") == [])
    }
  }

  @Test func `a terminal that is closed leaves no program behind and loses no word`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      try await atHand.open { session in
        try await session.type("2\rtnobody heard")
        try await session.wait(for: "nobody heard")
        let program = try await session.processID()
        // A second pane keeps the server alive to be asked.
        try await session.tmux("new-window", "-d", "-n", "other", "cat")
        try await session.tmux("kill-pane", "-t", "audit:0")
        try await waitForEnd(of: program, in: session)
      }
      let text = try atHand.text()
      #expect(text.contains(#""immediateRisk": "no""#))
      #expect(text.contains(#""note": "nobody heard""#))
    }
  }

  /// Waits until a process has ended, whether or not its parent has taken note.
  private func waitForEnd(of process: Int32, in session: TmuxSession) async throws {
    let end = ContinuousClock.now + TmuxSession.patience
    while ContinuousClock.now < end {
      let state = try await Command(
        executable: "ps",
        arguments: ["-o", "stat=", "-p", "\(process)"]
      ).run().output
      if state.isEmpty || state.hasPrefix("Z") { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("the program goes on after \(TmuxSession.patience)")
    kill(process, SIGKILL)
  }
}
