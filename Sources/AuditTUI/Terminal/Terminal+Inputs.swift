import CTerminalRestore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Terminal {
  /// Waits for something to happen and tells everything that has, so that one frame answers it all.
  ///
  /// - Parameter timeoutMilliseconds: How long to wait; `nil` for ever, 0 not at all.
  /// - Returns: In order; a new size and a request to end come last. Empty when the time has passed.
  func inputs(timeoutMilliseconds: Int? = nil) -> [Input] {
    let batch = source.next(timeout: timeoutMilliseconds.map { .milliseconds($0) })
    var inputs = batch.inputs
    if batch.signals.contains(SIGCONT) {
      // The shell may have changed the terminal meanwhile.
      takeBack()
      inputs.append(.resize(width: width, height: height))
    } else if batch.signals.contains(SIGWINCH) {
      _ = takeSize()
      inputs.append(.resize(width: width, height: height))
    }
    if batch.signals.contains(SIGTSTP) { inputs.append(.suspend) }
    for signal in [SIGHUP, SIGINT, SIGTERM] where batch.signals.contains(signal) {
      inputs.append(.terminate(.signal(signal)))
    }
    return inputs
  }

  /// Gives the terminal to the shell until the program is continued, as Ctrl-Z does elsewhere.
  ///
  /// Save before. Afterwards the size may be another: the next inputs tell it. Where nobody could
  /// continue the program, it goes on at once.
  func suspend() {
    giveBack()
    caseaudit_stop()
    _ = source.readSignals()
    // What somebody has set meanwhile is theirs. In the background the shell's own would be found.
    if tcgetpgrp(STDIN_FILENO) == getpgrp() { _ = caseaudit_restore_save(STDIN_FILENO) }
    takeBack()
    source.sizeHasChanged()
  }
}
