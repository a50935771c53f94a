import AuditModel

/// Where one says how a sample is to be drawn; nothing is written before the draw has been shown.
struct DrawScreen: Screen {
  private(set) var form: DrawForm
  private(set) var focus = DrawForm.Field.list

  /// What is missing, once somebody has tried to draw.
  private(set) var mistakes: [DrawForm.Field: Phrase] = [:]

  init(desk: Desk) {
    form = DrawForm(desk)
  }

  let context = Context.drawing

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Draw a sample", cy: "Tynnu sampl"))
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .cancel, .back: return [.pop]
    case .begin: return draw()
    case .commit where focus == DrawForm.Field.allCases.last: return draw()
    case .commit, .nextField, .down: go(by: 1)
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
      form.template.type(character, in: desk.language)
    }
    return []
  }

  /// Takes in templates that were read since the form was shown.
  mutating func deskChanged(_ desk: Desk) {
    guard !form.template.isChosen else { return }
    form.template = DrawForm(desk).template
    if form.template.isChosen { mistakes[.template] = nil }
  }

  private mutating func draw() -> [Response] {
    mistakes = form.mistakes
    if let first = DrawForm.Field.allCases.first(where: { mistakes[$0] != nil }) { focus = first }
    return form.order.map { [.effect(.draw($0))] } ?? []
  }

  private mutating func go(by step: Int) {
    let all = DrawForm.Field.allCases
    focus = all[(focus.rawValue + step + all.count) % all.count]
  }

  /// An arrow changes the choice, and moves the cursor in a text.
  private mutating func change(_ key: Key, by step: Int) {
    if var text = form[text: focus] {
      _ = text.type(.key(key))
      form[text: focus] = text
    } else {
      form.template.move(by: step)
    }
  }
}

extension DrawScreen {
  func render(into canvas: inout Canvas, desk: Desk) {
    let fields = DrawForm.Field.allCases
    let column = canvas.width >= 60 ? 26 : 16
    let top = max(0, min(focus.rawValue - canvas.height + 2, fields.count - canvas.height))
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
    let room = Rectangle(
      row: below,
      column: 2,
      width: canvas.width - 4,
      height: canvas.height - below
    )
    canvas.write(desk.text(.explanation), in: room, style: .faint)
  }

  private func render(
    _ field: DrawForm.Field,
    into canvas: inout Canvas,
    row: Int,
    column: Int,
    desk: Desk
  ) {
    let isHere = field == focus
    let mistake = mistakes[field].map(desk.text) ?? ""
    let room = max(4, canvas.width - column - 1 - (mistake.isEmpty ? 0 : mistake.count + 1))
    if let text = form[text: field] {
      let area = Rectangle(row: row, column: column, width: room, height: 1)
      if isHere {
        text.render(into: &canvas, in: area)
      } else {
        canvas.write(text.text, row: row, column: column, maxWidth: room)
      }
    } else {
      canvas.write(
        form.template.text(in: desk.language),
        row: row,
        column: column,
        style: isHere ? .selected : .plain,
        maxWidth: room
      )
    }
    canvas.write(mistake, row: row, column: column + room + 1, style: .bad)
  }
}

extension Phrase {
  fileprivate static let explanation = Phrase(
    en: "Each team is drawn by itself; columns of the list, such as status,age-band, divide it "
      + "further. The same list and seed draw the same cases. The draw is shown before anything "
      + "is written.",
    cy:
      "Tynnir pob tîm ar ei ben ei hun; mae colofnau'r rhestr, megis status,age-band, yn ei rannu "
      + "ymhellach. Mae'r un rhestr a hedyn yn tynnu'r un achosion. Dangosir y tyniad cyn i ddim "
      + "gael ei ysgrifennu."
  )
}
