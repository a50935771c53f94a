import AuditModel

extension App {
  /// The smallest canvas on which the program can be used.
  static let smallest = (width: 40, height: 10)

  /// Draws everything: the line at the top, the screen in front, the line of keys.
  func render(into canvas: inout Canvas) {
    guard canvas.width >= Self.smallest.width, canvas.height >= Self.smallest.height else {
      renderTooSmall(into: &canvas)
      return
    }
    renderHeader(into: &canvas)
    let room = Rectangle(row: 1, column: 0, width: canvas.width, height: canvas.height - 2)
    canvas.within(room) { front.render(into: &$0, desk: desk) }
    if let said {
      renderSaid(said, into: &canvas)
    } else {
      renderHints(into: &canvas)
    }
  }

  private func renderTooSmall(into canvas: inout Canvas) {
    let (width, height) = Self.smallest
    canvas.write(
      desk.text(
        Phrase(
          en: "Make this window at least \(width) by \(height); nothing is lost.",
          cy: "Gwnewch y ffenestr hon yn \(width) wrth \(height) o leiaf; ni chollir dim."
        )
      ),
      in: canvas.bounds
    )
  }

  private func renderHeader(into canvas: inout Canvas) {
    let row = Rectangle(row: 0, column: 0, width: canvas.width, height: 1)
    canvas.fill(row, style: .hint)
    let state = saveState
    let stateWidth = state.map { desk.text($0.phrase).columns(glyphs: canvas.glyphs) + 2 } ?? 0
    let trail =
      ([desk.text(desk.workspace.authority)] + screens.map { $0.title(on: desk) })
      .filter { !$0.isEmpty }
    let room = canvas.width - stateWidth - 2
    canvas.write(
      trail.shortened(to: room, glyphs: canvas.glyphs),
      row: 0,
      column: 1,
      style: .hint,
      maxWidth: room
    )
    if let state {
      let text = desk.text(state.phrase)
      canvas.write(
        text,
        row: 0,
        column: canvas.width - 1 - text.columns(glyphs: canvas.glyphs),
        style: state.style
      )
    }
  }

  private var saveState: Said? {
    switch desk.saving {
    case .nothing: nil
    case .underWay: Said(phrase: Phrase(en: "saving", cy: "yn cadw"), style: .hint)
    case .done(let time):
      Said(phrase: Phrase(en: "saved \(time)", cy: "cadwyd \(time)"), style: .hint)
    case .failed: Said(phrase: Phrase(en: "NOT SAVED", cy: "HEB EI GADW"), style: .bad)
    }
  }

  /// The keys that matter most here, as many as there is room for; help names every one.
  private func renderHints(into canvas: inout Canvas) {
    let row = canvas.height - 1
    canvas.fill(Rectangle(row: row, column: 0, width: canvas.width, height: 1), style: .hint)
    var column = 1
    for binding in Bindings.holding(in: front.context) where binding.isHinted {
      guard let key = binding.keys.first else { continue }
      let name = key.name(in: desk.language, glyphs: canvas.glyphs)
      let label = " " + desk.text(binding.label)
      let width = (name + label).columns(glyphs: canvas.glyphs)
      guard column + width < canvas.width else { break }
      canvas.write(name, row: row, column: column, style: .strong)
      canvas.write(
        label,
        row: row,
        column: column + name.columns(glyphs: canvas.glyphs),
        style: .hint
      )
      column += width + 2
    }
  }

  /// What was said, over as many of the last rows as it needs, at most three.
  private func renderSaid(_ said: Said, into canvas: inout Canvas) {
    let text = desk.text(said.phrase)
    let lines = text.wrapped(to: canvas.width - 2, glyphs: canvas.glyphs)
    let height = min(3, lines.count)
    let room = Rectangle(
      row: canvas.height - height,
      column: 0,
      width: canvas.width,
      height: height
    )
    canvas.fill(room, style: said.style)
    canvas.write(
      text,
      in: Rectangle(row: room.row, column: 1, width: canvas.width - 2, height: height),
      style: said.style
    )
  }
}

extension [String] {
  /// The steps joined, with the first ones left out where there is no room for all.
  fileprivate func shortened(to width: Int, glyphs: Glyphs) -> String {
    let arrow = glyphs.isASCII ? " > " : " › "
    var steps = self[...]
    while steps.count > 1, steps.joined(separator: arrow).columns(glyphs: glyphs) > width {
      steps = steps.dropFirst()
    }
    return steps.joined(separator: arrow)
  }
}
