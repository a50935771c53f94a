import AuditModel

extension Chart {
  /// Bars as long as the n and N that a published table prints, all on one scale.
  ///
  /// Nothing goes into a length but the whole numbers of its row, so that a bar tells no more than the
  /// row does. Where words stand in place of a number, such as *withheld*, nothing is drawn.
  ///
  /// - Parameters:
  ///   - id: Words joined by hyphens, once in a report.
  ///   - title: As people read it.
  ///   - sheet: Has the columns `n`, `of` and `figure`.
  ///   - rows: Those that are drawn, in this order.
  ///   - language: Of keys and summary.
  ///   - label: What a row is called, and its code where that is another.
  /// - Returns: `nil` where no row has both numbers, so that there is nothing to draw.
  static func counts(
    _ id: String,
    _ title: String,
    of sheet: Sheet,
    rows: [Int],
    language: Language,
    label: (Int) -> (label: String, code: String)
  ) -> Chart? {
    let stacks = rows.filter { sheet.hasFigure(in: $0) }.map { row in
      Stack(
        row: row,
        label: label(row).label,
        code: label(row).code,
        text: sheet.cell("figure", in: row).printed,
        parts: sheet.partsOfN(in: row)
      )
    }
    return counts(
      id,
      title,
      of: sheet,
      stacks: stacks,
      keys: [
        Key(id: "met", title: PageWords.favourable.text(in: language)),
        Key(id: "not-met", title: PageWords.restOfN.text(in: language)),
      ],
      summary: ChartWords.summary(ofCounts: stacks).text(in: language)
    )
  }

  /// Bars of which each part is as long as a printed count, all on one scale; nothing is drawn of a row in
  /// which any of them is no number.
  ///
  /// `parts` names the columns, and what each is in the picture; else as above.
  static func counts(
    _ id: String,
    _ title: String,
    of sheet: Sheet,
    rows: [Int],
    parts: [(key: Key, column: String)],
    language: Language,
    label: (Int) -> (label: String, code: String)
  ) -> Chart? {
    let stacks = rows.filter { sheet.cell("of", in: $0) != .integer(0) }.map { row in
      let cells = parts.map { sheet.cell($0.column, in: row) }
      let numbers = cells.compactMap(\.whole)
      return Stack(
        row: row,
        label: label(row).label,
        code: label(row).code,
        text: zip(parts, cells).map { "\($0.key.title) \($1.printed)" }.joined(separator: ", "),
        parts: numbers.count == cells.count ? numbers : []
      )
    }
    return counts(
      id,
      title,
      of: sheet,
      stacks: stacks,
      keys: parts.map(\.key),
      summary: ChartWords.summary(ofParts: stacks).text(in: language)
    )
  }

  private static func counts(
    _ id: String,
    _ title: String,
    of sheet: Sheet,
    stacks: [Stack],
    keys: [Key],
    summary: String
  ) -> Chart? {
    guard stacks.contains(where: { !$0.parts.isEmpty }) else { return nil }
    return Chart(
      id: id,
      title: title,
      summary: summary,
      sheet: sheet.name,
      sheetTitle: sheet.title,
      drawing: .counts(stacks, keys: keys)
    )
  }
}

extension Sheet {
  /// The printed n and what is left of the printed N; empty where either is no number.
  fileprivate func partsOfN(in row: Int) -> [Int] {
    guard let n = cell("n", in: row).whole, let of = cell("of", in: row).whole, n <= of else {
      return []
    }
    return [n, of - n]
  }
}
