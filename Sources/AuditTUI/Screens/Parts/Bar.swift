import AuditModel

/// A share drawn as a bar, with the interval around it and the target it is held against.
///
/// Up to the interval's lower end the bar is full, then darker up to the share and lighter up to the
/// upper end; the target is an upright line. In ASCII: `#`, `=`, `-`, `.` and `|`.
struct Bar: Hashable, Sendable {
  let share: Double
  let interval: Interval?

  /// Percent; `nil` where there is none.
  let target: Int?

  /// `nil` when nothing counts: no data draws no bar, which is not the same as an empty one.
  init?(_ proportion: Proportion?, interval: Interval? = nil, target: Int? = nil) {
    guard let share = proportion?.fraction else { return nil }
    self.share = share
    self.interval = interval
    self.target = target
  }

  /// The bar in `width` columns.
  func line(width: Int, glyphs: Glyphs) -> Line {
    guard width > 0 else { return .empty }
    let mark = target.map { min(width - 1, Self.cell(Double($0) / 100, width)) }
    let pieces = (0..<width).map { cell in
      cell == mark
        ? Line.Piece(text: glyphs.isASCII ? "|" : "┃", style: .strong)
        : piece(at: cell, width: width, glyphs: glyphs)
    }
    return Line(pieces)
  }

  private func piece(at cell: Int, width: Int, glyphs: Glyphs) -> Line.Piece {
    // A share below all leaves a cell: 19 of 20 must not look like 20 of 20.
    let full = min(Self.cell(share, width), share < 1 ? max(1, width - 1) : width)
    let lower = interval.map { Self.cell($0.lower, width) } ?? full
    let upper = interval.map { Self.cell($0.upper, width) } ?? full
    let text =
      if cell < min(lower, full) {
        glyphs.barFull
      } else if cell < full {
        glyphs.isASCII ? "=" : "▓"
      } else if cell < upper {
        glyphs.isASCII ? "-" : "▒"
      } else {
        glyphs.barEmpty
      }
    return Line.Piece(text: text, style: cell < full ? .accent : .faint)
  }

  /// The cells that a share fills, halves up; a share above none always fills one.
  private static func cell(_ share: Double, _ width: Int) -> Int {
    let cells = Int((share * Double(width)).rounded())
    return share > 0 ? max(1, cells) : 0
  }
}
