extension Canvas {
  /// The canvas as text for golden files: its rows, then which cells have which style.
  ///
  /// Rows lose the spaces at their end. The map has a line for each row with any style but plain: its
  /// number, then a letter for each cell (`Style.letter`). A last line names the cursor. Ends with a
  /// line break.
  var snapshot: String {
    var lines = (0..<height).map { row in
      cells(inRow: row).map(\.text).joined().droppingLast(" ")
    }
    lines.append("== styles \(width)x\(height)")
    for row in 0..<height {
      let letters = String(cells(inRow: row).map(\.style.letter)).droppingLast(".")
      if !letters.isEmpty { lines.append("\(row) \(letters)") }
    }
    if let cursor { lines.append("== cursor \(cursor.row),\(cursor.column)") }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate func droppingLast(_ unwanted: Character) -> String {
    var kept = Substring(self)
    while kept.last == unwanted { kept.removeLast() }
    return String(kept)
  }
}
