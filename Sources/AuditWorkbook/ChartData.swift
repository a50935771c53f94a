import AuditModel
import AuditReport
import CXlsxwriter

/// The sheet with the numbers behind all charts, in blocks below each other.
///
/// Charts name cells and never a text, which could be read as a formula. A class, because every chart
/// moves the first free row on.
final class ChartData {
  let sheet: WorkbookSheet

  /// The first row that is free.
  private var row = 3

  init(on sheet: WorkbookSheet) {
    self.sheet = sheet
    sheet.setWidth(48, ofColumns: 0...0)
    sheet.setWidth(16, ofColumns: 1...24)
    sheet.freeze(rows: 2, columns: 1)
  }

  /// Draws the charts of a part beside its words, below each other.
  func draw(_ charts: [Chart], of sheets: [Sheet], on page: WorkbookSheet) {
    var place = 2
    for chart in charts {
      let table = sheets.first { $0.name == chart.sheet && $0.title == chart.sheetTitle }
      let block = write(ChartSeries(chart, in: table), title: chart.title)
      let drawn = WorkbookChart(chart, block, in: page.workbook)
      drawn.insert(on: page, row: place, summary: chart.summary)
      place += drawn.heightInRows + 2
    }
  }

  /// Writes one chart's numbers: its title, the names of its series, then a row for each label.
  private func write(_ series: ChartSeries, title: String) -> ChartBlock {
    let styles = sheet.workbook.styles
    let block = ChartBlock(
      sheet: sheet.name,
      row: row,
      labels: series.labels.count,
      series: series.names.count
    )
    sheet.write(title, block.row, 0, styles.subtitle)
    for (place, name) in series.names.enumerated() {
      sheet.write(name, block.row + 1, place + 1, styles.subtitle)
    }
    for (place, label) in series.labels.enumerated() {
      sheet.write(label, block.row + 2 + place, 0)
      for (column, value) in series.values.map({ $0[place] }).enumerated() {
        guard let value else { continue }
        let style = series.isShare ? styles.finePercent : styles.integer
        sheet.write(value.toThreePlaces, block.row + 2 + place, column + 1, style)
      }
    }
    row += series.labels.count + 3
    return block
  }
}

extension Double {
  /// No finer than a percentage with one decimal, which is the finest that is printed.
  fileprivate var toThreePlaces: Double { (self * 1000).rounded() / 1000 }
}

/// Where one chart's numbers stand.
struct ChartBlock {
  let sheet: String

  /// The title's row; names follow in the next, then the labels.
  let row: Int
  let labels: Int
  let series: Int

  var firstLabel: UInt32 { UInt32(row + 2) }
  var lastLabel: UInt32 { UInt32(row + 1 + labels) }
}
