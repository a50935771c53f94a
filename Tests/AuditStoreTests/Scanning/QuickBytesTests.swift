import CQuickBytes
import Testing

/// What is asked about 32 bytes at once is what would be said of each byte by itself, and the same where
/// a processor has to go byte by byte.
struct QuickBytesTests {
  /// Bytes between which one stands at each place in turn; letters are neither special nor others.
  private static func asking<Answer>(
    _ byte: UInt8,
    at place: Int,
    _ ask: (UnsafePointer<UInt8>) -> Answer
  ) -> Answer? {
    var bytes = [UInt8](repeating: UInt8(ascii: "e"), count: 32)
    bytes[place] = byte
    return bytes.withUnsafeBufferPointer { $0.baseAddress.map(ask) }
  }

  @Test func `quotes, backslashes, controls and what is not ASCII are special, and nothing else`() {
    for byte in UInt8.min...UInt8.max {
      let isSpecial = byte < 0x20 || byte > 0x7F || byte == 0x22 || byte == 0x5C
      for place in 0..<32 {
        let found = Self.asking(byte, at: place) { special_bytes($0) }
        #expect(found == (isSpecial ? 1 << UInt32(place) : 0), "\(byte) at \(place)")
        let byOne = Self.asking(byte, at: place) { special_bytes_one_by_one($0) }
        #expect(byOne == found, "\(byte) at \(place)")
      }
    }
  }

  @Test func `a word in kebab case has lower-case letters, digits and hyphens`() {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
    for byte in UInt8.min...UInt8.max {
      for place in 0..<32 {
        let found = Self.asking(byte, at: place) { kebab_bytes($0) }
        let here = UInt32(1) << UInt32(place)
        #expect(found?.others == (letters.contains(byte) ? 0 : here), "\(byte) at \(place)")
        #expect(found?.hyphens == (byte == UInt8(ascii: "-") ? here : 0), "\(byte) at \(place)")
        let byOne = Self.asking(byte, at: place) { kebab_bytes_one_by_one($0) }
        #expect(byOne?.others == found?.others, "\(byte) at \(place)")
        #expect(byOne?.hyphens == found?.hyphens, "\(byte) at \(place)")
      }
    }
  }
}
