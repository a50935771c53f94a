import AuditModel

/// A trend in one row, a column for each month: the higher the block, the greater the share.
///
/// A month without audits is a gap, and a break in what the item means is an upright line in front of
/// its month. In ASCII the blocks are digits, tenths of the whole.
struct Sparkline: Hashable, Sendable {
  let points: [ItemSeries.Point]

  /// The last months that fit; a break takes a column of its own.
  func line(width: Int, glyphs: Glyphs) -> Line {
    var pieces: [Line.Piece] = []
    for point in points.reversed() {
      let own = columns(of: point, glyphs: glyphs)
      guard pieces.count + own.count <= width else { break }
      pieces = own + pieces
    }
    return Line(pieces)
  }

  private func columns(of point: ItemSeries.Point, glyphs: Glyphs) -> [Line.Piece] {
    let step = Line.Piece(
      text: point.proportion.map { Self.block($0, glyphs) } ?? glyphs.gap,
      style: point.proportion == nil ? .faint : .accent
    )
    return point.isBreak ? [Line.Piece(text: glyphs.vertical, style: .warning), step] : [step]
  }

  /// The lowest block is none at all, and the highest is all: neither stands for anything else.
  private static func block(_ proportion: Proportion, _ glyphs: Glyphs) -> String {
    let steps = glyphs.steps
    guard let share = proportion.fraction else { return glyphs.gap }
    if proportion.n == 0 { return steps[0] }
    if proportion.n == proportion.of { return steps[steps.count - 1] }
    let inner = steps.count - 2
    return steps[1 + min(inner - 1, Int(share * Double(inner)))]
  }
}
