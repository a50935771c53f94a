/// Text of printable ASCII alone, of which every byte is a letter and a column: the quick way through
/// what most texts are.
struct PlainLetters {
  private static let space = UInt8(ascii: " ")

  /// A text for each byte of printable ASCII.
  private static let texts = (0x20...0x7E).map { String(Unicode.Scalar(UInt8($0))) }

  private let bytes: [UInt8]

  /// `nil` where there is anything else in the text.
  init?(_ text: some StringProtocol) {
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
    bytes = Array(text.utf8)
  }

  /// The letters, a piece each.
  var pieces: [Pieces.Piece] {
    bytes.map { Pieces.Piece(text: Self.texts[Int($0) - 0x20], columns: 1) }
  }

  /// Breaks the text as `String.wrapped(to:glyphs:)` does.
  func wrapped(to width: Int) -> [String] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() {
      if index - start >= width {
        lines.append(start..<index)
        if byte == Self.space {
          start = index + 1
          continue
        }
        start = index
        if let end = lastWord(in: lines[lines.count - 1]) {
          lines[lines.count - 1] = lines[lines.count - 1].lowerBound..<end
          start = end
        }
      }
      if byte == Self.space, start == index, !lines.isEmpty { start = index + 1 }
    }
    if start < bytes.count || lines.isEmpty { lines.append(start..<bytes.count) }
    return lines.map(text)
  }

  /// Where the last word of a line begins; `nil` where no other stands before it.
  private func lastWord(in line: Range<Int>) -> Int? {
    guard let space = bytes[line].lastIndex(of: Self.space),
      bytes[line.lowerBound..<space].contains(where: { $0 != Self.space })
    else { return nil }
    return space + 1
  }

  /// A line without the spaces at its end.
  private func text(_ line: Range<Int>) -> String {
    let end = bytes[line].lastIndex { $0 != Self.space }.map { $0 + 1 } ?? line.lowerBound
    return String(decoding: bytes[line.lowerBound..<end], as: UTF8.self)
  }
}
