extension MouseEvent {
  /// Reads what a terminal sends for the mouse: `ESC [ < 0 ; 12 ; 5 M`, or the older `ESC [ M` and
  /// three bytes; `nil` for anything else, a released button and a moved pointer included.
  ///
  /// - SeeAlso: Thomas E. Dickey, XTerm Control Sequences, Mouse Tracking.
  init?(sequence: [UInt8]) {
    guard sequence.starts(with: "\u{1B}[".utf8), sequence.count >= 6 else { return nil }
    let button: Int
    let position: (column: Int, row: Int)
    if sequence[2] == UInt8(ascii: "<"), sequence.last == UInt8(ascii: "M") {
      let numbers = String(decoding: sequence[3..<sequence.count - 1], as: UTF8.self)
        .split(separator: ";").compactMap { Int($0) }
      guard numbers.count == 3 else { return nil }
      button = numbers[0]
      position = (numbers[1], numbers[2])
    } else if sequence[2] == UInt8(ascii: "M"), sequence.count == 6 {
      button = Int(sequence[3]) - 32
      position = (Int(sequence[4]) - 32, Int(sequence[5]) - 32)
    } else {
      return nil
    }
    guard position.column > 0, position.row > 0, let kind = Kind(button: button) else { return nil }
    self.init(row: position.row - 1, column: position.column - 1, kind: kind)
  }
}

extension MouseEvent.Kind {
  /// Shift, Alt and Ctrl (4, 8, 16) change nothing; a moving pointer has 32.
  fileprivate init?(button: Int) {
    switch button & ~(4 | 8 | 16) {
    case 0: self = .press
    case 64: self = .scrollUp
    case 65: self = .scrollDown
    default: return nil
    }
  }
}
