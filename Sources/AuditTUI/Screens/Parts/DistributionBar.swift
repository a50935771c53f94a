import AuditModel

/// A distribution as one bar, a stretch for every outcome in N in its order, best first.
///
/// Each outcome has its own pattern and its own style; an outcome that anybody has fills at least one
/// cell. In ASCII: `#`, `=`, `-`, `.` and `?` for what was not recorded.
struct DistributionBar: Hashable, Sendable {
  let counts: [OutcomeCount]

  /// `nil` for counts, choices and texts, whose values have no order of better and worse, and where
  /// nothing counts.
  init?(_ figure: Figure?) {
    guard let figure, figure.n != nil, figure.of > 0 else { return nil }
    counts = figure.counts
  }

  func line(width: Int, glyphs: Glyphs) -> Line {
    Line(
      zip(counts, cells(in: width)).map { count, cells in
        Line.Piece(
          text: String(repeating: count.outcome.pattern(glyphs), count: cells),
          style: count.outcome.patternStyle
        )
      }
    )
  }

  /// How many cells each outcome fills: by its share, the largest remainders rounded up, and none
  /// of those that somebody has left out.
  private func cells(in width: Int) -> [Int] {
    let total = counts.total
    guard total > 0, width > 0 else { return counts.map { _ in 0 } }
    var cells = counts.map { $0.count == 0 ? 0 : max(1, $0.count * width / total) }
    let remainders = counts.indices.sorted {
      counts[$0].count * width % total > counts[$1].count * width % total
    }
    for index in remainders where cells.reduce(0, +) < width && counts[index].count > 0 {
      cells[index] += 1
    }
    while cells.reduce(0, +) > width, let widest = cells.indices.max(by: { cells[$0] < cells[$1] })
    {
      cells[widest] -= 1
    }
    return cells
  }
}

extension Outcome {
  func pattern(_ glyphs: Glyphs) -> String {
    let isASCII = glyphs.isASCII
    switch self {
    case .met, .graded(.good): return isASCII ? "#" : "█"
    case .graded(.satisfactory): return isASCII ? "=" : "▓"
    case .notMet, .missed, .graded(.weak): return isASCII ? "-" : "▒"
    case .overdue, .graded(.poor): return isASCII ? "." : "░"
    default: return isASCII ? "?" : "·"
    }
  }

  fileprivate var patternStyle: Style {
    switch place {
    case .favourable: .accent
    case .unfavourable: self == .notRecorded ? .warning : .plain
    case .tally, .outside: .faint
    }
  }
}
