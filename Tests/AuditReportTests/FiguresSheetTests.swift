import AuditModel
import AuditReport
import Testing

/// Figures by team, item, section, heading, month, age and status, as text and as CSV.
struct FiguresSheetTests {
  private func sheets(_ language: Language) -> FiguresSheet {
    FiguresSheet(
      Example.figures(),
      teams: Example.teams,
      under: Example.framework,
      language: language
    )
  }

  @Test(arguments: FigureGrouping.allCases, Language.allCases)
  func `each way of telling figures apart is a sheet`(
    grouping: FigureGrouping,
    language: Language
  ) throws {
    let texts = sheets(language).sheets(grouping).map {
      $0.text(style: TextStyle(language: language))
    }
    try Golden.expect(
      texts.joined(separator: "\n"),
      is: "by-\(grouping.rawValue)-\(language.rawValue).txt"
    )
    if language == .english {
      try Golden.expect(sheets(language).sheet(grouping).csv(), is: "by-\(grouping.rawValue).csv")
    }
  }

  @Test func `the months of a figure add up to it`() throws {
    let figures = Example.figures()
    let sliced = figures.sliced(by: .month)
    for whole in figures.items {
      let parts = sliced.compactMap { month in
        month.figures.figures(of: whole.item.id, team: whole.team, round: whole.round)
          .first { $0.meaning == whole.meaning }
      }
      #expect(parts.reduce(0) { $0 + $1.of } == whole.of, "\(whole.item.id)")
      #expect(parts.reduce(0) { $0 + ($1.n ?? 0) } == whole.n ?? 0, "\(whole.item.id)")
      #expect(parts.reduce(0) { $0 + $1.audits } == whole.audits, "\(whole.item.id)")
    }
  }

  @Test func `JSON by month has the figures of each month in the form of the whole`() {
    let text = FiguresJSON(Example.figures()).value(by: .month).text()
    #expect(text.contains("\"by\": \"month\""))
    #expect(text.contains("\"slice\": \"20"))
    #expect(FiguresJSON(Example.figures()).value(by: .section).text().contains("\"sections\": ["))
  }
}
