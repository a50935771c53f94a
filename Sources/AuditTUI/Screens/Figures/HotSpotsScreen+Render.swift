import AuditModel

extension HotSpotsScreen {
  /// The first row of the list: below the heading and the counts.
  static let firstRow = 2

  func render(into canvas: inout Canvas, desk: Desk) {
    canvas.write(desk.scope.heading(on: desk), row: 0, column: 1, style: .title)
    if let reading = desk.readingText {
      canvas.write(reading, row: 1, column: 1, style: .warning)
    } else {
      canvas.write(
        "\(desk.name(of: team)): \(counts(in: desk.language))",
        row: 1,
        column: 1
      )
    }
    let layout = layout(in: canvas.room, desk: desk)
    let visible = rowsInView(layout)
    let widths = Widths(width: canvas.width)
    for (offset, row) in visible.enumerated() {
      render(row, at: Self.firstRow + offset, widths: widths, into: &canvas, desk: desk)
    }
    canvas.write(layout, goesOn: visible.upperBound < rows.count)
  }

  /// The list, and what is said of the chosen one, in the room there is.
  func layout(in room: Desk.Room, desk: Desk) -> ListWithDetails {
    ListWithDetails(
      details(width: room.columns - 2, glyphs: room.glyphs, desk: desk),
      kept: detailRows,
      firstRow: Self.firstRow,
      in: room
    )
  }

  func rowsInView(_ layout: ListWithDetails) -> Range<Int> {
    cursor.rowsInView(count: rows.count, height: layout.height, with: headed)
  }

  /// How wide the parts of a row are; a part of 0 is left out for want of room.
  struct Widths {
    // Of a hot spot.
    let level: Int
    let name: Int
    let figure: Int
    let target: Int
    let pattern: Int

    // Of a duty missed.
    let reference: Int
    let team: Int
    let timescale: Int
    let due: Int
    let lapse: Int

    init(width: Int) {
      let isWide = width >= 110
      let isRoomy = width >= 72
      level = isWide ? 15 : 2
      figure = isRoomy ? 17 : 10
      target = isRoomy ? 5 : 0
      pattern = isWide ? 44 : isRoomy ? 27 : 0
      name = max(10, width - 3 - level - figure - target - pattern)
      reference = isRoomy ? 14 : 12
      due = isRoomy ? 11 : 0
      team = isWide ? 28 : 0
      timescale = isRoomy ? (width - 2 - reference - due - team) * 2 / 5 : 0
      lapse = max(10, width - 3 - reference - due - team - timescale)
    }
  }

  private func render(
    _ index: Int,
    at row: Int,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let isChosen = index == cursor.index && rows[index].isChoice
    if isChosen { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
    switch rows[index] {
    case .title(let title): canvas.write(desk.text(title), row: row, column: 1, style: .title)
    case .sentence(let sentence):
      canvas.write(desk.text(sentence), row: row, column: 2, style: .faint)
    case .spot(let located):
      render(located, at: row, isChosen: isChosen, widths: widths, into: &canvas, desk: desk)
    case .duty(let duty):
      render(duty, at: row, isChosen: isChosen, widths: widths, into: &canvas, desk: desk)
    case .challenge(let challenge):
      let cells: [(String, Int, Style)] = [
        (challenge.reference, widths.reference, isChosen ? .selected : .plain),
        (desk.text(desk.workspace.team(challenge.team)), widths.team, .plain),
        (
          canvas.glyphs.cross + " " + desk.text(challenge.phrase),
          widths.timescale + widths.due + widths.lapse, .bad
        ),
      ]
      canvas.write(cells, row: row, from: 2)
    }
  }

  private func render(
    _ located: LocatedSpot,
    at row: Int,
    isChosen: Bool,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let level = located.spot.level
    let mark = level.mark(canvas.glyphs)
    let item = located.figure.item
    let figure = located.figure.proportion?.text(
      in: desk.language,
      fitting: widths.figure - 1,
      glyphs: canvas.glyphs
    )
    let pattern = desk.text(located.misses.phrase { desk.workspace.team($0) })
    let isWide = widths.level > 2
    let cells: [(String, Int, Style)] = [
      (isWide ? "\(mark) \(desk.text(level.phrase))" : mark, widths.level, level.style),
      (
        isWide ? desk.text(item.asks) : desk.scope.title(of: item, on: desk), widths.name,
        isChosen ? .selected : .plain
      ),
      (figure ?? Proportion.dash, widths.figure, .plain),
      ("\(located.spot.target)%", widths.target, .faint),
      (pattern, widths.pattern, located.misses.isClustered ? .strong : .plain),
    ]
    canvas.write(cells, row: row, from: 2)
  }

  private func render(
    _ duty: MissedDuty,
    at row: Int,
    isChosen: Bool,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let isOpen = duty.lapse.course == .open
    let cells: [(String, Int, Style)] = [
      (duty.reference, widths.reference, isChosen ? .selected : .plain),
      (desk.text(desk.workspace.team(duty.team)), widths.team, .plain),
      (
        desk.text(duty.timescale.title) + (duty.isUnconfirmed ? " *" : ""), widths.timescale,
        .plain
      ),
      (duty.lapse.due.description, widths.due, .plain),
      (
        (isOpen ? canvas.glyphs.cross : canvas.glyphs.bullet) + " " + desk.text(duty.lapse.phrase),
        widths.lapse, isOpen ? .bad : .plain
      ),
    ]
    canvas.write(cells, row: row, from: 2)
  }
}

extension Canvas {
  /// Writes texts beside each other, each in so many columns, the last of which stays free; those of 0
  /// columns are left out.
  mutating func write(_ cells: [(text: String, width: Int, style: Style)], row: Int, from: Int) {
    var column = from
    for cell in cells where cell.width > 0 {
      write(cell.text, row: row, column: column, style: cell.style, maxWidth: cell.width - 1)
      column += cell.width
    }
  }
}

extension MissPattern {
  var isClustered: Bool {
    if case .clustered = finding { true } else { false }
  }
}
