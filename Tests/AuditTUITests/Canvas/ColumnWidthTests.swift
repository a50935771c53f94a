import Testing

@testable import AuditTUI

/// The widths are what `wcwidth` of the GNU C library 2.36 says in the locale C.UTF-8; all scalars
/// below U+40000 that it knows were compared, and one obsolete letter (U+1171E) differs.
struct ColumnWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("ŵ", 1), ("w\u{302}", 1), ("y\u{302}d", 2), ("漢字", 4), ("ｱ", 1),
    ("Ａ", 2), ("👍", 2), ("☎", 1), ("⌚", 2), ("🇬🇧", 2), ("가", 2), ("䷀", 2),
    ("👩\u{200D}👧", 4),  // drawn apart, since terminals do not agree on joining
    ("❤\u{FE0F}", 1),
    ("\u{1B}", 1), ("\u{202E}", 6),  // as they are shown: ␛ and ‹202E›
  ])
  func `text is measured in columns`(text: String, columns: Int) {
    #expect(text.columns(glyphs: .unicode) == columns)
  }

  @Test(arguments: [("ŵ", 1), ("…", 3), ("\u{1B}", 2), ("漢", 1)])
  func `folded text is measured as it is shown`(text: String, columns: Int) {
    #expect(text.columns(glyphs: .ascii) == columns)
  }
}
