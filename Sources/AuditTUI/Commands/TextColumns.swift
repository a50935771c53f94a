import AuditModel

/// Rows of text in columns, aligned by what a terminal shows.
struct TextColumns {
  let titles: [String]
  var rows: [[String]] = []

  /// Titles, a rule and the rows; two spaces between columns, none at the end of a line.
  func lines(glyphs: Glyphs) -> [String] {
    let widths = titles.indices.map { column in
      ([titles] + rows).map { $0[column].columns(glyphs: glyphs) }.max() ?? 0
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { cell, width in
        let shown = cell.visible(ascii: glyphs.isASCII)
        return shown + String(repeating: " ", count: width - cell.columns(glyphs: glyphs))
      }
      var text = Substring(padded.joined(separator: "  "))
      while text.last == " " { text = text.dropLast() }
      return String(text)
    }
    return [line(titles), rule] + rows.map(line)
  }
}
