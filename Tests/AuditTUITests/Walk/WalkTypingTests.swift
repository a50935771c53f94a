import AuditModel
import Testing

@testable import AuditTUI

struct WalkTypingTests {
  private let note = "No record of where the visit took place."

  @Test func `a note is kept at every change and saved when it is done`() {
    var walk = Walkthrough(at: "child-seen")
    walk.press(.character("t"))
    walk.write("Ok")
    walk.press(.left)
    #expect(walk.kept.map(\.text) == ["O", "Ok"])
    #expect(walk.kept.last.map { [$0.item, $0.field.rawValue] } == ["child-seen", "note"])
    #expect(walk.saves == 0)
    walk.press(.enter)
    #expect(walk.answer("child-seen")?.note == "Ok")
    #expect(walk.saves == 1)
  }

  @Test(arguments: [Key.enter, .escape, .tab, .backTab])
  func `whichever key ends a note, its words are taken over`(key: Key) {
    var walk = Walkthrough(at: "child-seen")
    walk.press(.character("t"))
    walk.write("Seen twice")
    walk.press(key)
    #expect(walk.answer("child-seen")?.note == "Seen twice")
  }

  @Test func `Tab goes from note to evidence and back`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("tA")
    walk.press(.tab)
    walk.write("B")
    walk.press(.backTab)
    walk.write("C")
    walk.press(.enter)
    #expect(walk.answer("child-seen")?.note == "AC")
    #expect(walk.answer("child-seen")?.evidence == "B")
  }

  @Test func `a note left as it was forgets what was kept and saves nothing`() {
    var walk = Walkthrough(at: "child-seen-alone")
    walk.write("tx")
    walk.press(.backspace, .enter)
    #expect(walk.saves == 0)
    #expect(walk.effects.last == .forget("0195-12"))
  }

  @Test func `the safety question takes a note and nothing else`() {
    var walk = Walkthrough()
    walk.write("tAsked the manager.")
    walk.press(.tab)
    #expect(walk.audit?.safety.note == "Asked the manager.")
    #expect(walk.walk?.focus == .answer)
    walk.write("e")
    #expect(walk.said == "the safety question takes a note")
    walk.write("f")
    #expect(walk.said == "the safety question takes a note")
  }

  @Test func `a paste keeps its line breaks and never acts as keys`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("t")
    walk.tell(.paste("first\nq2\u{1B}second"))
    walk.press(.enter)
    #expect(walk.answer("child-seen")?.note == "first\nq2\u{1B}second")
    #expect(walk.answer("child-seen")?.value == .yes)
    #expect(!walk.effects.contains(.quit))
  }

  @Test func `a paste where nobody types does nothing`() {
    var walk = Walkthrough(at: "child-seen")
    walk.tell(.paste("2q"))
    #expect(walk.effects == [])
    #expect(walk.audit?.answers == DeskFixture.halfAnswered.answers)
  }

  @Test func `control and bidirectional characters in a note are shown, not obeyed`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("t")
    walk.tell(.paste("a\u{1B}[2Jb\u{202E}c"))
    walk.press(.enter)
    #expect(walk.drawn().contains("Note: a␛[2Jb‹202E›c"))
  }

  @Test func `the program's end takes over what is being typed, beneath help too`() {
    for keys in [[Key](), [.function(1)]] {
      var walk = Walkthrough(at: "child-seen")
      walk.write("tHalf a sen")
      for key in keys { walk.press(key) }
      walk.forgetEffects()
      walk.tell(.terminate(.signal(15)))
      #expect(walk.answer("child-seen")?.note == "Half a sen")
      #expect(walk.effects == walk.audit.map { [.save($0, reason: nil), .quit] })
    }
  }

  @Test func `the program's end takes over a number and dates that can be read`() {
    var count = Walkthrough(at: "elements-covered")
    count.write("4")
    count.tell(.terminate(.terminalGone))
    #expect(count.answer("elements-covered")?.value == .count(4, outOf: nil))
    var dates = Walkthrough(at: "assessment-on-time")
    dates.write("1")
    dates.press(.tab, .control("u"))
    dates.write("4/3/26")
    dates.tell(.terminate(.signal(1)))
    #expect(
      dates.answer("assessment-on-time")?.value
        == .clocks([Clock("assessment", start: "2026-01-05", end: "2026-03-04")])
    )
  }

  @Test func `words come back from the person's own editor`() {
    var walk = Walkthrough(at: "child-seen-alone")
    walk.write("o")
    let words = TypedWords(
      audit: "0195-12",
      revision: 1,
      item: "child-seen-alone",
      field: .note,
      text: note
    )
    #expect(walk.effects == [.edit(words)])
    walk.receive(
      .edited(
        TypedWords(
          audit: "0195-12",
          revision: 1,
          item: "child-seen-alone",
          field: .note,
          text: "Two\nlines"
        )
      )
    )
    #expect(walk.answer("child-seen-alone")?.note == "Two\nlines")
    #expect(walk.saves == 1)
  }

  @Test func `arrows move between the lines of a note`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("t")
    walk.tell(.paste("one\ntwo"))
    walk.press(.up)
    walk.write("X")
    walk.press(.down, .end)
    walk.write("Y")
    walk.press(.enter)
    #expect(walk.answer("child-seen")?.note == "oneX\ntwoY")
  }

  @Test func `a size changed in the middle of typing loses no letter`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("tab")
    walk.tell(.resize(width: 30, height: 5))
    _ = walk.drawn(columns: 30, rows: 5)
    walk.write("c")
    walk.tell(.resize(width: 300, height: 60))
    _ = walk.drawn(columns: 300, rows: 60)
    walk.press(.enter)
    #expect(walk.answer("child-seen")?.note == "abc")
  }
}
