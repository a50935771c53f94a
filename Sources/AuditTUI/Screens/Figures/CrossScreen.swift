import AuditModel

/// What is done in time against how good it is: the outcomes of an item of dates in rows, those of a
/// graded item in columns.
///
/// Compliance that is good may hide quality that is weak (Wrexham 2013, 3.1 and 4.8); this shows both at
/// once and adds up neither.
struct CrossScreen: Screen {
  let team: Team.ID?

  /// Figures of items of dates, and of graded items; never empty.
  private(set) var dates: [Figure]
  private(set) var grades: [Figure]
  private(set) var date = 0
  private(set) var grade = 0

  /// `nil` where no audit asks both.
  private(set) var table: CrossTable?
  private var version: Int

  /// `nil` where there is not one item of each kind; `item` is shown first where it is one of them.
  init?(team: Team.ID?, beside item: Item?, desk: Desk) {
    self.team = team
    version = desk.scope.version
    (dates, grades) = Self.figures(of: team, on: desk)
    guard !dates.isEmpty, !grades.isEmpty else { return nil }
    date = dates.firstIndex { $0.item.id == item?.id } ?? 0
    grade = grades.firstIndex { $0.item.id == item?.id } ?? 0
    cross(desk)
  }

  let context = Context.cross

  var showsFigures: Bool { true }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "In time against grade", cy: "Mewn pryd yn erbyn gradd"))
  }

  mutating func deskChanged(_ desk: Desk) {
    if version != desk.scope.version { layOut(desk) }
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if desk.takeFigureAction(action) {
      layOut(desk)
      return []
    }
    switch action {
    case .down: move(date: 1, grade: 0, on: desk)
    case .up: move(date: -1, grade: 0, on: desk)
    case .right: move(date: 0, grade: 1, on: desk)
    case .left: move(date: 0, grade: -1, on: desk)
    default: return figureResponses(to: action, on: desk)
    }
    return []
  }

  private mutating func move(date: Int, grade: Int, on desk: Desk) {
    guard !dates.isEmpty, !grades.isEmpty else { return }
    self.date = (self.date + date + dates.count) % dates.count
    self.grade = (self.grade + grade + grades.count) % grades.count
    cross(desk)
  }

  private mutating func layOut(_ desk: Desk) {
    version = desk.scope.version
    let here = (
      dates.indices.contains(date) ? dates[date].item.id : nil,
      grades.indices.contains(grade) ? grades[grade].item.id : nil
    )
    (dates, grades) = Self.figures(of: team, on: desk)
    date = dates.firstIndex { $0.item.id == here.0 } ?? 0
    grade = grades.firstIndex { $0.item.id == here.1 } ?? 0
    cross(desk)
  }

  private mutating func cross(_ desk: Desk) {
    guard dates.indices.contains(date), grades.indices.contains(grade) else {
      table = nil
      return
    }
    table = desk.scope.figures.cross(dates[date], against: grades[grade])
  }

  private static func figures(
    of team: Team.ID?,
    on desk: Desk
  ) -> (dates: [Figure], grades: [Figure]) {
    let own = desk.scope.figures.items.filter { $0.team == team && $0.round == desk.scope.round }
    return (
      own.filter { $0.item.kind.isDates },
      own.filter { if case .grade = $0.item.kind { true } else { false } }
    )
  }
}

extension AnswerKind {
  fileprivate var isDates: Bool {
    if case .dates = self { true } else { false }
  }
}

extension CrossScreen {
  func render(into canvas: inout Canvas, desk: Desk) {
    canvas.write(
      desk.readingText ?? desk.scope.heading(on: desk),
      row: 0,
      column: 1,
      style: desk.readingText == nil ? .title : .warning
    )
    guard let table else {
      canvas.write(
        desk.text(.noPair),
        in: Rectangle(row: 2, column: 1, width: canvas.width - 2, height: 3),
        style: .faint
      )
      return
    }
    let up = canvas.glyphs.isASCII ? "^v" : "↑↓"
    let across = canvas.glyphs.isASCII ? "<>" : "←→"
    let isShort = canvas.height < 12
    var row = 1
    for (key, item) in [(up, table.rowItem), (across, table.columnItem)] {
      let lines = Line.wrapped(
        "\(key) \(desk.text(item.asks))",
        width: canvas.width - 2,
        glyphs: canvas.glyphs,
        style: .strong
      ).prefix(isShort ? 1 : 2)
      canvas.write(
        lines,
        in: Rectangle(row: row, column: 1, width: canvas.width - 2, height: lines.count)
      )
      row += lines.count
    }
    renderTable(table, into: &canvas, top: row + (isShort ? 0 : 1), desk: desk)
  }

  private func renderTable(
    _ table: CrossTable,
    into canvas: inout Canvas,
    top: Int,
    desk: Desk
  ) {
    func words(_ outcome: Outcome?, _ item: Item) -> String {
      outcome.map { item.words(for: $0, in: desk.language) } ?? desk.text(.besideN)
    }
    let nameWidth = canvas.width >= 72 ? 18 : 9
    let columns = table.columns.count
    let width = max(5, min(14, (canvas.width - 2 - nameWidth - 8) / max(1, columns)))
    func column(_ index: Int) -> Int { 2 + nameWidth + index * width }
    for index in table.columns.indices {
      canvas.write(
        words(table.columns[index], table.columnItem),
        row: top,
        column: column(index),
        style: .strong,
        maxWidth: width - 1
      )
    }
    canvas.write(desk.text(.all), row: top, column: column(columns), style: .strong, maxWidth: 6)
    for index in table.rows.indices {
      let row = top + 1 + index
      canvas.write(
        words(table.rows[index], table.rowItem),
        row: row,
        column: 1,
        style: table.rows[index] == nil ? .faint : .strong,
        maxWidth: nameWidth
      )
      for cell in table.columns.indices {
        let count = table.counts[index][cell]
        canvas.write(
          count == 0 ? canvas.glyphs.dash : "\(count)",
          row: row,
          column: column(cell),
          style: count == 0 || table.rows[index] == nil || table.columns[cell] == nil
            ? .faint : .plain,
          maxWidth: width - 1
        )
      }
      canvas.write("\(table.total(row: index))", row: row, column: column(columns), maxWidth: 7)
    }
    let end = top + 1 + table.rows.count
    canvas.write(desk.text(.all), row: end, column: 1, style: .strong, maxWidth: nameWidth)
    for index in table.columns.indices {
      canvas.write(
        "\(table.total(column: index))",
        row: end,
        column: column(index),
        maxWidth: width - 1
      )
    }
    canvas.write("\(table.total)", row: end, column: column(columns), maxWidth: 7)
    renderReading(of: table, into: &canvas, top: end + 2, desk: desk)
  }

  /// The table in words: how good the work is that was in time, and the work that was not.
  private func renderReading(
    of table: CrossTable,
    into canvas: inout Canvas,
    top: Int,
    desk: Desk
  ) {
    let lines = table.rows.indices.compactMap { index -> String? in
      guard let outcome = table.rows[index], let share = table.favourable(row: index), share.of > 0
      else { return nil }
      let name = table.rowItem.words(for: outcome, in: desk.language)
      let text = share.text(in: desk.language)
      return desk.text(
        Phrase(
          en: "\(name): satisfactory or better \(text)",
          cy: "\(name): boddhaol neu well \(text)"
        )
      )
    }
    for (offset, line) in lines.enumerated() {
      canvas.write(line, row: top + offset, column: 1, maxWidth: canvas.width - 2)
    }
  }
}

extension Phrase {
  fileprivate static let all = Phrase(en: "all", cy: "pob un")
  static let besideN = Phrase(en: "beside N", cy: "wrth ochr N")
  static let noPair = Phrase(
    en: "No audit that is counted here asks both items.",
    cy: "Nid yw'r un archwiliad a gyfrifir yma yn gofyn y ddwy eitem."
  )
}
