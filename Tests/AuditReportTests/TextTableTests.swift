import Testing

@testable import AuditReport

/// Tables as plain text, in terminals of any width.
struct TextTableTests {
  private func table(keys: Int) -> TextTable {
    var table = TextTable(
      columns: [
        .init(title: "status"), .init(title: "measure"), .init(title: "n of N"),
        .init(title: "left out", isRightAligned: true),
      ]
    )
    table.keys = keys
    table.rows = [
      .init(cells: ["looked after, full order", "compliance", "10 of 12 (83%)", "3"]),
      .init(cells: ["looked after, full order", "quality", "10 of 14 (71%)", "1"]),
      .init(cells: ["in need", "compliance", "8 of 23 (35%)", ""]),
    ]
    return table
  }

  // 24 + 10 + 14 + 8 and three gaps of 2 are 62.
  @Test func `a table that fits stands as it is`() {
    #expect(
      table(keys: 2).lines(width: 62) == [
        "status                    measure     n of N          left out",
        "------------------------  ----------  --------------  --------",
        "looked after, full order  compliance  10 of 12 (83%)         3",
        "looked after, full order  quality     10 of 14 (71%)         1",
        "in need                   compliance  8 of 23 (35%)",
      ]
    )
  }

  // Beside n of N, 14 wide, 44 - 14 - 2 are left: 16 for the status, 2, and 10 for the measure.
  @Test func `what tells rows apart goes on below before it is left out of a part`() {
    #expect(
      table(keys: 2).lines(width: 44) == [
        "status            measure     n of N",
        "----------------  ----------  --------------",
        "looked after,     compliance  10 of 12 (83%)",
        "full order",
        "looked after,     quality     10 of 14 (71%)",
        "full order",
        "in need           compliance  8 of 23 (35%)",
        "",
        "status            measure     left out",
        "----------------  ----------  --------",
        "looked after,     compliance         3",
        "full order",
        "looked after,     quality            1",
        "full order",
        "in need           compliance",
      ]
    )
  }

  // 6 for "looked", 10 for "compliance" and 14 with two gaps are 34: at 30 only the status is repeated,
  // and 30 - 14 - 2 are left for it.
  @Test func `where words leave no room for all of it the first column is repeated alone`() {
    #expect(
      table(keys: 2).lines(width: 30) == [
        "status          measure",
        "--------------  ----------",
        "looked after,   compliance",
        "full order",
        "looked after,   quality",
        "full order",
        "in need         compliance",
        "",
        "status          n of N",
        "--------------  --------------",
        "looked after,   10 of 12 (83%)",
        "full order",
        "looked after,   10 of 14 (71%)",
        "full order",
        "in need         8 of 23 (35%)",
        "",
        "status          left out",
        "--------------  --------",
        "looked after,          3",
        "full order",
        "looked after,          1",
        "full order",
        "in need",
      ]
    )
  }
}
