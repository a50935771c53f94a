import Testing

@testable import AuditTUI

struct QuietBlanksTests {
  private func isSeen(_ style: Style) -> Bool { style == .selected }

  private func styles(_ canvas: Canvas, row: Int = 0) -> String {
    String(canvas.cells(inRow: row).map(\.style.letter))
  }

  @Test func `blanks among words take the look that is on, unless it is seen or much is cleared`() {
    var canvas = Canvas(width: 24, height: 1)
    canvas.fill(canvas.bounds, style: .hint)
    canvas.write("n", row: 0, column: 1, style: .strong)
    canvas.write(" new audit", row: 0, column: 2, style: .hint)
    canvas.write("  ", row: 0, column: 14, style: .selected)
    canvas.quietenBlanks(over: nil, isSeen: isSeen)
    #expect(styles(canvas) == ".SShhhhhhhhhhh##........")
  }

  @Test func `a blank that is there stays as it is`() {
    var shown = Canvas(width: 12, height: 1)
    shown.write("│ was  there", row: 0, column: 0, style: .faint)
    shown.quietenBlanks(over: nil, isSeen: isSeen)
    var canvas = Canvas(width: 12, height: 1)
    canvas.write("│", row: 0, column: 0, style: .faint)
    canvas.write("is   here", row: 0, column: 2, style: .strong)
    canvas.quietenBlanks(over: shown, isSeen: isSeen)
    #expect(styles(canvas) == "ffSSSSSSSSSS")
  }

  @Test func `few blanks at the end of a row take the look that is on, and many are plain`() {
    var shown = Canvas(width: 20, height: 2)
    shown.write("twenty letters a row", row: 0, column: 0, style: .faint)
    shown.write("twenty letters a row", row: 1, column: 0, style: .faint)
    var canvas = Canvas(width: 20, height: 2)
    canvas.write("eleven more", row: 0, column: 0, style: .faint)
    canvas.write("few", row: 1, column: 0, style: .faint)
    canvas.quietenBlanks(over: shown, isSeen: isSeen)
    #expect(styles(canvas, row: 0) == "ffffffffffffffffffff")
    #expect(styles(canvas, row: 1) == "fff.................")
  }

  @Test func `a row that has moved is the row it was`() {
    var shown = Canvas(width: 10, height: 3)
    shown.write("a case", row: 1, column: 2, style: .faint)
    shown.quietenBlanks(over: nil, isSeen: isSeen)
    var before = shown
    before.setStyle(.good, row: 1, column: 9)
    var canvas = Canvas(width: 10, height: 3)
    canvas.write("a case", row: 0, column: 2, style: .faint)
    canvas.quietenBlanks(over: before, isSeen: isSeen)
    #expect(Array(canvas.cells(inRow: 0)) == Array(before.cells(inRow: 1)))
  }

  @Test func `words keep their text and their styles`() {
    var canvas = Canvas(width: 12, height: 2)
    canvas.write("met  1 of 2", row: 0, column: 0, style: .good)
    canvas.write("未 met", row: 1, column: 2, style: .bad)
    let before = canvas
    canvas.quietenBlanks(over: nil) { _ in false }
    for row in 0..<2 {
      for column in 0..<12 where before[row, column].text != " " {
        #expect(canvas[row, column] == before[row, column])
      }
      #expect((0..<12).map { canvas[row, $0].text } == (0..<12).map { before[row, $0].text })
    }
  }
}
