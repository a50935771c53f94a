import Foundation

/// A program in a real terminal that nobody looks at: one tmux server with one pane.
///
/// Every session has a server and a socket of its own, so tests can run side by side. The screen
/// stays readable after the program's end.
struct TmuxSession: Sendable {
  /// The socket of this session's server, inside a folder of its own.
  let socket: String

  /// Runs `command` in a new terminal while `body` works it, and ends both with the body.
  ///
  /// The command is a program, by path or by name in `PATH`, and its arguments; no shell reads
  /// them. `environment` is added to `Command.plainEnvironment` with `TERM` as `tmux-256color`.
  /// The program runs in `folder`, or in the tests' own folder when that is `nil`.
  static func with<Result>(
    _ command: [String],
    columns: Int = 80,
    rows: Int = 24,
    environment: [String: String] = [:],
    folder: String? = nil,
    _ body: (TmuxSession) async throws -> Result
  ) async throws -> Result {
    try await TemporaryFolder.with { scratch in
      let session = TmuxSession(socket: scratch.path(to: "tmux"))
      do {
        try await session.start(
          command,
          columns: columns,
          rows: rows,
          environment: environment,
          folder: folder
        )
        let result = try await body(session)
        try await session.end()
        return result
      } catch {
        try? await session.end()
        throw error
      }
    }
  }

  /// Runs a shell in a new terminal while `body` works it.
  ///
  /// For what happens to the terminal around a program, such as suspending it. The prompt is `$ `,
  /// and jobs can be stopped and resumed.
  static func withShell<Result>(
    columns: Int = 80,
    rows: Int = 24,
    environment: [String: String] = [:],
    folder: String? = nil,
    _ body: (TmuxSession) async throws -> Result
  ) async throws -> Result {
    let prompt = environment.merging(["PS1": "$ "]) { _, new in new }
    return try await with(
      ["/bin/sh", "-i"],
      columns: columns,
      rows: rows,
      environment: prompt,
      folder: folder
    ) { session in
      try await session.wait(for: "$")
      return try await body(session)
    }
  }

  /// Gives the terminal another size; the program is told by SIGWINCH.
  func resize(columns: Int, rows: Int) async throws {
    try await tmux("resize-window", "-t", "audit", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What tmux knows about the pane, by tmux's format: `ask("#{cursor_x}")`.
  func ask(_ format: String) async throws -> String {
    try await tmux("display-message", "-p", "-t", "audit", format)
      .trimmingCharacters(in: .newlines)
  }

  /// Runs one tmux command on this session's server and returns what it prints.
  @discardableResult
  func tmux(_ arguments: String...) async throws -> String {
    try await tmux(arguments)
  }

  @discardableResult
  func tmux(_ arguments: [String]) async throws -> String {
    let result = try await command(arguments).run()
    guard result.exitCode == 0 else {
      throw Refused(arguments: arguments, message: result.errors)
    }
    return result.output
  }

  /// tmux did not do what a test asked of it.
  struct Refused: Error, CustomStringConvertible {
    let arguments: [String]
    let message: String

    var description: String { "tmux \(arguments.joined(separator: " ")): \(message)" }
  }

  private func start(
    _ program: [String],
    columns: Int,
    rows: Int,
    environment: [String: String],
    folder: String?
  ) async throws {
    let variables = Command.plainEnvironment.merging(["TERM": "tmux-256color"]) { _, new in new }
      .merging(environment) { _, new in new }
      .map { "\($0.key)=\($0.value)" }.sorted()
    // A program that ends at once could end before tmux is ready to notice: it waits to be let in.
    let gate = #"tmux -S "$0" wait-for open; exec "$@""#
    let place = folder.map { ["-c", $0] } ?? []
    let steps: [[String]] = [
      ["start-server"],
      ["set-option", "-g", "status", "off"],
      ["set-option", "-g", "remain-on-exit", "on"],
      ["set-option", "-g", "remain-on-exit-format", ""],
      ["new-session", "-d", "-s", "audit", "-x", "\(columns)", "-y", "\(rows)"] + place
        + ["sh", "-c", gate, socket]
        // A clean environment: tmux's own variables do not reach the program either.
        + ["env", "-i"] + (variables + program).map(escapingFinalSemicolon),
    ]
    let result = try await command(Array(steps.joined(separator: [";"]))).run()
    guard result.exitCode == 0 else { throw Refused(arguments: program, message: result.errors) }
    try await tmux("wait-for", "-S", "open")
  }

  private func end() async throws {
    _ = try await command(["kill-server"]).run()
  }

  private func command(_ arguments: [String]) -> Command {
    Command(executable: "tmux", arguments: ["-u", "-f", "/dev/null", "-S", socket] + arguments)
  }

  /// tmux takes a semicolon at the end of an argument for the end of a command.
  private func escapingFinalSemicolon(_ argument: String) -> String {
    argument.hasSuffix(";") ? argument.dropLast() + "\\;" : argument
  }
}
