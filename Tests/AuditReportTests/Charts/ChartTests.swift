import AuditModel
import Testing

@testable import AuditReport

/// A chart shows what its table prints, and never more.
struct ChartTests {
  private let report = Example.reported()

  private func chart(_ id: String) throws -> Chart {
    try #require(report.parts.flatMap(\.charts).first { $0.id == id })
  }

  @Test func `each team has a bar as long as its share, and one of fewer than ten only its count`()
    throws
  {
    guard case .bars(let bars) = try chart("team-compliance").drawing else {
      Issue.record("no bars")
      return
    }
    #expect(bars.map(\.label) == ["all teams", "North", "South"])
    #expect(bars.map(\.text) == ["18 of 35 (51%)", "15 of 29 (52%)", "3 of 6"])
    #expect(bars.map(\.share) == [18.0 / 35, 15.0 / 29, nil])
    #expect(bars.map(\.notRecorded) == [4, 4, 0])
    #expect(bars.map(\.notRecordedShare) == [4.0 / 35, 4.0 / 29, nil])
  }

  /// 7 of 15, of 240 cases: 25.3 to 69.3, as the table of the same part prints it.
  @Test func `the bar of an item has the interval that its table prints, and its target`() throws {
    guard case .bars(let bars) = try chart("heading-child-compliance").drawing else {
      Issue.record("no bars")
      return
    }
    let seen = bars[0]
    #expect(seen.label == "Was the child seen alone?")
    #expect(seen.code == "seen-alone")
    #expect(seen.target == 0.9)
    let interval = try #require(seen.interval)
    #expect((interval.lower * 1000).rounded() == 253)
    #expect((interval.upper * 1000).rounded() == 693)
    #expect(bars[1].text == "1 of 8")
    #expect(bars[1].interval == nil)
  }

  /// Of North 5 seen alone, 3 not, 4 not recorded; of South 2 and 1, too few for a percentage.
  @Test func `the parts of a distribution add up to N, and not recorded is one of them`() throws {
    guard case .stacks(let stacks, let keys) = try chart("outcomes-seen-alone").drawing else {
      Issue.record("no stacks")
      return
    }
    #expect(keys.map(\.title) == ["met", "not met", "not recorded"])
    #expect(stacks.map(\.parts) == [[7, 4, 4], [5, 3, 4], []])
    #expect(stacks.map(\.text) == ["7 of 15 (47%)", "5 of 12 (42%)", "2 of 3"])
  }

  @Test func `every chart is said in words, with the table whose rows it draws`() {
    for part in report.parts {
      for chart in part.charts {
        #expect(!chart.summary.isEmpty)
        #expect(part.sheets.contains { $0.name == chart.sheet && $0.title == chart.sheetTitle })
      }
    }
    let summaries = report.parts.flatMap(\.charts).map(\.summary)
    #expect(
      summaries.first
        == "2 bars. Lowest: “all teams” 18 of 35 (51%). Highest: “North” 15 of 29 (52%). Without a"
        + " percentage, and so without a bar: “South” 3 of 6."
    )
  }

  @Test func `a chart of which nothing could be drawn is none`() {
    let sheet = months([("2026-01", "3 of 6", 3, 6), ("2026-02", "4 of 7", 4, 7)])
    #expect(
      Chart.bars("x", "X", of: sheet, rows: [0, 1], language: .english, label: { _ in ("", "") })
        == nil
    )
    #expect(lines(of: sheet) == nil)
  }

  @Test func `a month without audits is a gap, and one of few audits has a count and no point`()
    throws
  {
    let chart = try #require(
      lines(
        of: months([
          ("2026-01", "10 of 20 (50%)", 10, 20), ("2026-03", "3 of 6", 3, 6),
          ("2026-04", "15 of 20 (75%)", 15, 20),
        ])
      )
    )
    guard case .lines(let lines, let months) = chart.drawing else {
      Issue.record("no lines")
      return
    }
    #expect(months.map(\.description) == ["2026-01", "2026-02", "2026-03", "2026-04"])
    #expect(lines[0].points.map { $0?.share } == [0.5, nil, nil, 0.75])
    #expect(
      lines[0].points.map { $0?.text } == ["10 of 20 (50%)", nil, "3 of 6", "15 of 20 (75%)"]
    )
  }

  @Test func `a line is broken where something else was asked, and its words say so`() throws {
    let sheet = months([
      ("2026-01", "10 of 20 (50%)", 10, 20), ("2026-02", "15 of 20 (75%)", 15, 20),
    ])
    let chart = try #require(lines(of: sheet, breaks: [1]))
    guard case .lines(let lines, _) = chart.drawing else {
      Issue.record("no lines")
      return
    }
    #expect(lines[0].points.map { $0?.isBreak } == [false, true])
    #expect(
      chart.summary
        == "“Seen” 10 of 20 (50%) in Jan 2026, 15 of 20 (75%) in Feb 2026. Broken, because what was"
        + " asked changed: Feb 2026."
    )
  }

  @Test func `what a table withholds is not drawn`() {
    let sheet = Sheet(
      name: "by-team",
      title: "By team",
      columns: [
        Sheet.Column("team", "team"), Sheet.Column("n", "n"), Sheet.Column("of", "N"),
        Sheet.Column("figure", "n of N"),
      ],
      rows: [
        [.text("North"), .text("fewer than 5"), .integer(60), .text("fewer than 5 of 60")],
        [.text("South"), .integer(45), .integer(60), .text("75% (45 of 60)")],
        [.text("East"), .integer(15), .integer(20), .text("15 of 20")],
      ]
    )
    let chart = Chart.bars("x", "X", of: sheet, rows: [0, 1, 2], language: .english) {
      (sheet.rows[$0][0].printed, "")
    }
    guard case .bars(let bars) = chart?.drawing else {
      Issue.record("no bars")
      return
    }
    #expect(bars.map(\.share) == [nil, 0.75, nil])
  }

  private func lines(of sheet: Sheet, breaks: Set<Int> = []) -> Chart? {
    Chart.lines(
      "x",
      "X",
      of: sheet,
      lines: [("Seen", Array(sheet.rows.indices))],
      breaks: breaks,
      language: .english
    )
  }

  private func months(_ rows: [(String, String, Int, Int)]) -> Sheet {
    Sheet(
      name: "by-month",
      title: "By month",
      columns: [
        Sheet.Column("slice", "month"), Sheet.Column("figure", "n of N"), Sheet.Column("n", "n"),
        Sheet.Column("of", "N"),
      ],
      rows: rows.map { [.text($0.0), .text($0.1), .integer($0.2), .integer($0.3)] }
    )
  }
}
