import Testing

@testable import AuditTUI

struct TextLayoutTests {
  @Test(arguments: [
    ("Was the child seen alone?", 10, ["Was the", "child seen", "alone?"]),
    ("one two", 7, ["one two"]),
    ("one two", 6, ["one", "two"]),
    ("one  two", 4, ["one", "two"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a bcdefgh", 4, ["a", "bcde", "fgh"]),
    ("a\n\nb", 5, ["a", "", "b"]),
    ("a\r\nb", 5, ["a", "b"]),
    ("ends\n", 5, ["ends", ""]),
    ("a\tb", 5, ["a b"]),
    ("  in by two", 6, ["  in", "by two"]),
    ("漢字漢", 5, ["漢字", "漢"]),
    ("漢字", 1, ["漢", "字"]),
    ("", 5, [""]),
    ("w\u{302}w\u{302} w\u{302}", 2, ["w\u{302}w\u{302}", "w\u{302}"]),
  ])
  func `lines break at spaces and long words where the line ends`(
    text: String,
    width: Int,
    lines: [String]
  ) {
    #expect(text.wrapped(to: width, glyphs: .unicode) == lines)
  }

  @Test(arguments: [
    ("recorded", 8, "recorded"), ("recorded", 7, "record…"), ("漢字漢", 4, "漢…"), ("ab", 1, "…"),
    ("ab", 0, ""), ("ab", -3, ""),
  ])
  func `what is cut off is marked`(text: String, width: Int, shown: String) {
    #expect(text.truncated(to: width, glyphs: .unicode) == shown)
  }

  @Test(arguments: [("recorded", 7, "reco..."), ("ŵyn", 3, "wyn"), ("abcd", 2, "ab")])
  func `what is cut off is marked in ASCII where there is room`(
    text: String,
    width: Int,
    shown: String
  ) {
    #expect(text.truncated(to: width, glyphs: .ascii) == shown)
  }
}
