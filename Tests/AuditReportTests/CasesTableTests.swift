import AuditModel
import AuditReport
import Testing

struct CasesTableTests {
  @Test func `the cases behind a figure are listed, those left out too`() throws {
    let figures = Example.figures()
    let figure = try #require(
      figures.figures(of: "on-time", team: nil, round: "2026-q1").first
    )
    let table = CasesTable(
      figure,
      of: figures,
      teams: Example.teams,
      style: TextStyle(language: .english)
    )
    try Golden.expect(table.text(), is: "cases-80.txt")
  }

  @Test func `a reference cannot move the cursor`() throws {
    let template = Example.template
    let audit = ScoredAudit(
      id: "A1",
      reference: "WX\u{1B}[2J\u{202E}1",
      team: "North",
      round: nil,
      template: template,
      state: .finished,
      reading: .first,
      asAt: "2026-03-12",
      auditor: "am",
      outcomes: template.items.map { ItemOutcome(item: $0.id, outcome: .met) }
    )
    let figures = Figures(
      of: [audit],
      FigureRequest(templates: [template], rounds: [], teams: ["North"])
    )
    let figure = try #require(figures.figures(of: "reason", team: nil, round: nil).first)
    let text = CasesTable(
      figure,
      of: figures,
      teams: [],
      style: TextStyle(language: .english)
    ).text()
    #expect(text.contains("WX␛[2J‹202E›1"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }
}
