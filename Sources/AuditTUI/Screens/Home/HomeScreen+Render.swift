import AuditModel

extension HomeScreen {
  func render(into canvas: inout Canvas, desk: Desk) {
    let top = topLines(on: desk, width: canvas.width, glyphs: canvas.glyphs)
    canvas.write(top, in: canvas.bounds)
    if let field {
      let label = desk.text(.filter) + ": "
      let row = top.count - 1
      let used = canvas.write(label, row: row, column: 1, style: .title)
      let room = Rectangle(row: row, column: 1 + used, width: canvas.width - used - 2, height: 1)
      field.render(into: &canvas, in: room)
    }
    let room = Rectangle(
      row: top.count,
      column: 0,
      width: canvas.width,
      height: canvas.height - top.count
    )
    if list.count == 0 {
      renderEmpty(into: &canvas, in: room, desk: desk)
    } else {
      renderList(into: &canvas, in: room, desk: desk)
    }
  }

  /// The rows that the list takes on the screen.
  func pageHeight(on desk: Desk) -> Int {
    max(1, desk.room.rows - topCount(on: desk))
  }

  /// The audit on a row of the screen, by its position in the list.
  func position(atRow row: Int, on desk: Desk) -> Int? {
    let top = topCount(on: desk)
    let inView = linesInView(height: desk.room.rows - top)
    let line = inView.lowerBound + row - top
    guard row >= top, inView.contains(line), case .audit(let position) = list.entry(atLine: line)
    else { return nil }
    return position
  }

  private func linesInView(height: Int) -> Range<Int> {
    let lines = list.lines(ofPosition: cursor.index)
    return cursor.window.lines(
      around: lines.upperBound,
      with: lines,
      count: list.lineCount,
      height: height
    )
  }

  func topCount(on desk: Desk) -> Int {
    topLines(on: desk, width: desk.room.columns, glyphs: .unicode).count
  }

  /// What stands above the list: that nothing here is real, what is still being read, files that
  /// cannot be used, the filter.
  private func topLines(on desk: Desk, width: Int, glyphs: Glyphs) -> [Line] {
    var lines: [Line] = []
    if desk.workspace.isSynthetic {
      lines.append(Line(desk.text(Words.synthetic), .warning, indent: 1))
    }
    let shelf = desk.audits
    switch shelf.progress {
    case .underWay:
      lines.append(Line(desk.text(.reading(shelf.read, of: shelf.total)), .faint, indent: 1))
    case .stopped:
      lines.append(Line(desk.text(.stopped(shelf.read, of: shelf.total)), .warning, indent: 1))
    case .complete: break
    }
    let setAside = desk.filesSetAside
    if setAside > 0 { lines.append(Line(desk.text(.setAside(setAside)), .warning, indent: 1)) }
    if desk.choices.count > 0 {
      lines.append(Line(desk.text(.waiting(desk.choices.count)), .warning, indent: 1))
    }
    if field != nil {
      lines.append(.empty)
    } else if !list.filter.isEmpty {
      lines.append(filterLine(on: desk))
    }
    return lines
  }

  private func filterLine(on desk: Desk) -> Line {
    Line(
      [
        Line.Piece(text: desk.text(.filter) + ": ", style: .title),
        Line.Piece(text: list.filter, style: .strong),
        Line.Piece(text: "  " + desk.text(.left(list.count, of: list.total)), style: .faint),
      ],
      indent: 1
    )
  }

  private func renderEmpty(into canvas: inout Canvas, in room: Rectangle, desk: Desk) {
    let shelf = desk.audits
    guard shelf.progress != .underWay || list.total > 0 else { return }
    let phrase: Phrase =
      list.total > 0
      ? .noMatch(list.filter) : shelf.setAside.isEmpty ? .noAudits : .noneUsable
    let inner = Rectangle(
      row: room.row + (room.height > 3 ? 1 : 0),
      column: 1,
      width: room.width - 2,
      height: room.height - 1
    )
    canvas.write(desk.text(phrase), in: inner)
  }

  private func renderList(into canvas: inout Canvas, in room: Rectangle, desk: Desk) {
    let columns = HomeColumns(width: room.width)
    let inView = linesInView(height: room.height)
    for line in inView {
      let row = room.row + line - inView.lowerBound
      switch list.entry(atLine: line) {
      case .space: break
      case .heading(let group, let count):
        let style: Style = group == .waiting ? .bad : .title
        canvas.write("\(desk.text(group.title)) (\(count))", row: row, column: 1, style: style)
      case .audit(let position):
        render(
          list[position],
          isChosen: position == cursor.index,
          into: &canvas,
          row: row,
          columns: columns,
          desk: desk
        )
      }
    }
  }
}

extension Phrase {
  fileprivate static let filter = Phrase(en: "Filter", cy: "Hidlo")
  fileprivate static let noAudits = Phrase(
    en: "No audits yet. Press n to begin the first one, or ? for help.",
    cy: "Dim archwiliadau eto. Pwyswch n i ddechrau'r cyntaf, neu ? am gymorth."
  )
  fileprivate static let noneUsable = Phrase(
    en: "No audit here can be used. Press n to begin one, or ? for help.",
    cy: "Ni ellir defnyddio'r un archwiliad yma. Pwyswch n i ddechrau un, neu ? am gymorth."
  )

  fileprivate static func noMatch(_ text: String) -> Phrase {
    Phrase(
      en: "No audit matches '\(text)'. Esc shows all again.",
      cy: "Nid oes archwiliad yn cyfateb i '\(text)'. Mae Esc yn dangos y cyfan eto."
    )
  }

  fileprivate static func reading(_ read: Int, of total: Int) -> Phrase {
    total == 0
      ? Phrase(en: "Reading the audits", cy: "Yn darllen yr archwiliadau")
      : Phrase(
        en: "Reading the audits: \(read) of \(total)  ·  Esc stops",
        cy: "Yn darllen yr archwiliadau: \(read) o \(total)  ·  mae Esc yn atal"
      )
  }

  fileprivate static func stopped(_ read: Int, of total: Int) -> Phrase {
    Phrase(
      en: "Stopped: \(read) of \(total) audits read; r reads on",
      cy: "Wedi'i atal: darllenwyd \(read) o \(total) archwiliad; mae r yn parhau"
    )
  }

  fileprivate static func setAside(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1
        ? "1 file set aside: a shows why" : "\(count) files set aside: a shows why",
      cy: "Neilltuwyd \(count) ffeil: mae a yn dangos pam"
    )
  }

  fileprivate static func waiting(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1
        ? "1 thing changed apart waits for a choice: m shows it"
        : "\(count) things changed apart wait for a choice: m shows them",
      cy: "Newidiwyd \(count) peth ar wahân, yn aros am ddewis: mae m yn dangos"
    )
  }

  fileprivate static func left(_ count: Int, of total: Int) -> Phrase {
    Phrase(en: "\(count) of \(total)", cy: "\(count) o \(total)")
  }
}
