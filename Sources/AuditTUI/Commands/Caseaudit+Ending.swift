import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Caseaudit {
  /// Makes a file that grows beyond what the system allows a failed write, which is said, and not
  /// the end of the program.
  static func refuseToDieOfLimits() {
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Ends the program after an error: help and version on standard output, messages on standard
  /// error, and one of the program's own exit codes.
  static func end(with error: any Error) -> Never {
    // A mistake on the command line is quoted as it was typed.
    let isASCII = Terminal.characterSet().isASCII
    let message = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).visible(ascii: isASCII) }.joined(separator: "\n")
    let code = exitStatus(for: error)
    let descriptor = code == ProgramStatus.done.rawValue ? STDOUT_FILENO : STDERR_FILENO
    if !message.isEmpty {
      let bytes = Array((message + "\n").utf8)
      _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
    endProcess(code)
  }

  /// Ends the program when everything has been said.
  static func end(_ status: ProgramStatus) -> Never {
    endProcess(status.rawValue)
  }

  /// The exit code of an error: 2 for every use that the command line's parser refuses.
  static func exitStatus(for error: any Error) -> Int32 {
    let code = exitCode(for: error)
    return code == .validationFailure ? ProgramStatus.usedWrongly.rawValue : code.rawValue
  }
}

/// Ends the program; ParsableCommand has a function of the same name as the C library's.
private func endProcess(_ code: Int32) -> Never {
  exit(code)
}
