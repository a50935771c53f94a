import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that runs beside this one, off the terminal, with all it starts in a group of its own.
struct PrintingProcess {
  private let id: pid_t

  /// Starts it; everything that it keeps between two runs, it keeps in the folder.
  ///
  /// - Throws: When it cannot be started.
  init(_ arguments: [String], in folder: PrivateFolder) throws(CommandFailure) {
    let kept = ["HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"]
    let path = Surroundings.variable("PATH") ?? "/usr/bin:/bin"
    let variables = kept.map { "\($0)=\(folder.path)" } + ["PATH=\(path)", "LANG=C.UTF-8"]
    guard let id = Self.spawn(arguments, variables) else {
      throw CommandFailure([.cannotStart(arguments[0])], .fileFailed)
    }
    self.id = id
  }

  /// Waits for its end, and ends it and all it started where it takes too long, or where this program
  /// is asked to end.
  ///
  /// - Returns: Whether it ended by itself.
  func wait(seconds: Int, _ signals: HeldSignals) -> Bool {
    defer { kill(-id, SIGKILL) }
    for _ in 0..<(seconds * Self.turnsPerSecond) {
      var status: Int32 = 0
      if waitpid(id, &status, WNOHANG) == id { return true }
      if signals.areWaiting { break }
      usleep(UInt32(1_000_000 / Self.turnsPerSecond))
    }
    kill(-id, SIGKILL)
    waitpid(id, nil, 0)
    return false
  }

  private static let turnsPerSecond = 50

  private static func spawn(_ arguments: [String], _ variables: [String]) -> pid_t? {
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var files = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&files)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&files)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK)
    )
    var words = arguments.map { strdup($0) } + [nil]
    var named = variables.map { strdup($0) } + [nil]
    defer { for text in words + named { free(text) } }
    var id: pid_t = 0
    return posix_spawn(&id, arguments[0], &files, &attributes, &words, &named) == 0 ? id : nil
  }
}

extension Phrase {
  fileprivate static func cannotStart(_ path: String) -> Phrase {
    Phrase(en: "\(path) cannot be started", cy: "ni ellir cychwyn \(path)")
  }
}
