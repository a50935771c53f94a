import AuditModel
import AuditReport

extension RoundReport {
  /// Writes the report as a workbook.
  ///
  /// Its front comes first, then each part with its charts, and each table on a sheet of its own behind
  /// its part. The same report makes the same bytes.
  ///
  /// - Parameters:
  ///   - path: Where no file is yet; it is made with the process's own permissions.
  ///   - scratch: A folder for what is written in between, as private as the report.
  ///   - language: In which the report was written.
  /// - Throws: What libxlsxwriter could not do, such as write to a full disk.
  public func writeWorkbook(
    to path: String,
    scratch: String,
    language: Language
  ) throws(WorkbookError) {
    let mode = front.first { $0.id == "mode" }?.text ?? ""
    let workbook = try Workbook(at: path, scratch: scratch, title: title, mode: mode)
    writeFront(in: workbook, language)
    let pages = parts.enumerated().map { number, part in
      part.write(in: workbook, number: number + 1)
    }
    let drawn = zip(parts, pages).filter { !$0.0.charts.isEmpty }
    if !drawn.isEmpty {
      let words = WorkbookWords.chartData.text(in: language)
      let data = ChartData(on: workbook.sheet(named: words, title: words))
      for (part, page) in drawn { data.draw(part.charts, of: part.sheets, on: page) }
    }
    try workbook.finish()
  }

  private func writeFront(in workbook: Workbook, _ language: Language) {
    let sheet = workbook.sheet(named: WorkbookWords.front.text(in: language), title: title)
    sheet.setWidth(28, ofColumns: 0...0)
    sheet.setWidth(90, ofColumns: 1...1)
    for (row, fact) in front.filter({ $0.id != "mode" }).enumerated() {
      sheet.write(fact.label, row + 3, 0, workbook.styles.subtitle)
      sheet.write(fact.text, row + 3, 1, workbook.styles.words)
      sheet.setHeight(ofRow: row + 3, toFit: [(fact.text, 90)])
    }
    sheet.freeze(rows: 2)
  }
}

extension RoundReport.Part {
  /// - Returns: The sheet of its words, beside which its charts have room.
  fileprivate func write(in workbook: Workbook, number: Int) -> WorkbookSheet {
    let page = workbook.sheet(named: "\(number) \(title)", title: title)
    page.setWidth(90, ofColumns: 0...0)
    page.freeze(rows: 2)
    let tables = sheets.filter { !$0.rows.isEmpty }.enumerated().map { place, sheet in
      let name = "\(number).\(place + 1) \(sheet.title)"
      let table = workbook.sheet(named: name, title: "\(title): \(sheet.title)")
      table.write(sheet)
      return "\(table.name)"
    }
    var lines = paragraphs.map { ($0, workbook.styles.words) }
    for list in lists where !list.entries.isEmpty {
      lines += [("", nil), (list.title, workbook.styles.subtitle)]
      lines += list.entries.map { ($0, workbook.styles.words) }
    }
    lines += [("", nil)] + tables.map { ("→ \($0)", workbook.styles.words) }
    for (row, line) in lines.enumerated() where !line.0.isEmpty {
      page.write(line.0, row + 3, 0, line.1)
      page.setHeight(ofRow: row + 3, toFit: [(line.0, 90)])
    }
    return page
  }
}
