import AuditReport
import CXlsxwriter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension WorkbookSheet {
  /// Writes a table of a report with its notes above, as a table with filters under a frozen head.
  ///
  /// Columns in which nothing stands are left out; where the table prints percentages, they stand as
  /// numbers behind the words of their figure.
  func write(_ sheet: Sheet) {
    let columns = TableColumn.all(of: sheet)
    // The mode stands above every sheet already.
    let notes = sheet.notes.filter { $0 != workbook.mode }
    // So many notes leave rows enough below them on a laptop's screen.
    let above = notes.count <= 6 ? notes : []
    for (row, note) in above.enumerated() { write(note, row + 2, 0) }
    let head = 3 + above.count
    let last = head + sheet.rows.count
    add(columns, from: head, to: last)
    for (place, column) in columns.enumerated() {
      setWidth(column.width, ofColumns: place...place)
      for row in sheet.rows.indices {
        switch column.content {
        case .cells(let index): write(sheet.rows[row][index], head + 1 + row, place)
        case .percent: writePercent(sheet.percent(in: row), head + 1 + row, place)
        }
      }
    }
    for row in sheet.rows.indices {
      setHeight(
        ofRow: head + 1 + row,
        toFit: columns.map { ($0.content.text(in: sheet.rows[row]), $0.width) }
      )
    }
    if above.isEmpty {
      for (row, note) in notes.enumerated() { write(note, last + 2 + row, 0) }
    }
    freeze(rows: head + 1, columns: 1)
    workbook.check(worksheet_repeat_rows(handle, UInt32(head), UInt32(head)))
  }

  /// The number that is printed, so that no rounding is done twice.
  private func writePercent(_ percent: String?, _ row: Int, _ column: Int) {
    guard let percent, let number = Double(percent) else { return }
    let isFine = percent.contains(".")
    write(
      number / 100,
      row,
      column,
      isFine ? workbook.styles.finePercent : workbook.styles.percent
    )
  }

  private func add(_ columns: [TableColumn], from head: Int, to last: Int) {
    let texts = columns.map { strdup($0.title) }
    defer { texts.forEach { free($0) } }
    var heads = texts.map { text in
      var column = lxw_table_column()
      column.header = text
      return column
    }
    heads.withUnsafeMutableBufferPointer { heads in
      var list = heads.indices.map { heads.baseAddress?.advanced(by: $0) } + [nil]
      list.withUnsafeMutableBufferPointer { list in
        var options = lxw_table_options()
        options.columns = list.baseAddress
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = 1
        workbook.check(
          worksheet_add_table(
            handle,
            UInt32(head),
            0,
            UInt32(last),
            UInt16(columns.count - 1),
            &options
          )
        )
      }
    }
  }
}
