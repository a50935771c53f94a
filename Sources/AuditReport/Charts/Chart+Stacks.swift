import AuditModel

extension Chart {
  /// Every row of a sheet of distributions, as ``Sheet/distribution(name:title:keys:of:language:)``
  /// makes them.
  ///
  /// - Parameters:
  ///   - id: Words joined by hyphens, once in a report.
  ///   - title: As people read it.
  ///   - sheet: Has its key columns, then one for each part, and `n`, `of` and `figure`.
  ///   - language: Of the summary.
  ///   - label: What a row is called, and its code where that is another.
  /// - Returns: `nil` where no row has a percentage, so that there is nothing to draw.
  static func stacks(
    _ id: String,
    _ title: String,
    of sheet: Sheet,
    language: Language,
    label: (Int) -> (label: String, code: String)
  ) -> Chart? {
    let around = sheet.columns.prefix(sheet.keys).map(\.id) + ["n", "of", "figure", "beside-n"]
    let keys = sheet.columns.filter { !around.contains($0.id) }.map {
      Key(id: $0.id, title: $0.title)
    }
    let stacks = sheet.rows.indices.filter { sheet.hasFigure(in: $0) }.map { row in
      let counts = keys.compactMap { sheet.cell($0.id, in: row).whole }
      let isWhole =
        counts.count == keys.count && counts.reduce(0, +) == sheet.cell("of", in: row).whole
      return Stack(
        row: row,
        label: label(row).label,
        code: label(row).code,
        text: sheet.cell("figure", in: row).printed,
        parts: sheet.share(in: row) != nil && isWhole ? counts : []
      )
    }
    guard stacks.contains(where: { !$0.parts.isEmpty }) else { return nil }
    return Chart(
      id: id,
      title: title,
      summary: ChartWords.summary(of: stacks).text(in: language),
      sheet: sheet.name,
      sheetTitle: sheet.title,
      drawing: .stacks(stacks, keys: keys)
    )
  }
}
