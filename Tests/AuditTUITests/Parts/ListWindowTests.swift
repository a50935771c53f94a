import Testing

@testable import AuditTUI

struct ListWindowTests {
  /// What is in view after each of some keys, in a list of 30 rows with room for 8.
  private func inView(after keys: [Action]) -> [Range<Int>] {
    var cursor = ListCursor()
    return keys.map { key in
      _ = cursor.move(key, count: 30, page: 8)
      cursor.keepInView(count: 30, height: 8)
      return cursor.rowsInView(count: 30, height: 8)
    }
  }

  @Test func `a list stays where it is until the cursor leaves it, and then scrolls by a row`() {
    let down = [Action](repeating: .down, count: 9)
    #expect(inView(after: down).suffix(4) == [0..<8, 0..<8, 1..<9, 2..<10])
    let back = down + [.up, .up, .up, .up, .up, .up, .up, .up]
    #expect(inView(after: back).suffix(4) == [2..<10, 2..<10, 2..<10, 1..<9])
  }

  @Test func `a page moves the rows in view, so that the cursor stays where it is on the screen`() {
    let pages: [Action] = [.down, .pageDown, .pageDown, .pageUp]
    #expect(inView(after: pages) == [0..<8, 8..<16, 16..<24, 8..<16])
  }

  @Test func `neither end of a list wastes room`() {
    #expect(inView(after: [.last, .up, .first]) == [22..<30, 22..<30, 0..<8])
    var cursor = ListCursor()
    cursor.move(to: 2, count: 3)
    #expect(cursor.rowsInView(count: 3, height: 8) == 0..<3)
  }

  @Test func `a row far away comes to the middle`() {
    var cursor = ListCursor()
    cursor.move(to: 20, count: 30)
    #expect(cursor.rowsInView(count: 30, height: 8) == 16..<24)
  }

  @Test func `the chosen row is in view before anybody has remembered where the list was`() {
    var cursor = ListCursor()
    for row in 0..<30 {
      cursor.move(to: row, count: 30)
      #expect(cursor.rowsInView(count: 30, height: 8).contains(row))
      #expect(cursor.rowsInView(count: 30, height: 1) == row..<row + 1)
    }
  }

  @Test func `a heading is seen with the row below it, and what ends a list with its last row`() {
    let rows = ["Heading", "one", "two", "Heading", "three", "nothing more is known"]
    let isChoice = { (row: String) in ["one", "two", "three"].contains(row) }
    #expect(rows.context(of: 1, isChoice: isChoice) == 0...1)
    #expect(rows.context(of: 2, isChoice: isChoice) == 2...2)
    #expect(rows.context(of: 4, isChoice: isChoice) == 3...5)
    var cursor = ListCursor()
    cursor.move(to: 4, count: rows.count)
    #expect(cursor.rowsInView(count: 6, height: 3, with: 3...5) == 3..<6)
    #expect(cursor.rowsInView(count: 6, height: 1, with: 3...5) == 4..<5)
  }
}
