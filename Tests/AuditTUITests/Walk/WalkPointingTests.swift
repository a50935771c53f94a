import AuditModel
import Testing

@testable import AuditTUI

/// Rows and columns are those of the whole terminal, 80 by 24: the line at the top is row 0, sections
/// stand in columns 0 to 23, the question begins in column 26.
struct WalkPointingTests {
  @Test func `a click points at an answer and a second one gives it`() {
    var walk = Walkthrough(at: "child-seen")
    // Rows: 1 place, 2 question, 3 guidance, 4 empty, 5 to 8 the answers.
    walk.click(row: 7, column: 33)
    #expect(walk.walk?.pointer == 2)
    #expect(walk.effects == [])
    walk.click(row: 7, column: 33)
    #expect(walk.answer("child-seen")?.value == .notRecorded)
  }

  @Test func `a click on a section goes to it`() {
    var walk = Walkthrough(at: "child-seen")
    walk.click(row: 4, column: 3)
    #expect(walk.walk?.stop == .item("language"))
    walk.click(row: 1, column: 3)
    #expect(walk.walk?.stop == .safety)
  }

  @Test func `a click beside everything does nothing`() {
    var walk = Walkthrough(at: "child-seen")
    for (row, column) in [(0, 5), (23, 5), (20, 5), (20, 50), (2, 30), (5, 24)] {
      walk.click(row: row, column: column)
    }
    #expect(walk.effects == [])
    #expect(walk.walk?.stop == .item("child-seen"))
    #expect(walk.walk?.pointer == 0)
  }

  @Test func `the wheel moves from item to item`() {
    var walk = Walkthrough(at: "child-seen")
    walk.tell(.mouse(MouseEvent(row: 9, column: 40, kind: .scrollDown)))
    #expect(walk.walk?.stop == .item("child-seen-alone"))
    walk.tell(.mouse(MouseEvent(row: 9, column: 40, kind: .scrollUp)))
    #expect(walk.walk?.stop == .item("child-seen"))
  }

  @Test func `neither click nor wheel takes a note away that is being typed`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("tHalf")
    walk.click(row: 7, column: 33)
    walk.click(row: 4, column: 3)
    walk.tell(.mouse(MouseEvent(row: 9, column: 40, kind: .scrollDown)))
    walk.write(" way")
    walk.press(.enter)
    #expect(walk.answer("child-seen")?.note == "Half way")
  }

  @Test func `a click on a date goes to its field`() {
    var walk = Walkthrough(at: "assessment-on-time")
    walk.write("1")
    // Rows: 1 place, 2 and 3 question, 4 empty, 5 title, 6 to 9 two fields under their names.
    walk.click(row: 9, column: 30)
    walk.press(.control("u"))
    walk.write("4/3/26")
    walk.press(.escape)
    #expect(
      walk.answer("assessment-on-time")?.value
        == .clocks([Clock("assessment", start: "2026-01-05", end: "2026-03-04")])
    )
  }
}
