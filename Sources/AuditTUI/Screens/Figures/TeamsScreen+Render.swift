import AuditModel

extension TeamsScreen {
  func render(into canvas: inout Canvas, desk: Desk) {
    canvas.write(desk.scope.heading(on: desk), row: 0, column: 1, style: .title)
    if let reading = desk.readingText {
      canvas.write(reading, row: 1, column: 1, style: .warning)
    }
    guard !teams.isEmpty else {
      if desk.audits.isComplete {
        canvas.write(
          desk.text(desk.scope.isNarrowed ? .filteredAway : .nothingYet),
          in: Rectangle(row: 3, column: 1, width: canvas.width - 2, height: canvas.height - 3),
          style: .faint
        )
      }
      return
    }
    let space = space(in: canvas.room, desk: desk)
    let layout = layout(width: canvas.width)
    renderHeads(into: &canvas, layout: layout, desk: desk)
    for (offset, row) in space.visible.enumerated() {
      renderTeam(
        row,
        at: TeamsLayout.firstRow + offset * TeamsLayout.rowsPerTeam,
        into: &canvas,
        layout: layout,
        desk: desk
      )
    }
    if space.visible.upperBound < teams.count {
      canvas.write(canvas.glyphs.down, row: space.top - 1, column: canvas.width - 1, style: .accent)
    }
    if space.hasRule { canvas.horizontalLine(row: space.top, columns: 0..<canvas.width) }
    let first = space.top + (space.hasRule ? 1 : 0)
    canvas.write(
      space.details,
      in: Rectangle(
        row: first,
        column: 1,
        width: canvas.width - 2,
        height: canvas.height - first
      )
    )
  }

  private func renderHeads(into canvas: inout Canvas, layout: TeamsLayout, desk: Desk) {
    let row = TeamsLayout.firstRow - 1
    canvas.write(
      desk.text(Phrase(en: "audits", cy: "archw.")),
      row: row,
      column: layout.nameWidth,
      style: .faint,
      maxWidth: layout.auditsWidth - 1
    )
    for index in layout.columns {
      let title = head(of: columns[index], glyphs: canvas.glyphs, desk: desk)
      let wrapped = title.wrapped(to: layout.columnWidth - 1, glyphs: canvas.glyphs)
      // The line above is taken while audits are being read.
      let breaksAtSpaces = wrapped.joined(separator: " ") == title
      let lines =
        wrapped.count == 2 && breaksAtSpaces && desk.audits.isComplete ? wrapped : [title]
      for (offset, line) in lines.reversed().enumerated() {
        canvas.write(
          line,
          row: row - offset,
          column: layout.column(index),
          style: index == column ? .selected : .strong,
          maxWidth: layout.columnWidth - 1
        )
      }
    }
    if layout.columns.upperBound < columns.count {
      canvas.write(canvas.glyphs.isASCII ? ">" : "›", row: row, column: canvas.width - 1)
    }
  }

  /// The column's title, marked where the teams stand in its order.
  private func head(of column: TeamsColumn, glyphs: Glyphs, desk: Desk) -> String {
    let title = title(of: column, on: desk)
    switch order {
    case .lowestFirst(let sorted) where sorted.id == column.id: return "\(glyphs.up) \(title)"
    case .highestFirst(let sorted) where sorted.id == column.id: return "\(glyphs.down) \(title)"
    default: return title
    }
  }

  private func renderTeam(
    _ index: Int,
    at row: Int,
    into canvas: inout Canvas,
    layout: TeamsLayout,
    desk: Desk
  ) {
    let team = teams[index]
    let isChosen = index == cursor.index
    let audits = String(auditCounts[index])
    canvas.write(
      isChosen ? canvas.glyphs.pointer : " ",
      row: row,
      column: 0,
      style: .accent
    )
    canvas.write(
      desk.name(of: team).keepingEnds(in: layout.nameWidth - 2, glyphs: canvas.glyphs),
      row: row,
      column: 1,
      style: isChosen ? .strong : .plain,
      maxWidth: layout.nameWidth - 2
    )
    canvas.write(
      audits,
      row: row,
      column: layout.nameWidth + layout.auditsWidth - 2 - audits.utf8.count
    )
    for column in layout.columns {
      let cell = Rectangle(
        row: row,
        column: layout.column(column),
        width: layout.columnWidth - 1,
        height: 2
      )
      renderCell(cells[index][column], into: &canvas, in: cell, desk: desk)
      if isChosen, column == self.column {
        canvas.restyle(
          Rectangle(row: row, column: cell.column, width: cell.width, height: 1),
          to: .selected
        )
      }
    }
  }

  /// n of N over a bar; what lies below its target has a mark behind its number, and the bar shows
  /// how far, so that nothing is said by colour alone.
  private func renderCell(
    _ content: TeamsCell,
    into canvas: inout Canvas,
    in cell: Rectangle,
    desk: Desk
  ) {
    let proportion = content.proportion
    let mark = content.level.map { $0.mark(canvas.glyphs) }
    let room = cell.width - (mark == nil ? 0 : 2)
    let text = proportion?.text(
      in: desk.language,
      audits: content.pool?.audits,
      fitting: room,
      glyphs: canvas.glyphs
    )
    let used = canvas.write(
      text ?? canvas.glyphs.dash,
      row: cell.row,
      column: cell.column,
      style: content.level?.style ?? .plain,
      maxWidth: room
    )
    if let mark, let level = content.level {
      canvas.write(mark, row: cell.row, column: cell.column + used + 1, style: level.style)
    }
    let target = content.figure?.target
    let interval = content.figure?.shownInterval
    if let bar = Bar(proportion, interval: interval, target: target) {
      canvas.write(
        [bar.line(width: cell.width, glyphs: canvas.glyphs)],
        in: Rectangle(row: cell.row + 1, column: cell.column, width: cell.width, height: 1)
      )
    }
  }
}

extension HotSpot.Level {
  /// Stands beside a number that lies below its target.
  func mark(_ glyphs: Glyphs) -> String {
    switch self {
    case .belowTarget: glyphs.belowTarget
    case .watch: glyphs.watch
    }
  }

  var style: Style {
    switch self {
    case .belowTarget: .bad
    case .watch: .warning
    }
  }
}

extension String {
  /// The text in at most `width` columns, its last word kept: teams often differ in that alone.
  fileprivate func keepingEnds(in width: Int, glyphs: Glyphs) -> String {
    guard columns(glyphs: glyphs) > width, let last = split(separator: " ").last.map(String.init)
    else { return self }
    let head = width - last.columns(glyphs: glyphs) - 1
    guard head > glyphs.ellipsis.columns(glyphs: glyphs) + 2 else {
      return truncated(to: width, glyphs: glyphs)
    }
    return truncated(to: head, glyphs: glyphs) + " " + last
  }
}

extension Phrase {
  fileprivate static let filteredAway = Phrase(
    en: "The filters leave no audit of this round. c shows all, f changes them.",
    cy:
      "Nid yw'r hidlwyr yn gadael archwiliad o'r rownd hon. Mae c yn dangos popeth, f yn eu newid."
  )
  fileprivate static let nothingYet = Phrase(
    en: "No finished audits in this round yet. ] goes to the next round, d counts drafts too.",
    cy:
      "Dim archwiliadau gorffenedig yn y rownd hon eto. Mae ] yn mynd i'r rownd nesaf, d yn cyfrif drafftiau."
  )
}
