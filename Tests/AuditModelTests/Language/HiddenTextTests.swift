import AuditModel
import Testing

struct HiddenTextTests {
  private func isHiding(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { HiddenText.isIn(UnsafeRawBufferPointer($0)) }
  }

  @Test(arguments: ["", "a\nb", "tŷ, ffôn – 5–10 … ▲ ███▓░ ┃ ẁ 😀 漢 e\u{301}", "\u{FFFD}"])
  func `what is seen is not hidden`(text: String) {
    #expect(!isHiding(text))
  }

  @Test func `whatever is made visible elsewhere is hidden, and nothing else is`() {
    var disagreeing: [UInt32] = []
    for number in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(number), scalar != "\n" else { continue }
      // A mark needs a letter before it, and a space is shown as a space.
      let text = "a" + String(scalar)
      let isShown = text.visible(ascii: false).unicodeScalars.contains(scalar)
      let isSpace = scalar.properties.generalCategory == .spaceSeparator
      if isHiding(text) == (isShown || isSpace) { disagreeing.append(number) }
    }
    #expect(disagreeing == [])
  }

  @Test func `one character is found wherever it stands in a long line`() {
    var disagreeing: [String] = []
    for byte in UInt8(0)..<0x80 {
      for place in 0..<17 {
        var line = [UInt8](repeating: UInt8(ascii: "a"), count: 17)
        line[place] = byte
        // Of ASCII nobody sees what is below a space, and DEL; a line may break.
        let isHidden = byte != 0x0A && (byte < 0x20 || byte == 0x7F)
        if line.withUnsafeBytes(HiddenText.isIn) != isHidden {
          disagreeing.append("\(byte) at \(place)")
        }
      }
    }
    #expect(disagreeing == [])
  }

  @Test func `bytes that are no text are hidden wherever they stand`() {
    for wrong in [[0xFF], [0xFF, 0x1F], [0xC2], [0xF5]] as [[UInt8]] {
      for place in 0..<16 {
        var line = [UInt8](repeating: UInt8(ascii: "a"), count: 17)
        line.replaceSubrange(place..<place + wrong.count, with: wrong)
        #expect(line.withUnsafeBytes(HiddenText.isIn), "\(wrong) at \(place)")
      }
    }
  }

  @Test func `in JSON what is hidden becomes an escape`() {
    let text = Array("{\n  \"a\": \"\u{200B}ŵ\u{E0041}\"\n}\n".utf8)
    let shown = String(decoding: HiddenText.escaped(inJSON: text), as: UTF8.self)
    // U+E0041 is D800 + (E0041 - 10000 >> 10) and DC00 + (E0041 - 10000 & 3FF): DB40 DC41.
    #expect(shown == "{\n  \"a\": \"\\u200bŵ\\udb40\\udc41\"\n}\n")
  }
}
