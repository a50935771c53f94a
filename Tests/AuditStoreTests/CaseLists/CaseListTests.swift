import AuditModel
import AuditStore
import Testing

struct CaseListTests {
  private func read(_ text: String) throws(InputErrors) -> CaseList {
    try CaseList.read(Array(text.utf8), file: "cases.csv")
  }

  @Test func `columns are known by their titles, in any order and any case`() throws {
    let list = try read(
      """
      Team,Age band,CASE,sibling_group,Notes
      north,5-10,WX-0412,WX-F-118,"Ffordd y Môr, Wrecsam"
      south, ,WX-0413,,
      """
    )
    #expect(list.columns == ["age-band", "sibling-group", "notes"])
    #expect(
      list.cases == [
        ListedCase(
          reference: "WX-0412",
          team: "north",
          attributes: [
            "age-band": "5-10", "sibling-group": "WX-F-118", "notes": "Ffordd y Môr, Wrecsam",
          ],
          line: 2
        ),
        ListedCase(reference: "WX-0413", team: "south", line: 3),
      ]
    )
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end as they do on any system`(end: String) throws {
    let text = ["\u{FEFF}case,team", "1,a", "", "\"2\",\"b \"\"x\"\"\"", ",,", ""]
      .joined(separator: end)
    let found = messages { () throws(InputErrors) in try read(text) }
    // The line of nothing but commas says nothing; it is passed over as an empty one is.
    #expect(found == [])
    #expect(try read(text).cases.map(\.reference) == ["1", "2"])
    #expect(try read(text).cases.map(\.team) == ["a", "b \"x\""])
    #expect(try read(text).cases.map(\.line) == [2, 4])
  }

  @Test func `a line break inside quotes belongs to the cell, and lines are counted on`() throws {
    let list = try read("case,team,note\n1,a,\"one\n\ntwo\"\n2,b,three")
    #expect(list.cases.map(\.line) == [2, 5])
    #expect(list.cases.map(\.attributes) == [["note": "one\n\ntwo"], ["note": "three"]])
  }

  @Test func `a list of titles alone has no cases`() throws {
    #expect(try read("case,team\n") == CaseList(columns: [], cases: []))
  }

  @Test func `every mistake in the rows is told at once`() {
    let text = """
      case,team,status
      WX-1,north,open
      WX-2,north
      ,north,open
      WX-3,,open
      WX-1,south,open
      WX-4,north,open,more
      """
    #expect(
      messages { () throws(InputErrors) in try read(text) } == [
        """
        cases.csv:3: 'WX-2,north' has 2 cells, and the titles have 3; \
        put a cell that holds a comma in double quotes, and leave no cell out
        """,
        """
        cases.csv:4: there is nothing under 'case' beside 'north'; fill it in, or remove the line
        """,
        """
        cases.csv:5: there is nothing under 'team' beside 'WX-3'; fill it in, or remove the line
        """,
        """
        cases.csv:6: the case 'WX-1' stands on line 2 too; \
        list each case once: what stands twice would be drawn twice as often
        """,
        """
        cases.csv:7: 'WX-4,north,open,more' has 4 cells, and the titles have 3; \
        put a cell that holds a comma in double quotes, and leave no cell out
        """,
      ]
    )
  }

  @Test(arguments: [
    (
      "",
      "cases.csv:1: the list is empty; begin it with a line of titles, 'case' and 'team' among them"
    ),
    (
      "case,Team,TEAM,\n",
      """
      cases.csv:1: two columns are called 'team'; give one of the two another title, or remove it
      cases.csv:1: column 4 has no title; write one over it, or remove the column
      """
    ),
    (
      "reference,team\n",
      "cases.csv:1: there is no column 'case' among 'reference', 'team'; write 'case' over the column that has it"
    ),
    (
      "case;team\n1;a\n",
      """
      cases.csv:1: there is no column 'case' among 'case;team'; save the list with commas between the cells
      cases.csv:1: there is no column 'team' among 'case;team'; save the list with commas between the cells
      """
    ),
    (
      "case,team\n1,\"a\n2,b\n",
      "cases.csv:2: double quotes are opened here and closed nowhere; put the cell in double quotes, and write each that is part of it twice"
    ),
    (
      "case,team\n\"1\"x,a\n2,b\"c\n",
      """
      cases.csv:2: found 'x' after a cell in double quotes; put the cell in double quotes, and write each that is part of it twice
      cases.csv:3: the cell 'b"c' holds a double quote and does not begin with one; put the cell in double quotes, and write each that is part of it twice
      """
    ),
  ])
  func `what is no list of cases is refused with its place`(text: String, message: String) {
    let found = messages { () throws(InputErrors) in try read(text) }
    #expect(found.joined(separator: "\n") == message)
  }

  @Test func `a list in another encoding, or without end, is refused`() {
    let latin = Array("case,team\n1,Ll\u{F4}n".unicodeScalars.map { UInt8($0.value) })
    #expect(
      messages { () throws(InputErrors) in try CaseList.read(latin, file: "a.csv") } == [
        "a.csv:2: the line holds bytes that are not UTF-8 text; save it as UTF-8"
      ]
    )
    let long = Array(repeating: UInt8(ascii: ","), count: (4 << 20) + 1)
    #expect(
      messages { () throws(InputErrors) in try CaseList.read(long, file: "a.csv") } == [
        "a.csv: the file has 4194305 bytes, and 4194304 is the most that is read; check that it is the right file, or divide it"
      ]
    )
  }
}
