import AuditModel
import Testing

struct VisibleTextTests {
  @Test(arguments: [
    ("Dŵr ac ŷd, café", "Dŵr ac ŷd, café"),
    ("w\u{302}y", "w\u{302}y"),  // a mark on its letter stays
    ("漢字 👍", "漢字 👍"),
    ("\u{1B}[31mred", "␛[31mred"),
    ("a\tb\nc\u{7F}", "a␉b␊c␡"),
    ("\u{9B}2J", "‹009B›2J"),  // the one-byte form of ESC [
    ("\u{202E}evif", "‹202E›evif"),
    ("\u{2066}x\u{2069}\u{200F}", "‹2066›x‹2069›‹200F›"),
    ("in\u{200B}visible", "in‹200B›visible"),
    ("co\u{AD}operate", "co‹00AD›operate"),
    ("a\u{A0}b\u{2003}c", "a b c"),
    ("\u{302}", "◌\u{302}"),  // a mark with nothing to stand on
    ("\u{E000}\u{E0041}", "‹E000›‹E0041›"),
    ("line\u{2028}two", "line‹2028›two"),
    ("❤\u{FE0F}", "❤"),
    ("👩\u{200D}👧", "👩👧"),
    ("a\u{200D}b", "a‹200D›b"),
    ("", ""),
  ])
  func `nothing is invisible and nothing moves the cursor`(text: String, shown: String) {
    #expect(Array(text.visible(ascii: false).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    ("Dŵr ac ŷd, ẁ ẃ ẅ, Ŵ", "Dwr ac yd, w w w, W"),
    ("w\u{302}y\u{302}", "wy"),
    ("2014–2016 — “as is” ‘x’…", "2014-2016 - \"as is\" 'x'..."),
    ("Ærø straße", "AEro strasse"),
    ("漢 👍", "? ?"),
    ("\u{1B}[0m\u{7F}", "^[[0m^?"),
    ("\u{202E}", "<202E>"),
    ("≥ 90 %", ">= 90 %"),
  ])
  func `an ASCII terminal shows the nearest likeness`(text: String, shown: String) {
    #expect(text.visible(ascii: true) == shown)
  }

  // What Unicode's own tables say: general category and Default_Ignorable_Code_Point. Of the spaces one
  // is seen, the stroke of Ogham.
  @Test func `just what Unicode calls a letter, mark, number, sign or symbol stays as it is`() {
    let spaces: [Unicode.Scalar] = [" ", "\u{1680}"]
    var disagreeing: [UInt32] = []
    for number in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(number), !spaces.contains(scalar) else { continue }
      let isSeen =
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
          .paragraphSeparator, .spaceSeparator:
          false
        default: !scalar.properties.isDefaultIgnorableCodePoint
        }
      let text = "a" + String(scalar)
      if (text.visible(ascii: false) == text) != isSeen { disagreeing.append(number) }
    }
    #expect(disagreeing == [])
  }

  @Test(arguments: ["\u{1B}[31m", "\u{202E}a\u{302}", "❤\u{FE0F}\u{301}", "\u{302}", "ŵ…"])
  func `visible text stays as it is when it is made visible again`(text: String) {
    let once = text.visible(ascii: false)
    #expect(once.visible(ascii: false) == once)
  }
}
