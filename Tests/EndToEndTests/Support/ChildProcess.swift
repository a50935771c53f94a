import Foundation

/// A program started by this process, to be waited for once.
///
/// Not Foundation's `Process`: on Linux that sees a child's end only when everything the child
/// has left running ends too, and a tmux client leaves its server.
struct ChildProcess {
  private let id: pid_t

  /// Starts a program with files for its input and output, no signal blocked and none ignored.
  ///
  /// The path of the program is absolute. The file for its input exists; the two others are made
  /// or emptied.
  ///
  /// - Throws: `POSIXError` when it could not be started.
  init(
    _ program: String,
    arguments: [String],
    environment: [String: String],
    input: String,
    output: String,
    errors: String
  ) throws {
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var files = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output, writing, 0o600)
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, errors, writing, 0o600)

    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    )

    let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
    var started = pid_t()
    let failure = withCStrings([program] + arguments) { words in
      withCStrings(variables) { variables in
        posix_spawn(&started, program, &files, &attributes, words, variables)
      }
    }
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    id = started
  }

  /// Waits for the program's end, holding no thread: 0 to 255, or 128 and the signal's number.
  func exitCode() async throws -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, WNOHANG) == 0 {
      // A test that is cancelled still waits: nobody else would bury its children.
      try? await Task.sleep(for: .milliseconds(2))
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}

/// Calls `body` with the strings as C wants a list of them: pointers, and `nil` at the end.
private func withCStrings<Result>(
  _ strings: [String],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { pointers.forEach { free($0) } }
  return body(pointers + [nil])
}
