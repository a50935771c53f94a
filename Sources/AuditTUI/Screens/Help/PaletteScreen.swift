import AuditModel

/// Every command of the place it was opened over, found by typing a part of its name.
struct PaletteScreen: Screen {
  private(set) var field = TextField()
  private(set) var cursor = ListCursor()
  private(set) var matches: [Binding]
  private let all: [Binding]

  init(about context: Context) {
    var seen: Set<Action> = [.palette]
    all = Bindings.holding(in: context).filter { seen.insert($0.action).inserted }
    matches = all
  }

  var context: Context { .palette }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Commands", cy: "Gorchmynion"))
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .cancel, .back: return [.pop]
    case .commit, .open:
      guard matches.indices.contains(cursor.index) else { return [] }
      return [.perform(matches[cursor.index].action)]
    case .nextField, .down: _ = cursor.move(.down, count: matches.count)
    case .previousField, .up: _ = cursor.move(.up, count: matches.count)
    default: break
    }
    return []
  }

  mutating func keepInView(on desk: Desk) {
    cursor.keepInView(count: matches.count, height: max(0, desk.room.rows - 2))
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    guard field.type(input) else { return [] }
    matches = CommandMatch.best(for: field.text, among: all)
    cursor.move(to: 0, count: matches.count)
    return []
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(.up, on: &desk)
    case .scrollDown: return perform(.down, on: &desk)
    case .press:
      let inView = cursor.rowsInView(count: matches.count, height: max(0, desk.room.rows - 2))
      let index = inView.lowerBound + event.row - 2
      guard event.row >= 2, inView.contains(index) else { return [] }
      if index == cursor.index { return perform(.commit, on: &desk) }
      cursor.move(to: index, count: matches.count)
      return []
    }
  }

  func render(into canvas: inout Canvas, desk: Desk) {
    field.render(
      into: &canvas,
      in: Rectangle(row: 0, column: 1, width: canvas.width - 2, height: 1)
    )
    let glyphs = canvas.glyphs
    let inView = cursor.rowsInView(count: matches.count, height: max(0, canvas.height - 2))
    for index in inView {
      let row = 2 + index - inView.lowerBound
      let isHere = index == cursor.index
      let line = Rectangle(row: row, column: 0, width: canvas.width, height: 1)
      if isHere {
        canvas.fill(line, style: .selected)
        canvas.write(glyphs.pointer, row: row, column: 0, style: .selected)
      }
      let key = matches[index].keys.first?.name(in: desk.language, glyphs: glyphs) ?? ""
      let keyColumn = canvas.width - 1 - key.columns(glyphs: glyphs)
      canvas.write(
        desk.text(matches[index].label),
        row: row,
        column: 2,
        style: isHere ? .selected : .plain,
        maxWidth: keyColumn - 3
      )
      canvas.write(key, row: row, column: keyColumn, style: isHere ? .selected : .faint)
    }
    if matches.isEmpty {
      canvas.write(desk.text(.noCommand), row: 2, column: 2, style: .faint)
    }
  }
}

extension Phrase {
  fileprivate static let noCommand = Phrase(
    en: "no command here is called that",
    cy: "nid oes gorchymyn o'r enw hwnnw yma"
  )
}
