/// Where the parts of the teams screen lie in a canvas.
struct TeamsLayout {
  /// The first row of the first team.
  static let firstRow = 3

  /// Numbers, and the bars below them.
  static let rowsPerTeam = 2

  let nameWidth: Int
  let auditsWidth = 7
  let columnWidth: Int

  /// The columns in view, so many that each can hold a figure.
  let columns: Range<Int>

  /// - Parameters:
  ///   - width: Columns of the terminal.
  ///   - count: Columns of figures.
  ///   - chosen: The one that has to be in view.
  ///   - widest: Columns of the longest n of N, written as short as it can be.
  init(width: Int, columns count: Int, chosen: Int, widest: Int) {
    nameWidth = width >= 110 ? 23 : width >= 72 ? 14 : 10
    let room = max(1, width - nameWidth - auditsWidth)
    let visible = max(1, min(count, room / max(9, widest + 1)))
    columnWidth = min(22, room / visible)
    let first = max(0, min(chosen - visible / 2, count - visible))
    columns = first..<max(first, min(count, first + visible))
  }

  func column(_ index: Int) -> Int {
    nameWidth + auditsWidth + (index - columns.lowerBound) * columnWidth
  }

  /// The figures drawn at a column of the terminal; `nil` left and right of them.
  func index(at column: Int) -> Int? {
    columns.first { (self.column($0)..<self.column($0) + columnWidth).contains(column) }
  }
}
