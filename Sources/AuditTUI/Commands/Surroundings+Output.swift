import AuditModel
import AuditReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Surroundings {
  /// Prints a result, whole; whatever is hidden in it all the same is made visible.
  ///
  /// A reader that has gone away, as `head` does, has had enough: the program ends quietly.
  func print(_ text: String) throws(CommandFailure) {
    var text = text
    if text.withUTF8({ HiddenText.isIn(UnsafeRawBufferPointer($0)) }) {
      text = text.visibleLines(ascii: isASCII)
    }
    try fail(text.withUTF8 { Self.writeAll(UnsafeRawBufferPointer($0)) })
  }

  /// Prints a result in UTF-8, whole; what is hidden in it becomes an escape.
  func print(json: [UInt8]) throws(CommandFailure) {
    try fail(HiddenText.escaped(inJSON: json).withUnsafeBytes(Self.writeAll))
  }

  /// As ``print(json:)-([UInt8])``.
  func print(json: String) throws(CommandFailure) {
    try print(json: Array(json.utf8))
  }

  private func fail(_ code: Int32?) throws(CommandFailure) {
    guard let code else { return }
    throw CommandFailure([.cannotPrint(String(cString: strerror(code)))], .fileFailed)
  }

  /// Writes all of it; returns why it could not, as the system numbers it.
  private static func writeAll(_ text: UnsafeRawBufferPointer) -> Int32? {
    var rest = text
    while !rest.isEmpty {
      let written = write(STDOUT_FILENO, rest.baseAddress, rest.count)
      if written > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      } else if errno == EPIPE {
        exit(ProgramStatus.done.rawValue)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  /// Prints lines that may hold what people wrote; it is made visible.
  func print(lines: [String]) throws(CommandFailure) {
    try print(lines.map { $0.visible(ascii: isASCII) + "\n" }.joined())
  }

  /// Says something beside the result.
  func say(_ phrase: Phrase) {
    say(phrase.text(in: language))
  }

  /// Says mistakes, each on its line.
  func say(_ errors: [Phrase]) {
    for error in errors { say(error) }
  }

  private func say(_ text: String) {
    for line in text.split(separator: "\n") {
      let bytes = Array("caseaudit: \(String(line).visible(ascii: isASCII))\n".utf8)
      _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
  }

  var textStyle: TextStyle {
    TextStyle(language: language, width: width, isASCII: isASCII)
  }

  /// As ``textStyle``, in lines that are good to read.
  var pageStyle: TextStyle {
    TextStyle(language: language, width: min(width, 100), isASCII: isASCII)
  }

  func text(_ phrase: Phrase) -> String {
    phrase.text(in: language)
  }
}

extension String {
  /// Each line made visible; line breaks stay as they are, those of CSV too, and so do the tabs that a
  /// command puts between columns: what is a file's has none by now.
  fileprivate func visibleLines(ascii: Bool) -> String {
    let lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line -> String in
      let (text, end) = line.last == "\r" ? (line.dropLast(), "\r") : (line, "")
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.map { String($0).visible(ascii: ascii) }.joined(separator: "\t") + end
    }.joined(separator: "\n")
  }
}

extension Phrase {
  fileprivate static func cannotPrint(_ why: String) -> Phrase {
    Phrase(
      en: "the result cannot be written: \(why)",
      cy: "ni ellir ysgrifennu'r canlyniad: \(why)"
    )
  }
}
