/// A line break, the indent of the next line and at most one byte on it: at most 16 bytes.
struct LineBreak {
  private let low: UInt64
  private let high: UInt64

  /// Every bit of the bytes that count, the others zero.
  private let lowMask: UInt64
  private let highMask: UInt64
  let count: Int

  /// - Parameters:
  ///   - depth: Levels of two spaces; 0 to 7.
  ///   - byte: What the line begins with; `nil` for anything.
  @inline(__always)
  init(depth: Int, byte: UInt8?) {
    let indented = 1 + 2 * depth
    count = indented + (byte == nil ? 0 : 1)
    lowMask = LineBreak.mask(min(count, 8))
    highMask = LineBreak.mask(max(count - 8, 0))
    let spaces = ByteWord.all(UInt8(ascii: " "))
    var low = spaces & ~0xFF | UInt64(UInt8(ascii: "\n"))
    var high = spaces
    if let byte {
      // A byte that is no space differs from one in these bits.
      let difference = UInt64(byte ^ UInt8(ascii: " "))
      if indented < 8 {
        low ^= difference << UInt64(indented * 8)
      } else {
        high ^= difference << UInt64((indented - 8) * 8)
      }
    }
    self.low = low & lowMask
    self.high = high & highMask
  }

  /// Whether sixteen bytes, in two words, begin with it.
  @inline(__always)
  func begins(_ first: UInt64, _ second: UInt64) -> Bool {
    (first & lowMask ^ low) | (second & highMask ^ high) == 0
  }

  /// Every bit of the lowest bytes; `count` is 0 to 8.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count == 8 ? .max : (1 << UInt64(count * 8)) - 1
  }
}

extension ByteCursor {
  /// Moves over a line break and what must follow it.
  @inline(__always)
  mutating func skip(_ line: LineBreak) throws(Unexpected) {
    guard line.begins(word(), word(8)) else { throw Unexpected() }
    position += line.count
  }
}
