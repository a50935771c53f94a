import Testing

@testable import AuditTUI

/// Texts of ASCII alone go a way of their own.
///
/// The general way, which a letter beyond ASCII takes, is the oracle: ŵ is as wide as w.
struct PlainLettersTests {
  static let texts = [
    "", " ", "   ", "w", "who saw the child, when, and where", "  who saw  the   child",
    "wwwwwwwwwwwwwwwwwwwwwwwww", "a wwwwwwwwwwwwwwwwwwwwwwwww w", "   wwwwwwwwwwwwwwwwwwww",
    "w ", "w   w   w   w", "ends with spaces w    ", "w-w/w(w)w.w, w; w: \"w\" w?", "          w",
    "twelve weeks what was written went where it would", "w          w",
  ]

  @Test(arguments: texts)
  func `plain letters are broken into the lines that other letters are`(text: String) {
    let accented = String(text.map { $0 == "w" ? "ŵ" : $0 })
    for width in 2...40 {
      let general = accented.wrapped(to: width, glyphs: .unicode)
      let plain = text.wrapped(to: width, glyphs: .unicode)
      #expect(plain == general.map { String($0.map { $0 == "ŵ" ? "w" : $0 }) })
    }
  }

  @Test func `letters are pieces of a column each`() {
    let pieces = Pieces("who? 7", glyphs: .unicode).all
    #expect(pieces.map(\.text) == ["w", "h", "o", "?", " ", "7"])
    #expect(pieces.allSatisfy { $0.columns == 1 })
  }

  @Test(arguments: ["é", "a\tb", "a\nb", "a\u{1B}[2Jb", "\u{7F}", "–"])
  func `anything else goes the general way`(text: String) {
    #expect(PlainLetters(text) == nil)
  }
}
