import CTerminalRestore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a person's own editor ended.
enum EditorResult: Hashable, Sendable {
  /// It ended well: the file is what the person wants.
  case finished

  /// It could not be started or ended with a fault; its exit status, 127 if there is no such program.
  case failed(status: Int32)

  /// The program must end, by this signal, while the editor still runs.
  case interrupted(signal: Int32)
}

extension Terminal {
  /// Lets the person edit a file with `$VISUAL`, `$EDITOR` or `vi`, and waits.
  ///
  /// The variable may hold arguments and quotes; the shell reads it, as git lets it. Save before.
  /// Ctrl-Z in the editor stops this program with it.
  ///
  /// - Parameters:
  ///   - path: An existing file.
  ///   - look: Called twice a second while the editor is open.
  /// - Returns: How the editor ended; the terminal is the program's again, to be painted whole.
  func runEditor(on path: String, meanwhile look: () -> Void) -> EditorResult {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap(Self.environment).first { !$0.isEmpty }
    let editor = named ?? "vi"
    giveBack()
    defer {
      takeBack()
      source.sizeHasChanged()
    }
    // Ctrl-C belongs to the editor meanwhile.
    signal(SIGINT, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
    guard let child = Self.spawn(["sh", "-c", editor + " \"$1\"", editor, path]) else {
      return .failed(status: 127)
    }
    return wait(for: child, meanwhile: look)
  }

  /// Starts the shell in the group of this program, so that the terminal is its own too; `Process`
  /// would put it in the background, where it would be stopped.
  private static func spawn(_ arguments: [String]) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGINT)
    sigaddset(&defaults, SIGQUIT)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    return posix_spawn(&child, "/bin/sh", nil, &attributes, &words, environ) == 0 ? child : nil
  }

  private func wait(for child: pid_t, meanwhile look: () -> Void) -> EditorResult {
    var turn = 0
    while true {
      turn += 1
      if turn.isMultiple(of: Self.turnsBetweenLooks) { look() }
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG | WUNTRACED) == child {
        if status & 0xFF == 0x7F {
          caseaudit_stop()
          signal(SIGINT, SIG_IGN)
          signal(SIGQUIT, SIG_IGN)
          kill(child, SIGCONT)
        } else {
          _ = source.readSignals()
          let ended = status & 0x7F
          if ended != 0 { return .failed(status: 128 + ended) }
          return status == 0 ? .finished : .failed(status: (status >> 8) & 0xFF)
        }
      }
      let signal = source.requestToEnd(within: Self.millisecondsOfTurn)
      if let signal { return .interrupted(signal: signal) }
    }
  }

  private static let millisecondsOfTurn: Int32 = 20
  private static let turnsBetweenLooks = 25
}
