import AuditModel
import AuditReport
import Testing

struct FiguresTableTests {
  private func text(
    _ style: TextStyle,
    drafts: Bool = false,
    items team: String? = nil
  ) -> String {
    FiguresTable(
      Example.figures(drafts: drafts),
      teams: Example.teams,
      items: team,
      style: style
    ).text()
  }

  @Test func `a round is read as text`() throws {
    try Golden.expect(text(TextStyle(language: .english)), is: "figures-80.txt")
  }

  @Test func `the same figures are read in Welsh`() throws {
    try Golden.expect(text(TextStyle(language: .welsh)), is: "figures-80-cy.txt")
  }

  @Test func `a wide terminal holds all columns side by side`() throws {
    try Golden.expect(text(TextStyle(language: .english, width: 140)), is: "figures-140.txt")
  }

  @Test func `a terminal without UTF-8 gets ASCII`() throws {
    let text = text(TextStyle(language: .welsh, width: 60, isASCII: true), items: "South")
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    try Golden.expect(text, is: "figures-60-ascii.txt")
  }

  @Test func `drafts are counted on request, and it is printed`() throws {
    try Golden.expect(
      text(TextStyle(language: .english), drafts: true),
      is: "figures-drafts.txt"
    )
  }

  @Test(arguments: [(Language.english, "en"), (.welsh, "cy")])
  func `the same figures stand under the headings of a framework, beside what others published`(
    language: Language,
    code: String
  ) throws {
    let table = FiguresTable(
      Example.figures(),
      teams: Example.teams,
      under: Example.framework,
      beside: [Example.published],
      style: TextStyle(language: language)
    )
    try Golden.expect(table.text(), is: "figures-framework-\(code).txt")
  }

  @Test func `no audits are no figures`() {
    let none = Figures(of: [], FigureRequest(templates: [], rounds: [], teams: []))
    #expect(
      FiguresTable(none, teams: [], style: TextStyle(language: .english)).text()
        .hasPrefix("There are no figures.\n")
    )
  }

  @Test func `rounds counted together are named unless they are all of them`() {
    func title(_ rounds: Set<Round.ID>?) -> Substring? {
      var request = Example.figures().request
      request.grouping = .together
      request.filter.rounds = rounds
      let figures = Figures(of: Example.figures().audits, request)
      let style = TextStyle(language: .english)
      return FiguresTable(figures, teams: [], style: style).text().split(separator: "\n").first
    }
    #expect(title(nil) == "All rounds together")
    #expect(title(["r2", "2026-q1"]) == "Rounds together: 2026-q1, r2")
  }

  @Test func `no line is wider than asked`() {
    for language in Language.allCases {
      for width in [60, 80, 100, 140] {
        let lines = text(TextStyle(language: language, width: width), drafts: true)
          .split(separator: "\n")
        #expect(lines.filter { $0.count > width } == [])
      }
    }
  }
}
