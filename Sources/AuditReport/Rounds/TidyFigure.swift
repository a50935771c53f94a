import AuditModel

/// One figure of a table, as one row says it.
struct TidyFigure {
  let sheet: Sheet
  let row: Int

  /// Where the number stands in the row.
  let column: Int

  /// Whether the number is part of the row's N.
  let isOfN: Bool

  /// Whether interval, target and all that belongs to n of N stands beside it.
  let isMain: Bool

  /// What belongs to n of N, as tables of figures call it.
  static let beside = [
    "audits", "not-recorded", "no-place", "beside-n", "lower", "upper", "target", "hot-spot",
  ]

  /// What tells figures apart and has a column of its own.
  static let keys = ["team", "item", "measure", "asks"]

  /// Numbers that tables write as words, because an interval or a dash can stand with them.
  static let coefficients = ["kappa", "gwet", "alpha"]

  /// In the order of ``cells(asking:)``; `outcome` is the column that was counted, `favourable` the n
  /// of a figure, and `n` is empty where the figure is no count.
  static let columns =
    [
      "table", "table-title", "row", "team", "item", "measure", "question", "keys", "outcome",
      "outcome-title", "n", "of", "percent", "figure",
    ] + beside

  func cells(asking questions: [String: String]) -> [Sheet.Cell] {
    let item = sheet.cell("item", in: row)
    let asks = sheet.cell("asks", in: row)
    let counted = sheet.columns[column]
    let written = sheet.rows[row][column]
    let figure = isMain ? sheet.cell("figure", in: row) : .none
    let place: [Sheet.Cell] = [
      .text(sheet.name), .text(sheet.title), .integer(row + 1), sheet.cell("team", in: row), item,
      sheet.cell("measure", in: row), asks == .none ? .text(questions[item.written]) : asks,
      .text(otherKeys), .text(counted.id == "n" ? "favourable" : counted.id), .text(counted.title),
      counted.isNumber ? written : .none, isOfN ? sheet.cell("of", in: row) : .none,
      .text(isMain ? sheet.percent(in: row) : nil), counted.isNumber ? figure : written,
    ]
    return place + Self.beside.map { isMain ? sheet.cell($0, in: row) : .none }
  }

  /// What else tells the row from others: `slice=2026-01; title=January 2026`.
  private var otherKeys: String? {
    let others = zip(sheet.columns, sheet.rows[row]).prefix(sheet.keys).filter { column, cell in
      !(Self.keys + ["round", "sample"]).contains(column.id) && cell != .none
    }
    return others.isEmpty
      ? nil : others.map { "\($0.id)=\($1.written)" }.joined(separator: "; ")
  }
}

extension Sheet {
  /// The n of N of each row, where it has one, then its other numbers: outcomes, medians, coefficients.
  var tidyFigures: [TidyFigure] {
    let main = mainColumn
    let isDistribution = main.map { columns[$0].id == "n" } == true && !has("audits")
    let own = main == nil || isDistribution ? ["of"] : ["of"] + TidyFigure.beside
    let others = columns.indices.filter { column in
      let id = columns[column].id
      return column != main && (columns[column].isNumber || TidyFigure.coefficients.contains(id))
        && !own.contains(id)
    }
    return rows.indices.flatMap { row in
      ([main].compactMap { $0 } + others).filter { rows[row][$0] != .none }.map { column in
        TidyFigure(
          sheet: self,
          row: row,
          column: column,
          isOfN: column == main || isDistribution && columns[column].id != "beside-n",
          isMain: column == main
        )
      }
    }
  }

  /// The n of N, or how often two readers said the same of how many cases.
  private var mainColumn: Int? {
    guard columns.contains(where: { $0.id == "of" && $0.isNumber }) else { return nil }
    return columns.firstIndex { $0.id == "n" } ?? columns.firstIndex { $0.id == "same" }
  }

  private func has(_ column: String) -> Bool { columns.contains { $0.id == column } }
}
