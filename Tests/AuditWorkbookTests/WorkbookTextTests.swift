import Testing

@testable import AuditWorkbook

/// What stands in a cell is what somebody wrote, and no more than Excel reads.
struct WorkbookTextTests {
  @Test(arguments: [
    ("=1+1", "=1+1"),
    ("_x0041_", "_x005F_x0041_"),
    ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
    ("_X00e9_", "_x005F_X00e9_"),
    ("_x004_ _xGGGG_", "_x004_ _xGGGG_"),
    ("a\u{0}b\u{1B}\r\n\u{FFFE}\u{202E}", "a␀b␛␍␊‹FFFE›‹202E›"),
  ])
  func `an escape is none, and what cannot be seen is a mark`(text: String, cell: String) {
    #expect(text.inCell == cell)
  }

  @Test func `a text over the limit ends with a mark, and no longer than the limit`() {
    // 32,767 units, of which the mark has two.
    let most = String(repeating: "a", count: 32_767)
    #expect(most.inCell == most)
    #expect((most + "b").inCell == String(repeating: "a", count: 32_765) + "…✂")
  }

  @Test func `a text of nothing but escapes stays within the limit once they are written out`() {
    let cell = String(repeating: "_x0041_", count: 32_000).inCell
    #expect(cell.hasPrefix("_x005F_x0041__x005F_x0041_"))
    #expect(cell.hasSuffix("…✂"))
    // At most one escape less than fits.
    #expect((32_767 - 16...32_767).contains(cell.utf16.count))
  }

  @Test func `an ampersand in a margin commands nothing`() {
    #expect("A&B &P".inMargin == "A&&B &&P")
  }

  @Test func `a margin holds no more than Excel reads, and no half of an ampersand`() {
    // Excel reads 255; two ampersands stand for one.
    #expect(String(repeating: "&", count: 300).inMargin == String(repeating: "&", count: 240))
    #expect(("a" + String(repeating: "&", count: 300)).inMargin.utf16.count == 239)
  }
}
