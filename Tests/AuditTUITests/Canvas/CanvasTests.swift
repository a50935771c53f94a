import Testing

@testable import AuditTUI

struct CanvasTests {
  @Test func `a snapshot shows text, styles and the cursor`() {
    var canvas = Canvas(width: 12, height: 4)
    canvas.box(canvas.bounds, title: "Tîm")
    let used = canvas.write("met ", row: 1, column: 2, style: .good)
    canvas.write("17 of 19", row: 1, column: 2 + used, maxWidth: 4)
    canvas.cursor = Canvas.Position(row: 2, column: 1)
    #expect(
      canvas.snapshot == """
        ┌─ Tîm ────┐
        │ met 17 … │
        │          │
        └──────────┘
        == styles 12x4
        0 ffTTTTTfffff
        1 f.gggg.....f
        2 f..........f
        3 ffffffffffff
        == cursor 2,1

        """
    )
  }

  @Test func `an ASCII canvas draws and writes ASCII`() {
    var canvas = Canvas(width: 9, height: 3, glyphs: .ascii)
    canvas.box(canvas.bounds, style: .plain)
    canvas.write("dŵr – ‘x’", row: 1, column: 1, maxWidth: 7)
    #expect(canvas.snapshot == "+-------+\n|dwr ...|\n+-------+\n== styles 9x3\n")
  }

  @Test func `nothing is drawn outside`() {
    var canvas = Canvas(width: 3, height: 1)
    canvas.write("above", row: -1, column: 0)
    canvas.write("below", row: 1, column: 0)
    canvas.write("right", row: 0, column: 3)
    canvas.write("abcd", row: 0, column: -2)
    #expect(canvas.snapshot == "cd\n== styles 3x1\n")
  }

  @Test func `an overwritten half of a wide character leaves a space`() {
    var canvas = Canvas(width: 6, height: 2)
    canvas.write("漢字", row: 0, column: 0)
    canvas.write("x", row: 0, column: 1)
    canvas.write("漢字", row: 1, column: 1)
    canvas.write("漢", row: 1, column: 0)
    #expect(canvas.snapshot == " x字\n漢 字\n== styles 6x2\n")
  }

  @Test func `a wide character that does not fit the edge is cut`() {
    var canvas = Canvas(width: 4, height: 1)
    #expect(canvas.write("a漢字", row: 0, column: 0) == 4)
    #expect(canvas.snapshot == "a漢…\n== styles 4x1\n")
  }

  @Test func `a restyled row keeps its text`() {
    var canvas = Canvas(width: 4, height: 2)
    canvas.write("漢x", row: 1, column: 0, style: .bad)
    canvas.restyle(Rectangle(row: 1, column: 0, width: 9, height: 1), to: .selected)
    #expect(canvas.snapshot == "\n漢x\n== styles 4x2\n1 ####\n")
  }

  @Test func `a part has its own corner and nothing leaves it`() {
    var canvas = Canvas(width: 6, height: 3)
    canvas.fill(canvas.bounds, with: ".")
    canvas.within(Rectangle(row: 1, column: 2, width: 2, height: 1)) { part in
      part.clear(part.bounds)
      part.write("abc", row: 0, column: 0)
      part.write("d", row: 1, column: 0)
      part.cursor = Canvas.Position(row: 0, column: 1)
    }
    #expect(canvas.snapshot == "......\n..a…..\n......\n== styles 6x3\n== cursor 1,3\n")
  }

  @Test func `a text that is longer than its place ends in an ellipsis`() {
    var canvas = Canvas(width: 8, height: 2)
    let rows = canvas.write("one two three four", in: canvas.bounds)
    #expect(rows == 2)
    #expect(canvas.snapshot == "one two\nthree…\n== styles 8x2\n")
  }

  @Test func `a scrolled text begins further down`() {
    var canvas = Canvas(width: 5, height: 2)
    canvas.write("one two three", in: canvas.bounds, skipped: 1)
    #expect(canvas.snapshot == "two\nthree\n== styles 5x2\n")
  }

  @Test func `every style has a letter of its own`() {
    #expect(Set(Style.allCases.map(\.letter)).count == Style.allCases.count)
  }

  @Test func `a canvas without room draws nothing`() {
    var canvas = Canvas(width: 0, height: -1)
    canvas.box(canvas.bounds, title: "x")
    canvas.write("x", row: 0, column: 0)
    #expect(canvas.snapshot == "== styles 0x0\n")
  }
}
