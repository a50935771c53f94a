#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signals that would end this program, kept waiting while something stands that must not stay.
struct HeldSignals {
  private let before: sigset_t

  init() {
    var (held, before) = (Self.all, sigset_t())
    pthread_sigmask(SIG_BLOCK, &held, &before)
    self.before = before
  }

  /// Whether somebody wants the program to end meanwhile.
  var areWaiting: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.ending.contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets them come: a program that was asked to end ends here.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  private static var all: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in ending { sigaddset(&signals, signal) }
    return signals
  }
}
