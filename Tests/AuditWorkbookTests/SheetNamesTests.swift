import Testing

@testable import AuditWorkbook

/// What Excel takes for the name of a sheet.
struct SheetNamesTests {
  @Test(arguments: [
    ("1 Headline", "1 Headline"),
    ("2026-q1: by team", "2026-q1 by team"),
    ("[a]*?/\\b", "a b"),
    ("'quoted'", "quoted"), ("child's", "child's"), ("''", "–"),
    // The apostrophe would stand at the end of the 31 that are kept.
    (String(repeating: "a", count: 30) + "'b", String(repeating: "a", count: 30)),
    ("", "–"),
    ("History", "History 2"),
    ("a\u{202E}\u{1B}", "a‹202E›␛"),
    // 31 characters of 40.
    (String(repeating: "ŵ", count: 40), String(repeating: "ŵ", count: 31)),
    // An emoji is two units of UTF-16: 15 of them are 30, and a half is none.
    (String(repeating: "🙂", count: 40), String(repeating: "🙂", count: 15)),
  ])
  func `a name is as Excel takes it`(wanted: String, name: String) {
    var names = SheetNames()
    #expect(names.name(wanted) == name)
  }

  @Test func `no two sheets have one name, whatever the case of its letters`() {
    var names = SheetNames()
    let long = String(repeating: "a", count: 31)
    #expect(
      ["All", "ALL", "all", long, long].map { names.name($0) }
        == ["All", "ALL 2", "all 3", long, String(repeating: "a", count: 29) + " 2"]
    )
  }
}
