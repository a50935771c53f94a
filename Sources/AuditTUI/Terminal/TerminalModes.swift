import CNcurses

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is switched on in the terminal beside ncurses: pasted text marked as such, and the mouse.
struct TerminalModes {
  private let hasMouse: Bool

  /// Asks terminfo; call after `newterm`.
  ///
  /// A terminal that describes a mouse is of xterm's kind and marks pasted text too.
  init() {
    hasMouse = caseaudit_string("kmous") != nil
  }

  func enter() {
    if hasMouse { Self.send("\u{1B}[?2004h\u{1B}[?1000h\u{1B}[?1006h") }
  }

  func leave() {
    Self.send(leaving)
  }

  /// Everything to write when ncurses can no longer be asked: no modes, no colours, own screen,
  /// visible cursor.
  var restoring: String {
    ["sgr0", "op", "rmkx", "rmcup", "cnorm"].reduce(leaving) { $0 + (Self.string($1) ?? "") }
  }

  private var leaving: String {
    hasMouse ? "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l" : ""
  }

  /// What terminfo says the keys of this terminal send.
  static func keys() -> [String: Key] {
    var names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete),
      ("kcbt", .backTab), ("kent", .enter), ("kbs", .backspace),
    ]
    names += (1...12).map { ("kf\($0)", .function($0)) }
    var keys: [String: Key] = [:]
    for (name, key) in names {
      if let sequence = string(name) { keys[sequence] = key }
    }
    return keys
  }

  /// A string of terminfo without its padding, such as `$<5>`, which only real hardware needs.
  private static func string(_ name: String) -> String? {
    guard let value = caseaudit_string(name) else { return nil }
    let whole = String(cString: value)
    guard whole.utf8.contains(UInt8(ascii: "$")) else { return whole }
    var text = whole[...]
    var kept = ""
    while let start = text.firstIndex(of: "$") {
      kept += text[..<start]
      let rest = text[start...]
      if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
        text = rest[rest.index(after: end)...]
      } else {
        kept += "$"
        text = rest.dropFirst()
      }
    }
    return kept + String(text)
  }

  /// Writes to the terminal at once, beside ncurses, whose own output has been sent before.
  private static func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
