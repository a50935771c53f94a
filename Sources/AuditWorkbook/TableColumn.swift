import AuditModel
import AuditReport

/// A column of a table in a workbook.
struct TableColumn {
  let content: Content

  /// No other column of the table has it, whatever its letters' case.
  let title: String

  /// In digits.
  let width: Double

  enum Content: Hashable {
    /// The cells of the sheet's column.
    case cells(Int)

    /// The percentages that the sheet prints in words.
    case percent
  }

  /// Those in which something stands.
  static func all(of sheet: Sheet) -> [TableColumn] {
    let hasPercent = sheet.rows.indices.contains { sheet.percent(in: $0) != nil }
    let contents = sheet.columns.indices.filter { column in
      sheet.rows.contains { $0[column] != .none }
    }.flatMap { column -> [Content] in
      let isFigure = hasPercent && sheet.columns[column].id == "figure"
      return isFigure ? [.cells(column), .percent] : [.cells(column)]
    }
    var titles: Set<String> = []
    return contents.map { content in
      let title = unique(content.title(in: sheet).inTitle, among: &titles)
      let lengths = [title.count + 3] + sheet.rows.map { content.text(in: $0).count }
      return TableColumn(
        content: content,
        title: title,
        width: Double(min(48, max(8, (lengths.max() ?? 0) + 1)))
      )
    }
  }

  private static func unique(_ title: String, among titles: inout Set<String>) -> String {
    for number in 1... {
      let ending = number == 1 ? "" : " \(number)"
      let tried = (title.isEmpty ? "–" : title).beginning(units: 255 - ending.utf16.count) + ending
      if titles.insert(tried.lowercased()).inserted { return tried }
    }
    preconditionFailure("there are more numbers than columns")
  }
}

extension TableColumn.Content {
  fileprivate func title(in sheet: Sheet) -> String {
    switch self {
    case .cells(let column): sheet.columns[column].title
    case .percent: "%"
    }
  }

  /// What stands in a row, as it is printed; nothing for a percentage, which is short.
  func text(in row: [Sheet.Cell]) -> String {
    switch self {
    case .cells(let column): row[column].printed
    case .percent: ""
    }
  }
}
