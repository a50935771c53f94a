import Foundation

/// One run of an outside program from start to end, without a terminal.
struct Command: Sendable {
  /// Absolute path, or a name to be looked for in `PATH`.
  let executable: String

  let arguments: [String]

  /// The whole environment: nothing of the tests' own reaches the program.
  var environment: [String: String] = Command.plainEnvironment

  /// Where the program runs; the tests' own folder when `nil`.
  var folder: String?

  /// What the program reads from standard input; at once at its end when `nil`.
  var input: String?

  /// What a finished run left behind.
  struct Result: Equatable, Sendable {
    let output: String
    let errors: String

    /// As a shell counts: 0 to 255, or 128 and the signal's number.
    let exitCode: Int32
  }

  /// What programs need anywhere, and a locale that does not change with the machine.
  static let plainEnvironment: [String: String] = {
    let kept = ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"]
    let own = ProcessInfo.processInfo.environment.filter { kept.contains($0.key) }
    return own.merging(["LANG": "C.UTF-8"]) { _, new in new }
  }()

  /// Runs the program and waits for its end.
  ///
  /// Its output goes to files and not through pipes: however much there is, nobody has to read
  /// along, and a program it leaves running behind keeps nobody waiting.
  ///
  /// - Throws: `POSIXError` when not even a shell could be started; a program that is not there is
  ///   exit code 127.
  func run() async throws -> Result {
    try await TemporaryFolder.with { scratch in
      if let input { try scratch.write(input, to: "input") }
      let child = try ChildProcess(
        "/bin/sh",
        // Looks for the program in PATH, and is the program from then on.
        arguments: ["-c", #"cd "$0" && exec "$@""#, folder ?? ".", executable] + arguments,
        environment: environment,
        input: input == nil ? "/dev/null" : scratch.path(to: "input"),
        output: scratch.path(to: "output"),
        errors: scratch.path(to: "errors")
      )
      let exitCode = try await child.exitCode()
      return Result(
        output: try scratch.text(of: "output"),
        errors: try scratch.text(of: "errors"),
        exitCode: exitCode
      )
    }
  }
}
