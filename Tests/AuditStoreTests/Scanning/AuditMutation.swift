import AuditModel

@testable import AuditStore

/// Changes to an audit's bytes, such as a slip of the hand, a bad disk or another program make.
struct AuditMutation {
  private var draws: SplitMix64

  /// The same seed makes the same changes.
  init(seed: UInt64) {
    draws = SplitMix64(seed: seed)
  }

  /// What stands in for other things, or between them: values, marks, escapes and bad encodings.
  private static let tokens: [[UInt8]] =
    [
      "null", "true", "0", "01", "-1", "1.5", "1e3", "999999999999999999999", "\"\"", "\" \"",
      "\"yes\"", "\"not-yet\"", "\"not-recorded\"", "\"no--no\"", "\"2026-02-30\"",
      "\"0000-01-01\"",
      "\"2026-03-29T01:30\"", "\"2026-03-12T24:00\"", "\"2026-03-12T9:05\"", "\"made\"", "\"gone\"",
      "[]", "{}", "[\n", "{\n", "\\u0041", "\\ud800", "\\n", "\\x", "\\", "\"", ",", ":", " ", "\n",
      "\r\n", "\t", "\"a\": 1,", "ŷ", "\u{301}", "\u{202E}", "\u{7F}", "\u{FEFF}", "😀",
    ].map { Array($0.utf8) } + [
      [0], [0x1F], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5], [0xFF],
    ]

  /// One change, or now and then several.
  mutating func callAsFunction(_ bytes: [UInt8]) -> [UInt8] {
    var changed = bytes
    repeat { change(&changed) } while draws.below(4) == 0
    return changed
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard bytes.count > 2 else { return }
    switch draws.below(10) {
    case 0: bytes.removeSubrange(stretch(of: bytes, atMost: 3))
    case 1: bytes.insert(contentsOf: token(), at: draws.below(bytes.count))
    case 2: bytes[draws.below(bytes.count)] = UInt8(draws.below(256))
    case 3: replaceByLikeByte(in: &bytes)
    case 4, 5: replaceValue(in: &bytes)
    case 6: bytes.removeLast(1 + draws.below(bytes.count - 1))
    default: changeLines(of: &bytes)
    }
  }

  /// A digit by a digit, a letter by a letter: what still looks right.
  private mutating func replaceByLikeByte(in bytes: inout [UInt8]) {
    let place = draws.below(bytes.count)
    switch bytes[place] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      bytes[place] = UInt8(ascii: "0") + UInt8(draws.below(10))
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      bytes[place] = UInt8(ascii: "a") + UInt8(draws.below(26))
    default: bytes[place] = UInt8(ascii: " ")
    }
  }

  /// What stands behind the colon of one line.
  private mutating func replaceValue(in bytes: inout [UInt8]) {
    let start = draws.below(bytes.count)
    guard let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")),
      let end = bytes[colon...].firstIndex(where: { $0 == UInt8(ascii: "\n") })
    else { return }
    let comma = bytes[end - 1] == UInt8(ascii: ",") ? 1 : 0
    guard colon + 2 <= end - comma else { return }
    bytes.replaceSubrange(colon + 2..<end - comma, with: token())
  }

  /// Lines that go, come twice, change places, or come from elsewhere.
  private mutating func changeLines(of bytes: inout [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let line = draws.below(lines.count)
    switch draws.below(4) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: line)
    case 2: lines.swapAt(line, (line + 1) % lines.count)
    default: lines.insert(lines[draws.below(lines.count)], at: line)
    }
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private mutating func stretch(of bytes: [UInt8], atMost most: Int) -> Range<Int> {
    let start = draws.below(bytes.count)
    return start..<min(bytes.count, start + 1 + draws.below(most))
  }

  private mutating func token() -> [UInt8] {
    AuditMutation.tokens[draws.below(AuditMutation.tokens.count)]
  }
}
