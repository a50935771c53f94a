import AuditModel

extension RoundReport {
  /// The whole report as Markdown that reads well as plain text, final line feed included; nothing
  /// that people wrote is markup.
  public func markdown() -> String {
    let lines = front.map { "- **\($0.label.markdown)**: \($0.text.markdown)" }
    let blocks = ["# \(title.markdown)", lines.joined(separator: "\n")] + parts.flatMap(\.blocks)
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension RoundReport.Part {
  fileprivate var blocks: [String] {
    let written = lists.filter { !$0.entries.isEmpty }.flatMap { list in
      [
        "**\(list.title.markdown)**",
        list.entries.map { "- \($0.markdown)" }.joined(separator: "\n"),
      ]
    }
    let tables = sheets.filter { !$0.rows.isEmpty }.flatMap { $0.markdownBlocks }
    return ["## \(title.markdown)"] + paragraphs.map(\.markdown) + written + tables
  }
}

extension Sheet {
  /// Title, notes, and the rows as a table; columns in which nothing stands are left out.
  ///
  /// - SeeAlso: GitHub Flavored Markdown 0.29, section 4.10, "Tables".
  fileprivate var markdownBlocks: [String] {
    let shown = columns.indices.filter { column in
      columns[column].isInText && rows.contains { $0[column] != .none }
    }
    let lines = ([nil] + rows).map { row in
      shown.map { column in
        row.map { $0[column].markdown } ?? columns[column].title.markdown
      }
    }
    let widths = shown.indices.map { place in max(3, lines.map { $0[place].count }.max() ?? 0) }
    let isNumber = shown.map { columns[$0].isNumber }
    func padded(_ cells: [String]) -> String {
      let cells = zip(zip(cells, widths), isNumber).map { cell, isNumber in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return isNumber ? space + cell.0 : cell.0 + space
      }
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let rule = zip(widths, isNumber).map { width, isNumber in
      String(repeating: "-", count: width - 1) + (isNumber ? ":" : "-")
    }
    let table = [padded(lines[0]), padded(rule)] + lines.dropFirst().map(padded)
    return ["### \(title.markdown)"] + notes.map(\.markdown)
      + [table.joined(separator: "\n")]
  }
}

extension Sheet.Cell {
  /// Numbers are written as they are; only what people wrote could be markup.
  fileprivate var markdown: String {
    switch self {
    case .none, .integer, .number: printed
    case .text, .coded: printed.markdown
    }
  }
}
