import AuditModel

/// A trend over months as a chart of columns, from 0 to 100 %, with a mark at the target.
///
/// Half blocks give two steps to a row. A month without audits stays empty above a mark, and a break
/// in what the item means is an upright line in front of its month.
struct TrendChart: Hashable, Sendable {
  let points: [ItemSeries.Point]

  /// Percent; `nil` where there is none.
  let target: Int?

  /// The last months that fit, in so many rows, the months' names below; `nil` where there is no
  /// room for a chart: fewer than 4 rows, or 20 columns.
  func lines(width: Int, height: Int, language: Language, glyphs: Glyphs) -> [Line]? {
    guard height >= 4, width >= 20, !points.isEmpty else { return nil }
    let axis = 5
    let step = max(2, min(6, (width - axis) / points.count))
    let shown = Array(points.suffix(max(1, (width - axis) / step)))
    let rows = height - 1
    let body = (0..<rows).map { row in
      self.row(row, of: rows, shown, step: step, axis: axis, glyphs: glyphs)
    }
    return body + [names(of: shown, step: step, axis: axis, language: language)]
  }

  private func row(
    _ row: Int,
    of rows: Int,
    _ shown: [ItemSeries.Point],
    step: Int,
    axis: Int,
    glyphs: Glyphs
  ) -> Line {
    let label = row == 0 ? "100%" : row == rows - 1 ? "0%" : ""
    let isTarget = target.map { Int((Double(100 - $0) / 100 * Double(rows - 1)).rounded()) == row }
    var pieces = [
      Line.Piece(
        text: String(repeating: " ", count: axis - 1 - label.count) + label + " ",
        style: .faint
      )
    ]
    for point in shown {
      let column = cell(of: point, at: row, of: rows, glyphs: glyphs)
      let isMarked = isTarget == true
      let empty = isMarked ? glyphs.horizontal : " "
      let lead = point.isBreak ? glyphs.vertical : empty
      pieces.append(Line.Piece(text: lead, style: point.isBreak ? .warning : .faint))
      let text = column ?? empty
      pieces.append(
        Line.Piece(
          text: String(repeating: text, count: step - 1),
          style: column == nil ? .faint : .accent
        )
      )
    }
    return Line(pieces)
  }

  /// What the column of a month shows in a row; `nil` for nothing.
  private func cell(
    of point: ItemSeries.Point,
    at row: Int,
    of rows: Int,
    glyphs: Glyphs
  ) -> String? {
    let fromBelow = rows - 1 - row
    guard let proportion = point.proportion, let share = proportion.fraction else {
      return fromBelow == 0 ? glyphs.gap : nil
    }
    // None at all is a line on the ground, not an empty month.
    let halves = max(1, Int((share * Double(rows) * 2).rounded()))
    if halves >= fromBelow * 2 + 2 { return glyphs.barFull }
    if halves == fromBelow * 2 + 1 { return glyphs.isASCII ? "_" : "▄" }
    return nil
  }

  private func names(
    of shown: [ItemSeries.Point],
    step: Int,
    axis: Int,
    language: Language
  ) -> Line {
    var text = String(repeating: " ", count: axis)
    for (index, point) in shown.enumerated() {
      // Names that would touch leave every other month out.
      let isNamed = step >= 4 || index % 2 == 0
      let name = isNamed ? String(point.month.shortName.text(in: language).prefix(3)) : ""
      let room = step >= 4 ? step : (index % 2 == 0 ? 2 * step : 0)
      if room > 0 { text += (" " + name).padding(to: room) }
    }
    return Line(text, .faint)
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    count >= width ? String(prefix(width)) : self + String(repeating: " ", count: width - count)
  }
}
