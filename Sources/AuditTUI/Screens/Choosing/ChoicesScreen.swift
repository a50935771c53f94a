import AuditModel

/// Everything in the workspace that waits for a person to choose.
struct ChoicesScreen: Screen {
  private(set) var cursor = ListCursor()

  let context = Context.choices

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "To be chosen", cy: "I'w dewis"))
  }

  mutating func deskChanged(_ desk: Desk) {
    cursor.move(to: cursor.index, count: desk.choices.entries.count)
  }

  mutating func keepInView(on desk: Desk) {
    cursor.keepInView(count: desk.choices.entries.count, height: Self.height(in: desk.room.rows))
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    let entries = desk.choices.entries
    let page = Self.height(in: desk.room.rows)
    if cursor.move(action, count: entries.count, page: page) { return [] }
    switch action {
    case .open: return open(entries)
    case .readAll: return [.effect(desk.readingChoices)]
    case .back: return [.pop]
    default: return []
    }
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    let entries = desk.choices.entries
    switch event.kind {
    case .scrollUp: _ = cursor.move(.up, count: entries.count)
    case .scrollDown: _ = cursor.move(.down, count: entries.count)
    case .press:
      let visible = cursor.rowsInView(count: entries.count, height: Self.height(in: desk.room.rows))
      let row = visible.lowerBound + event.row - Self.headHeight
      guard event.row >= Self.headHeight, visible.contains(row) else { return [] }
      if row == cursor.index { return open(entries) }
      cursor.move(to: row, count: entries.count)
    }
    return []
  }

  private func open(_ entries: [ChoiceShelf.Entry]) -> [Response] {
    guard entries.indices.contains(cursor.index) else { return [] }
    switch entries[cursor.index] {
    case .file(let version): return [.effect(.clear(version, isDecided: false))]
    case .choice(let choice):
      let choices = entries.compactMap { entry in
        if case .choice(let choice) = entry { choice } else { nil }
      }
      return [.push(VersionsScreen(choices, at: choices.firstIndex(of: choice) ?? 0))]
    }
  }

  // MARK: Drawing

  /// Rows above the list.
  private static let headHeight = 2

  private static func height(in rows: Int) -> Int { max(1, rows - headHeight) }

  func render(into canvas: inout Canvas, desk: Desk) {
    let entries = desk.choices.entries
    let head: Phrase =
      !desk.choices.isRead ? .reading : entries.isEmpty ? .nothing : .number(entries.count)
    canvas.write(desk.text(head), row: 0, column: 1, style: .title, maxWidth: canvas.width - 2)
    let inView = cursor.rowsInView(count: entries.count, height: Self.height(in: canvas.height))
    for (offset, index) in inView.enumerated() {
      let row = Self.headHeight + offset
      let isChosen = index == cursor.index
      if isChosen { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
      let words = entries[index].words(on: desk)
      let used = canvas.write(
        words.case,
        row: row,
        column: 2,
        style: isChosen ? .selected : .strong,
        maxWidth: canvas.width / 3
      )
      canvas.write(
        words.what,
        row: row,
        column: 3 + used,
        style: words.isFile ? .warning : .plain,
        maxWidth: canvas.width - 4 - used
      )
    }
  }
}

extension ChoiceShelf.Entry {
  /// The case, and what is to be chosen there.
  fileprivate func words(on desk: Desk) -> (case: String, what: String, isFile: Bool) {
    switch self {
    case .choice(let choice):
      let template = desk.workspace.template(choice.template.id, version: choice.template.version)
      let item = template?.items.first { $0.id == choice.subject }
      let question = item.map { desk.text($0.asks) } ?? desk.text(.part(choice.subject))
      let place = choice.file == nil ? "" : desk.text(.inFile) + ": "
      return (choice.reference, place + question, false)
    case .file(let version):
      return (version.reference, desk.text(version.standing.advice) + ": " + version.path, true)
    }
  }
}

extension KeptVersion.Standing {
  fileprivate var advice: Phrase {
    switch self {
    case .contained:
      Phrase(
        en: "all of it is in the audit; Enter removes it",
        cy: "mae'r cyfan yn yr archwiliad; mae Enter yn ei thynnu"
      )
    case .mergeable:
      Phrase(en: "Enter merges it", cy: "mae Enter yn ei chyfuno")
    case .apart:
      Phrase(
        en: "no answer differs; Enter puts it away",
        cy: "nid oes ateb yn wahanol; mae Enter yn ei rhoi o'r neilltu"
      )
    }
  }
}

extension Phrase {
  fileprivate static let reading = Phrase(en: "Reading", cy: "Yn darllen")
  fileprivate static let nothing = Phrase(
    en: "Nothing waits for a choice.",
    cy: "Nid oes dim yn aros am ddewis."
  )
  fileprivate static let inFile = Phrase(en: "kept version", cy: "fersiwn a gadwyd")

  fileprivate static func number(_ count: Int) -> Phrase {
    Phrase(en: "Waiting for a choice: \(count)", cy: "Yn aros am ddewis: \(count)")
  }
}
