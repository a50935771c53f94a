/// A line of the list: a heading above each group that has audits, then its audits.
extension HomeList {
  enum Entry: Hashable, Sendable {
    case heading(HomeRow.Group, count: Int)

    /// An audit, by its position among those that are shown.
    case audit(Int)
    case space
  }

  /// Lines of the list, headings and the free lines between groups included.
  var lineCount: Int {
    let groups = HomeRow.Group.allCases.count { count(in: $0) > 0 }
    return groups == 0 ? 0 : count + 2 * groups - 1
  }

  func entry(atLine line: Int) -> Entry {
    var top = 0
    var position = 0
    for group in HomeRow.Group.allCases where count(in: group) > 0 {
      let inGroup = count(in: group)
      if line == top { return .heading(group, count: inGroup) }
      if line <= top + inGroup { return .audit(position + line - top - 1) }
      top += inGroup + 2
      position += inGroup
      if line < top { return .space }
    }
    return .space
  }

  /// The line on which an audit stands.
  func line(ofPosition wanted: Int) -> Int {
    var line = 0
    var position = 0
    for group in HomeRow.Group.allCases where count(in: group) > 0 {
      let inGroup = count(in: group)
      if wanted < position + inGroup { return line + 1 + wanted - position }
      line += inGroup + 2
      position += inGroup
    }
    return line
  }

  /// The line on which an audit stands, with the heading that is right above it.
  func lines(ofPosition position: Int) -> ClosedRange<Int> {
    let line = line(ofPosition: position)
    if case .heading = entry(atLine: line - 1) { return line - 1...line }
    return line...line
  }
}
