import CNcurses

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Terminal {
  /// Whether the terminal's kind is known and good for screens.
  static func checkKind() throws(TerminalRefusal) {
    guard let kind = environment("TERM"), !kind.isEmpty else { throw .kindNotSet }
    var found: Int32 = 0
    let answer = setupterm(nil, STDOUT_FILENO, &found)
    if found == 1, caseaudit_string("cup") == nil || answer != OK { throw .cannotMoveCursor(kind) }
    guard answer == OK else { throw .kindUnknown(kind) }
  }

  /// Sets the character encoding of the locale, and no other part: numbers keep their points.
  ///
  /// A locale that is not installed, as in a small container, still says whether it is UTF-8.
  nonisolated static func characterSet() -> Glyphs {
    if setlocale(LC_CTYPE, "") == nil {
      let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
      let wanted = named?.lowercased() ?? ""
      if wanted.hasSuffix("utf-8") || wanted.hasSuffix("utf8") { setlocale(LC_CTYPE, "C.UTF-8") }
    }
    return caseaudit_is_utf8() == 1 ? .unicode : .ascii
  }

  nonisolated static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
