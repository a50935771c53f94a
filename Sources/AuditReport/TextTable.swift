/// Rows and columns as plain text, for a terminal or a pipe.
///
/// Where the columns do not fit the width they are divided over several tables, each of which begins
/// with the first column again; nothing is cut off.
struct TextTable {
  struct Column {
    let title: String
    var isRightAligned = false
  }

  let columns: [Column]

  /// One text for each column, each on one line.
  var rows: [Row] = []

  /// How many columns tell the rows apart, and so stand in every part of a table that is split.
  var keys = 1

  struct Row {
    let cells: [String]

    /// Lines that belong to the row, below it and set in.
    var notes: [String] = []
  }

  /// The lines of the table, none longer than the width unless a single cell or word is.
  func lines(width: Int) -> [String] {
    let widths = columns.indices.map { column in
      ([columns[column].title] + rows.map { $0.cells[column] }).map(\.count).max() ?? 0
    }
    let parts = parts(widths: widths, width: width)
    return parts.enumerated().flatMap { index, part in
      (index > 0 ? [""] : [])
        + lines(of: part, widths: widths, width: width, withNotes: index == parts.count - 1)
    }
  }

  /// The columns of each table, those that tell the rows apart in all of them, as far as they leave
  /// room for others.
  private func parts(widths: [Int], width: Int) -> [[Int]] {
    let wanted = (0..<min(keys, columns.count)).filter { widths[$0] > 0 }
    let fitting = wanted.indices.last { last in
      wanted[...last].reduce(0) { $0 + widths[$1] + 2 } <= width * 3 / 4
    }
    let lead = fitting.map { Array(wanted[...$0]) } ?? [0]
    let leadWidth = lead.reduce(-2) { $0 + widths[$1] + 2 }
    var parts: [[Int]] = [lead]
    var used = leadWidth
    for column in columns.indices where widths[column] > 0 && !lead.contains(column) {
      if used + 2 + widths[column] > width, parts[parts.count - 1].count > lead.count {
        parts.append(lead)
        used = leadWidth
      }
      parts[parts.count - 1].append(column)
      used += 2 + widths[column]
    }
    return parts
  }

  private func lines(of part: [Int], widths: [Int], width: Int, withNotes: Bool) -> [String] {
    func line(_ cells: [String]) -> String {
      let padded = part.map { column in
        let room = String(repeating: " ", count: max(0, widths[column] - cells[column].count))
        return columns[column].isRightAligned ? room + cells[column] : cells[column] + room
      }
      return padded.joined(separator: "  ").withoutTrailingSpaces
    }
    let head = [
      line(columns.map(\.title)),
      part.map { String(repeating: "-", count: widths[$0]) }.joined(separator: "  "),
    ]
    return head
      + rows.flatMap { row in
        let notes = withNotes ? row.notes.flatMap { $0.wrapped(to: width, indent: 4) } : []
        return [line(row.cells)] + notes
      }
  }
}

extension String {
  /// The text in lines of at most so many characters, broken at spaces; a longer word stands alone.
  func wrapped(to width: Int, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var current = ""
    for word in split(separator: " ") {
      if !current.isEmpty, indent + current.count + 1 + word.count > width {
        lines.append(margin + current)
        current = ""
      }
      current += (current.isEmpty ? "" : " ") + word
    }
    return current.isEmpty ? lines : lines + [margin + current]
  }

  fileprivate var withoutTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
