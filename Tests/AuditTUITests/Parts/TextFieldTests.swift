import AuditModel
import Testing

@testable import AuditTUI

struct TextFieldTests {
  private func typed(_ keys: [Key], in text: String, takesLines: Bool = false) -> TextField {
    var field = TextField(text, takesLines: takesLines)
    for key in keys { _ = field.type(.key(key)) }
    return field
  }

  @Test(arguments: [
    ([Key.left, .left, .character("X")], "one tXwo"),
    ([.home, .delete], "ne two"),
    ([.control("w")], "one "),
    ([.control("w"), .control("w")], ""),
    ([.control("a"), .control("k")], ""),
    ([.left, .control("u")], "o"),
    ([.home, .right, .backspace], "ne two"),
    ([.home, .backspace, .left], "one two"),
    ([.end, .delete, .right], "one two"),
  ])
  func `keys of a line do as they do in a shell`(keys: [Key], text: String) {
    #expect(typed(keys, in: "one two").text == text)
  }

  @Test func `only a key that changes the text says so`() {
    var field = TextField("a")
    #expect(
      [Key.left, .delete, .delete, .backspace].map { field.type(.key($0)) }
        == [false, true, false, false]
    )
  }

  @Test func `a mark typed after its letter joins it, and both go together`() {
    var field = TextField("w")
    _ = field.type(.key(.character("\u{302}")))
    #expect(field.text == "ŵ")
    _ = field.type(.key(.left))
    #expect(field.beforeCursor == "")
    _ = field.type(.key(.delete))
    #expect(field.text == "")
  }

  @Test func `a pasted line break is a space where there is one line`() {
    var line = TextField()
    _ = line.type(.paste("5/1/26\n"))
    #expect(line.text == "5/1/26 ")
    var lines = TextField(takesLines: true)
    _ = lines.type(.paste("a\nb"))
    #expect(lines.text == "a\nb")
  }

  @Test func `lines break at spaces, and a longer word where the line ends`() {
    let field = TextField("the child was not seen alone at Llanfairpwllgwyngyll")
    let layout = field.layout(width: 10, rows: 9, glyphs: .unicode)
    #expect(
      layout.lines == ["the child", "was not", "seen alone", "at", "Llanfairpw", "llgwyngyll"]
    )
    #expect(layout.cursorRow == 5)
    #expect(layout.cursorColumn == 10)
  }

  @Test func `of more lines than there is room for, those with the cursor are in view`() {
    var field = TextField((1...9).map { "line \($0)" }.joined(separator: "\n"), takesLines: true)
    #expect(
      field.layout(width: 20, rows: 3, glyphs: .unicode).lines == ["line 7", "line 8", "line 9"]
    )
    for _ in 1...5 {
      field.move(by: field.layout(width: 20, rows: 3, glyphs: .unicode).stepUp ?? 0)
    }
    let layout = field.layout(width: 20, rows: 3, glyphs: .unicode)
    #expect(layout.lines == ["line 2", "line 3", "line 4"])
    #expect(layout.cursorRow == 2)
    #expect(layout.cursorColumn == 6)
  }

  @Test func `at the first line there is no way up and at the last none down`() {
    let field = TextField("one")
    #expect(field.layout(width: 20, rows: 3, glyphs: .unicode).stepUp == nil)
    #expect(field.layout(width: 20, rows: 3, glyphs: .unicode).stepDown == nil)
  }

  @Test func `the window on a long text is that of the whole text`() {
    // 3000 lines of 9 columns: the last three, wherever the cut of what is looked at falls.
    let text = (1...3000).map { String(10_000_000 + $0) }.joined(separator: " ")
    let layout = TextField(text).layout(width: 9, rows: 3, glyphs: .unicode)
    #expect(layout.lines == ["10002998", "10002999", "10003000"])
  }

  @Test func `a key goes to its place in a note of 100 kB, and the screen shows it`() {
    let note = String(repeating: "Nid oedd yr ymweliad wedi’i gofnodi yn llawn. ", count: 2200)
    var walk = Walkthrough(at: "child-seen")
    walk.write("t")
    walk.tell(.paste(note))
    walk.press(.left)
    for _ in 1...50 { walk.press(.character("x")) }
    var canvas = Canvas(width: 80, height: 24)
    walk.app.render(into: &canvas)
    #expect(canvas.snapshot.contains("xxxxxxxxxx"))
  }
}
