/// What the keys send that send more than one byte.
struct KeySequences {
  private var keys: [[UInt8]: Key]

  /// The sequences nearly every terminal shares, and those of this one before them.
  ///
  /// - Parameter ofTerminal: What terminfo says each key sends; what does not begin with an escape
  ///   is left out, for it would take typed letters away.
  init(ofTerminal: [String: Key] = [:]) {
    keys = [:]
    for (final, key) in Self.letters {
      keys[Array("\u{1B}[\(final)".utf8)] = key
      keys[Array("\u{1B}O\(final)".utf8)] = key
    }
    for (number, key) in Self.numbers { keys[Array("\u{1B}[\(number)~".utf8)] = key }
    for (index, final) in ["A", "B", "C", "D", "E"].enumerated() {
      keys[Array("\u{1B}[[\(final)".utf8)] = .function(index + 1)
    }
    keys[Array("\u{1B}OM".utf8)] = .enter
    for (sequence, key) in ofTerminal where sequence.utf8.count > 1 && sequence.utf8.first == 0x1B {
      keys[Array(sequence.utf8)] = key
    }
  }

  /// The key of a whole sequence, or `nil` if unknown.
  ///
  /// Shift, Alt and Ctrl with it change nothing.
  func key(for sequence: [UInt8]) -> Key? {
    keys[sequence] ?? keys[Self.withoutModifier(sequence)]
  }

  /// `ESC [ 1 ; 5 A` as `ESC [ A`, and `ESC [ 3 ; 5 ~` as `ESC [ 3 ~`.
  private static func withoutModifier(_ sequence: [UInt8]) -> [UInt8] {
    guard sequence.count > 4, let last = sequence.last,
      let semicolon = sequence.lastIndex(of: UInt8(ascii: ";"))
    else { return sequence }
    let head = Array(sequence[..<semicolon])
    return
      (head == Array("\u{1B}[1".utf8) && last != UInt8(ascii: "~") ? Array(head.dropLast()) : head)
      + [last]
  }

  /// - SeeAlso: Thomas E. Dickey, XTerm Control Sequences, PC-Style Function Keys.
  private static let letters: [String: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  private static let numbers: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}
