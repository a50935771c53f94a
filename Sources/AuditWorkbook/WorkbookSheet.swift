import AuditReport
import CXlsxwriter

/// One sheet while it is written; rows and columns are counted from 0.
struct WorkbookSheet {
  let handle: UnsafeMutablePointer<lxw_worksheet>
  let name: String
  let workbook: Workbook

  init(_ handle: UnsafeMutablePointer<lxw_worksheet>, name: String, in workbook: Workbook) {
    self.handle = handle
    self.name = name
    self.workbook = workbook
  }

  /// Writes a text, which is never a formula, a link or a number, whatever it looks like.
  func write(_ text: String, _ row: Int, _ column: Int, _ style: Styles.Style = nil) {
    workbook.check(
      worksheet_write_string(handle, UInt32(row), UInt16(column), text.inCell, style)
    )
  }

  func write(_ number: Double, _ row: Int, _ column: Int, _ style: Styles.Style) {
    workbook.check(worksheet_write_number(handle, UInt32(row), UInt16(column), number, style))
  }

  /// Writes what a table holds; a number stays a number, as it is printed and no finer.
  func write(_ cell: Sheet.Cell, _ row: Int, _ column: Int) {
    switch cell {
    case .none: break
    case .text, .coded: write(cell.printed, row, column, workbook.styles.words)
    case .integer(let number): write(Double(number), row, column, workbook.styles.integer)
    case .number(let number):
      write(Double(cell.printed) ?? number, row, column, workbook.styles.decimal)
    }
  }

  /// How wide columns are, in digits.
  func setWidth(_ width: Double, ofColumns columns: ClosedRange<Int>) {
    workbook.check(
      worksheet_set_column(
        handle,
        UInt16(columns.lowerBound),
        UInt16(columns.upperBound),
        width,
        nil
      )
    )
  }

  /// Makes a row as high as its longest text needs in a column so wide; no program is asked to.
  func setHeight(ofRow row: Int, toFit texts: [(text: String, width: Double)]) {
    // Lines end at words, so that a tenth of each stays empty.
    let wrapped = texts.filter { Double($0.text.count) > $0.width }
    let lines = wrapped.map { (Double($0.text.count) * 1.1 / $0.width).rounded(.up) }.max()
    guard let lines else { return }
    workbook.check(worksheet_set_row(handle, UInt32(row), min(15 * lines, 400), nil))
  }

  /// Keeps so many rows and columns in view.
  func freeze(rows: Int, columns: Int = 0) {
    worksheet_freeze_panes(handle, UInt32(rows), UInt16(columns))
  }

  /// A4, as wide as one page; every page says what it is, how it may be used and which page it is.
  func printOnPaper(header: String, footer: String) {
    worksheet_set_landscape(handle)
    worksheet_set_paper(handle, 9)
    worksheet_fit_to_pages(handle, 1, 0)
    workbook.check(worksheet_set_header(handle, "&L\(header.inMargin)&R&P / &N"))
    // Alone on its line and in eight points, so that a long one is not cut; the space keeps a digit
    // from being read as part of the size.
    workbook.check(worksheet_set_footer(handle, "&L&8 \(footer.inMargin)"))
  }
}
