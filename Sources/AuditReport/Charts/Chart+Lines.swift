import AuditModel

extension Chart {
  /// Shares by month, from the rows of a sheet whose column `slice` is the month.
  ///
  /// - Parameters:
  ///   - id: Words joined by hyphens, once in a report.
  ///   - title: As people read it.
  ///   - sheet: Has the columns `slice`, `n`, `of` and `figure`; may have `lower` and `upper`.
  ///   - lines: The rows of each, by time; of two rows in one month the last is drawn.
  ///   - breaks: The rows in which something else was counted than in the row before.
  ///   - language: Of the summary.
  /// - Returns: `nil` where no line has a percentage in two months, so that there is nothing to draw.
  static func lines(
    _ id: String,
    _ title: String,
    of sheet: Sheet,
    lines: [(title: String, rows: [Int])],
    breaks: Set<Int>,
    language: Language
  ) -> Chart? {
    func month(_ row: Int) -> Month? { Month(sheet.cell("slice", in: row).written) }
    let known = lines.flatMap(\.rows).compactMap(month)
    guard let first = known.min(), let last = known.max() else { return nil }
    let months = Array(sequence(first: first) { $0 < last ? $0.next : nil })
    let drawn = lines.map { line in
      Line(
        title: line.title,
        points: months.map { wanted in
          line.rows.last { month($0) == wanted }.map { row in
            let share = sheet.share(in: row)
            return Point(
              row: row,
              text: sheet.cell("figure", in: row).printed,
              share: share,
              interval: share == nil ? nil : sheet.interval(in: row),
              isBreak: breaks.contains(row)
            )
          }
        }
      )
    }.filter { line in line.points.count { $0?.share != nil } > 1 }
    guard !drawn.isEmpty else { return nil }
    return Chart(
      id: id,
      title: title,
      summary: ChartWords.summary(of: drawn, months).text(in: language),
      sheet: sheet.name,
      sheetTitle: sheet.title,
      drawing: .lines(drawn, months: months)
    )
  }
}
