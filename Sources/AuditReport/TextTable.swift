/// Rows and columns as plain text, for a terminal or a pipe.
///
/// Where the columns do not fit the width they are divided over several tables, each of which begins
/// with the columns that tell the rows apart; where these leave too little room, their words go on
/// below. Nothing is cut off.
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
    let widths = fitting(width)
    let parts = parts(widths: widths, width: width)
    return parts.enumerated().flatMap { index, part in
      (index > 0 ? [""] : [])
        + lines(of: part, widths: widths, width: width, withNotes: index == parts.count - 1)
    }
  }

  /// The width of each column, 0 for one without any text.
  ///
  /// That of its longest cell; where the table is split, less for as many of the columns that tell the
  /// rows apart as then leave room for another.
  private func fitting(_ width: Int) -> [Int] {
    let widths = columns.indices.map { texts($0).map(\.count).max() ?? 0 }
    let whole = widths.filter { $0 > 0 }.reduce(-2) { $0 + $1 + 2 }
    guard whole > width else { return widths }
    let lead = columns.indices.prefix(keys).filter { widths[$0] > 0 }
    let room = leadRoom(widths: widths, width: width)
    for last in lead.indices.reversed() {
      if let fitting = narrowed(widths, lead[...last], to: room) { return fitting }
    }
    return widths
  }

  /// The widths with the widest of some columns narrower, until these fit the room with the gaps behind
  /// them; `nil` where their longest words do not fit it.
  private func narrowed(_ widths: [Int], _ lead: ArraySlice<Int>, to room: Int) -> [Int]? {
    let words = columns.indices.map { column in
      texts(column).flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
    }
    var widths = widths
    while lead.reduce(0, { $0 + widths[$1] + 2 }) > room {
      let wide = lead.filter { widths[$0] > words[$0] }
      guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// What stands in a column, its title first.
  private func texts(_ column: Int) -> [String] {
    [columns[column].title] + rows.map { $0.cells[column] }
  }

  /// How wide the columns that tell the rows apart may be, with the gaps behind them: any other column
  /// fits beside them.
  private func leadRoom(widths: [Int], width: Int) -> Int {
    min(width * 3 / 4, width - (widths.dropFirst(keys).max() ?? 0))
  }

  /// The columns of each table, those that tell the rows apart in all of them, as far as they leave
  /// room for others.
  private func parts(widths: [Int], width: Int) -> [[Int]] {
    let wanted = (0..<min(keys, columns.count)).filter { widths[$0] > 0 }
    let room = leadRoom(widths: widths, width: width)
    let fitting = wanted.indices.last { last in
      wanted[...last].reduce(0) { $0 + widths[$1] + 2 } <= room
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
    func lines(_ cells: [String]) -> [String] {
      let broken = part.map { column in
        let cell = cells[column]
        return cell.count > widths[column] ? cell.wrapped(to: widths[column]) : [cell]
      }
      return (0..<(broken.map(\.count).max() ?? 0)).map { line in
        let padded = zip(part, broken).map { column, texts in
          let text = line < texts.count ? texts[line] : ""
          let room = String(repeating: " ", count: max(0, widths[column] - text.count))
          return columns[column].isRightAligned ? room + text : text + room
        }
        return padded.joined(separator: "  ").withoutTrailingSpaces
      }
    }
    let rule = part.map { String(repeating: "-", count: widths[$0]) }.joined(separator: "  ")
    let head = lines(columns.map(\.title)) + [rule]
    return head
      + rows.flatMap { row in
        let notes = withNotes ? row.notes.flatMap { $0.wrapped(to: width, indent: 4) } : []
        return lines(row.cells) + notes
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
