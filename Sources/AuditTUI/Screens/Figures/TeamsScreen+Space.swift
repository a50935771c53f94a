extension TeamsScreen {
  /// Which teams are in view, and the rows below them that say more of the chosen cell.
  struct Space {
    /// Rows of ``TeamsScreen/teams``.
    let visible: Range<Int>

    /// How many teams there is room for; at least 1.
    let height: Int
    let details: [Line]

    /// The first row below the teams.
    let top: Int

    /// Whether a line parts the teams from what is said below.
    let hasRule: Bool

    /// The team drawn at a row of the screen; `nil` above and below them.
    func team(at row: Int) -> Int? {
      guard row >= TeamsLayout.firstRow else { return nil }
      let index = visible.lowerBound + (row - TeamsLayout.firstRow) / TeamsLayout.rowsPerTeam
      return visible.contains(index) ? index : nil
    }
  }

  /// Shares the rows: the teams come first, but two of them leave room for what is said below, with
  /// a line between where that does not take the words' own room.
  func space(in room: Desk.Room, desk: Desk) -> Space {
    let below = room.rows - TeamsLayout.firstRow
    let wanted = teams.count * TeamsLayout.rowsPerTeam
    let most = max(0, below - 2 * TeamsLayout.rowsPerTeam)
    let hasRule = most > 2
    let details = detailLines(
      width: room.columns - 2,
      height: hasRule ? max(2, below - wanted - 1) : most,
      glyphs: room.glyphs,
      desk: desk
    )
    let rowsBelow = min(details.count + (hasRule ? 1 : 0), most)
    let height = max(1, (below - rowsBelow) / TeamsLayout.rowsPerTeam)
    return Space(
      visible: cursor.rowsInView(count: teams.count, height: height),
      height: height,
      details: rowsBelow == 0 ? [] : details,
      top: room.rows - rowsBelow,
      hasRule: hasRule
    )
  }
}
