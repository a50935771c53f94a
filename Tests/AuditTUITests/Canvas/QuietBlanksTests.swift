import Testing

@testable import AuditTUI

struct QuietBlanksTests {
  @Test func `blanks have a style only between words of one style or where it is seen`() {
    var canvas = Canvas(width: 24, height: 1)
    canvas.fill(canvas.bounds, style: .hint)
    canvas.write("n", row: 0, column: 1, style: .strong)
    canvas.write(" new audit", row: 0, column: 2, style: .hint)
    canvas.write("  ", row: 0, column: 14, style: .selected)
    canvas.quietenBlanks { $0 == .selected }
    let blank = { (column: Int) in canvas[0, column].style }
    #expect([0, 2, 12, 13, 16, 23].map(blank) == [.plain, .plain, .plain, .plain, .plain, .plain])
    #expect(blank(6) == .hint)
    #expect([14, 15].map(blank) == [.selected, .selected])
    #expect(canvas[0, 1].style == .strong)
  }

  @Test func `words keep their text and their styles`() {
    var canvas = Canvas(width: 12, height: 2)
    canvas.write("met  1 of 2", row: 0, column: 0, style: .good)
    canvas.write("未 met", row: 1, column: 2, style: .bad)
    let before = canvas
    canvas.quietenBlanks { _ in false }
    for row in 0..<2 {
      for column in 0..<12 where before[row, column].text != " " {
        #expect(canvas[row, column] == before[row, column])
      }
      #expect((0..<12).map { canvas[row, $0].text } == (0..<12).map { before[row, $0].text })
    }
  }
}
