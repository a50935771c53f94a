import AuditModel
import AuditReport

/// A chart's numbers as rows and columns; where nothing is drawn there is none.
struct ChartSeries {
  let labels: [String]
  let names: [String]

  /// For each name a number for each label.
  let values: [[Double?]]

  /// Whether the numbers are shares of 1; else they are counts.
  let isShare: Bool

  /// - Parameters:
  ///   - chart: Of any kind.
  ///   - table: Whose rows it draws, for the titles of its columns.
  init(_ chart: Chart, in table: Sheet?) {
    func title(_ column: String) -> String {
      table?.columns.first { $0.id == column }?.title ?? column
    }
    switch chart.drawing {
    case .bars(let bars):
      let hasIntervals = bars.contains { $0.interval != nil }
      labels = bars.map { hasIntervals && !$0.code.isEmpty ? $0.code : $0.label }
      names = [title("figure")] + (hasIntervals ? [title("lower"), title("upper")] : [])
      values =
        [bars.map(\.share)]
        + (hasIntervals ? [bars.map { $0.interval?.lower }, bars.map { $0.interval?.upper }] : [])
      isShare = true
    case .stacks(let stacks, let keys), .counts(let stacks, let keys):
      labels = stacks.map(\.label)
      names = keys.map(\.title)
      values = keys.indices.map { key in
        stacks.map { $0.parts.isEmpty ? nil : Double($0.parts[key]) }
      }
      isShare = false
    case .lines(let lines, let months):
      let pieces = lines.flatMap(\.pieces)
      labels = months.map(\.description)
      names = pieces.map(\.title)
      values = pieces.map { piece in piece.points.map { $0?.share } }
      isShare = true
    }
  }
}

extension Chart.Line {
  /// The points, and where something else was counted from some month on, apart from there.
  fileprivate var pieces: [(title: String, points: [Chart.Point?])] {
    var pieces: [[Chart.Point?]] = [[]]
    for point in points {
      if point?.isBreak == true {
        pieces.append(pieces[pieces.count - 1].map { _ in nil })
      }
      pieces[pieces.count - 1].append(point)
    }
    return pieces.map { (title, $0 + Array(repeating: nil, count: points.count - $0.count)) }
  }
}
