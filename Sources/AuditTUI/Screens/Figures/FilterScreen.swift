import AuditModel

/// Where one says which audits the figures count; what is chosen stays on from screen to screen.
///
/// Nothing changes until it is taken, so that Esc leaves the figures as they were.
struct FilterScreen: Screen {
  private(set) var form: FilterForm
  private(set) var focus = FilterForm.Field.team

  /// Days that cannot be read, once somebody has tried to take them.
  private(set) var mistakes: [FilterForm.Field: Phrase] = [:]

  init(desk: Desk) {
    form = FilterForm(desk)
  }

  var context: Context { .filters }

  var showsFigures: Bool { true }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Filters", cy: "Hidlwyr"))
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .cancel, .back: return [.pop]
    case .begin, .commit: return take(on: &desk)
    case .nextField, .down: go(by: 1)
    case .previousField, .up: go(by: -1)
    case .right: change(.right, by: 1)
    case .left: change(.left, by: -1)
    default: break
    }
    return []
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    if var text = form[text: focus] {
      _ = text.type(input)
      form[text: focus] = text
      mistakes[focus] = nil
    } else if case .key(.character(let character)) = input {
      form[choice: focus]?.type(character, in: desk.language)
    }
    return []
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: go(by: -1)
    case .scrollDown: go(by: 1)
    case .press:
      let top = firstField(height: desk.room.rows)
      let index = top + event.row
      guard FilterForm.Field.allCases.indices.contains(index) else { return [] }
      let field = FilterForm.Field.allCases[index]
      if field == focus { form[choice: focus]?.move(by: 1) }
      focus = field
    }
    return []
  }

  private mutating func go(by step: Int) {
    let all = FilterForm.Field.allCases
    focus = all[(focus.rawValue + step + all.count) % all.count]
  }

  /// An arrow changes a choice, and moves the cursor in a text.
  private mutating func change(_ key: Key, by step: Int) {
    if var text = form[text: focus] {
      _ = text.type(.key(key))
      form[text: focus] = text
    } else {
      form[choice: focus]?.move(by: step)
    }
  }

  private mutating func take(on desk: inout Desk) -> [Response] {
    mistakes = form.mistakes(today: desk.now.today)
    if let first = FilterForm.Field.allCases.first(where: { mistakes[$0] != nil }) {
      focus = first
      return []
    }
    var scope = desk.scope
    scope.narrow(
      to: form.filter(today: desk.now.today),
      drafts: form.chosenDrafts,
      on: desk
    )
    desk.scope = scope
    return [.pop]
  }
}

extension FilterScreen {
  func render(into canvas: inout Canvas, desk: Desk) {
    let fields = FilterForm.Field.allCases
    let top = firstField(height: canvas.height)
    let column = canvas.width >= 60 ? 24 : 15
    for (row, field) in fields.dropFirst(top).prefix(canvas.height).enumerated() {
      let isHere = field == focus
      if isHere { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
      canvas.write(
        desk.text(field.title),
        row: row,
        column: 2,
        style: isHere ? .strong : .plain,
        maxWidth: column - 3
      )
      render(field, into: &canvas, row: row, column: column, desk: desk)
    }
    let below = fields.count - top + 1
    guard below < canvas.height else { return }
    canvas.write(
      desk.text(.explanation),
      in: Rectangle(
        row: below,
        column: 2,
        width: canvas.width - 4,
        height: canvas.height - below
      ),
      style: .faint
    )
  }

  private func render(
    _ field: FilterForm.Field,
    into canvas: inout Canvas,
    row: Int,
    column: Int,
    desk: Desk
  ) {
    let isHere = field == focus
    let room = canvas.width - column - 1
    if let text = form[text: field] {
      let width = min(room, 18)
      if isHere {
        text.render(
          into: &canvas,
          in: Rectangle(row: row, column: column, width: width, height: 1)
        )
      } else {
        canvas.write(text.text, row: row, column: column, maxWidth: width)
      }
      if let mistake = mistakes[field] {
        canvas.write(desk.text(mistake), row: row, column: column + width + 1, style: .bad)
      }
    } else if let choice = form[choice: field] {
      canvas.write(
        choice.text(in: desk.language),
        row: row,
        column: column,
        style: isHere ? .selected : .plain,
        maxWidth: room
      )
    }
  }

  /// The field in the first row, so that the one with the keys is in view.
  private func firstField(height: Int) -> Int {
    max(0, min(focus.rawValue - height + 2, FilterForm.Field.allCases.count - height))
  }
}

extension Phrase {
  fileprivate static let explanation = Phrase(
    en: "Days are those on which audits were finished: a first and last day, a month (2026-02) "
      + "or empty. What is chosen stays on every screen of figures until it is cleared.",
    cy: "Y dyddiau yw'r rhai pan orffennwyd archwiliadau: diwrnod cyntaf ac olaf, mis (2026-02) "
      + "neu wag. Mae'r dewis yn aros ar bob sgrin ffigurau nes ei glirio."
  )
}
