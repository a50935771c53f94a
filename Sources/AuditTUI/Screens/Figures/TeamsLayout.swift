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

  init(width: Int, columns count: Int, chosen: Int) {
    nameWidth = width >= 110 ? 24 : width >= 72 ? 14 : 10
    let room = max(1, width - nameWidth - auditsWidth)
    let visible = max(1, min(count, room / 9))
    columnWidth = min(22, room / visible)
    let first = max(0, min(chosen - visible / 2, count - visible))
    columns = first..<max(first, min(count, first + visible))
  }

  func column(_ index: Int) -> Int {
    nameWidth + auditsWidth + (index - columns.lowerBound) * columnWidth
  }
}
