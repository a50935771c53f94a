import AuditModel

extension Chart {
  /// Bars of rows of a sheet of figures.
  ///
  /// - Parameters:
  ///   - id: Words joined by hyphens, once in a report.
  ///   - title: As people read it.
  ///   - sheet: Has the columns `n`, `of` and `figure`; of `lower`, `upper`, `target` and `not-recorded`
  ///     it may have any.
  ///   - rows: Those that are drawn, in this order.
  ///   - language: Of the summary.
  ///   - label: What a row is called, and its code where that is another.
  /// - Returns: `nil` where no row has a percentage, so that there is nothing to draw.
  static func bars(
    _ id: String,
    _ title: String,
    of sheet: Sheet,
    rows: [Int],
    language: Language,
    label: (Int) -> (label: String, code: String)
  ) -> Chart? {
    let bars = rows.filter { sheet.hasFigure(in: $0) }.map { row in
      let share = sheet.share(in: row)
      let of = sheet.cell("of", in: row).whole ?? 0
      let notRecorded = sheet.cell("not-recorded", in: row).whole
      return Bar(
        row: row,
        label: label(row).label,
        code: label(row).code,
        text: sheet.cell("figure", in: row).printed,
        share: share,
        interval: share == nil ? nil : sheet.interval(in: row),
        target: sheet.cell("target", in: row).whole.map { Double($0) / 100 },
        notRecorded: notRecorded,
        notRecordedShare: share == nil ? nil : notRecorded.map { Double($0) / Double(of) }
      )
    }
    guard bars.contains(where: { $0.share != nil }) else { return nil }
    return Chart(
      id: id,
      title: title,
      summary: ChartWords.summary(of: bars).text(in: language),
      sheet: sheet.name,
      sheetTitle: sheet.title,
      drawing: .bars(bars)
    )
  }
}
