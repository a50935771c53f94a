import AuditModel
import Testing

@testable import AuditReport

/// What leaves the program as a table says the same as text, CSV and JSON, and harms no spreadsheet.
struct SheetTests {
  private func sheet(_ cells: [Sheet.Cell]...) -> Sheet {
    Sheet(
      name: "cases",
      title: "Cases",
      notes: ["Only these."],
      columns: [Sheet.Column("case", "case"), Sheet.Column("n", "n", isNumber: true)],
      rows: cells
    )
  }

  /// The first field of the first row, as CSV writes it.
  private func field(_ text: String) -> String {
    let lines = sheet([.text(text), .integer(1)]).csv().components(separatedBy: "\r\n")
    return String(lines[1].dropLast(2))
  }

  @Test func `lines end with CR LF, the first names the columns, and nothing is empty`() {
    let csv = sheet([.text("C-1"), .integer(17)], [.none, .number(12.25)]).csv()
    #expect(csv == "case,n\r\nC-1,17\r\n,12.3\r\n")
  }

  // RFC 4180, 2.6 and 2.7: quotes around what holds a comma or a quote, quotes inside doubled.
  @Test(arguments: [
    ("plain", "plain"), ("a, b", "\"a, b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("Tŷ Glas", "\"Tŷ Glas\""),
  ])
  func `text with commas, quotes or blanks is quoted`(text: String, expected: String) {
    #expect(field(text) == expected)
  }

  // OWASP, CSV Injection: = + - @ tab CR at the beginning; here also behind blanks and in wide forms.
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44", "'+44"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"),
    ("  =1", "\"'  =1\""), ("＝1", "'＝1"), ("\u{A0}=1", "\"' =1\""),
    ("=\"a\"", "\"'=\"\"a\"\"\""),
  ])
  func `what a spreadsheet would work out is text`(text: String, expected: String) {
    #expect(field(text) == expected)
  }

  @Test func `numbers are no formulae, also below nothing`() {
    #expect(sheet([.text("a"), .number(-3.04)]).csv().contains("a,-3.0\r\n"))
    #expect(sheet([.text("a"), .integer(-3)]).csv().contains("a,-3\r\n"))
  }

  // A quote with an acute accent on it is one character of Swift and a quote to every reader of CSV.
  @Test func `a quote with a mark on it is doubled all the same`() {
    #expect(field("a\"\u{301}b") == "\"a\"\"\u{301}b\"")
  }

  // One character in Swift, two bytes that would begin a new row.
  @Test func `a line break stays inside its row, and can be seen`() {
    let csv = sheet([.text("a\r\nb"), .integer(1)], [.text("c\nd"), .integer(2)]).csv()
    #expect(csv == "case,n\r\na␍␊b,1\r\nc␊d,2\r\n")
  }

  @Test func `marks that turn text round can be seen`() {
    #expect(field("a\u{202E}b") == "a‹202E›b")
  }

  @Test func `JSON has a key for every column, and null where there is nothing`() {
    let text = sheet([.text("C-1"), .none]).json.text()
    #expect(text.contains("\"case\": \"C-1\""))
    #expect(text.contains("\"n\": null"))
    #expect(text.contains("\"sheet\": \"cases\""))
  }

  @Test func `text has title, notes and rows`() {
    let text = sheet([.text("C-1"), .integer(17)]).text(style: TextStyle(language: .english))
    #expect(text == "Cases\nOnly these.\n\ncase   n\n----  --\nC-1   17\n")
  }
}
