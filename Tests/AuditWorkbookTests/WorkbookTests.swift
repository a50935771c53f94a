import AuditModel
import Foundation
import Testing

@testable import AuditReport
@testable import AuditWorkbook

/// The file as a whole; what stands in its cells is read back by other programs in EndToEndTests.
struct WorkbookTests {
  private func written(_ report: RoundReport) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "report.xlsx")
    try report.writeWorkbook(to: file.path(), scratch: folder.path(), language: .english)
    return try Array(Data(contentsOf: file))
  }

  private func report(_ note: String) -> RoundReport {
    let rows: [[Sheet.Cell]] = [[.text(note), .integer(17), .integer(19), .text("17 of 19 (89%)")]]
    return RoundReport(
      round: "q1",
      title: note,
      front: [RoundReport.Fact(id: "mode", label: "Output", text: "exact")],
      parts: [
        RoundReport.Part(
          "part",
          note,
          paragraphs: [note],
          sheets: [
            Sheet(
              name: "one",
              title: note,
              columns: [
                Sheet.Column("team", note), Sheet.Column("n", "n", isNumber: true),
                Sheet.Column("of", "N", isNumber: true), Sheet.Column("figure", "N"),
              ],
              rows: rows
            )
          ]
        )
      ]
    )
  }

  @Test func `the same report is the same file`() throws {
    #expect(try written(report("a")) == written(report("a")))
    #expect(try written(report("a")) != written(report("b")))
  }

  @Test(arguments: [
    "", "=1+1", "\u{0}", "_x0041_", "]]>", String(repeating: "& ", count: 40_000),
    String(repeating: "🙂", count: 300),
  ])
  func `no text keeps a workbook from being written`(text: String) throws {
    #expect(try written(report(text)).starts(with: Array("PK".utf8)))
  }

  @Test func `a folder that is not there is said in words`() {
    #expect(throws: WorkbookError.self) {
      try report("a").writeWorkbook(
        to: "/nowhere/report.xlsx",
        scratch: "/tmp",
        language: .english
      )
    }
  }

  // January and February were asked alike, March otherwise.
  @Test func `a line that breaks is two lines in Excel, with nothing drawn between them`() throws {
    let months = [("2026-01", 10, 20), ("2026-02", 15, 20), ("2026-03", 5, 20)]
    let sheet = Sheet(
      name: "by-month",
      title: "By month",
      columns: ["slice", "n", "of", "figure"].map { Sheet.Column($0, $0) },
      rows: months.map { month, n, of in
        let figure = Proportion(n: n, of: of).text(in: .english)
        return [.text(month), .integer(n), .integer(of), .text(figure)]
      }
    )
    let chart = try #require(
      Chart.lines(
        "x",
        "X",
        of: sheet,
        lines: [("Seen", [0, 1, 2])],
        breaks: [2],
        language: .english
      )
    )
    let series = ChartSeries(chart, in: sheet)
    #expect(series.labels == ["2026-01", "2026-02", "2026-03"])
    #expect(series.names == ["Seen", "Seen"])
    #expect(series.values == [[0.5, 0.75, nil], [nil, nil, 0.25]])
  }

  @Test func `a percentage stands behind its figure, and heads differ in more than their case`() {
    let sheet = report("n").parts[0].sheets[0]
    #expect(TableColumn.all(of: sheet).map(\.title) == ["n", "n 2", "N 3", "N 4", "%"])
    #expect(sheet.percent(in: 0) == "89")
  }
}
