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
    let foot = saidHeight(width: canvas.width, height: canvas.height, glyphs: canvas.glyphs)
    renderFilters(into: &canvas)
    let room = Rectangle(
      row: headHeight,
      column: 0,
      width: canvas.width,
      height: canvas.height - headHeight - foot
    )
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

  /// What narrows the figures, and the key that shows all again; the key stays where room is scarce.
  private func renderFilters(into canvas: inout Canvas) {
    guard headHeight > 1, let line = desk.scope.filterLine(on: desk) else { return }
    let key = Bindings.key(for: .clearFilters, in: front.context)
      .map { $0.name(in: desk.language, glyphs: canvas.glyphs) }
    let all = desk.text(Phrase(en: "shows all", cy: "yn dangos popeth"))
    let end = key.map { "  \($0) \(all)" } ?? ""
    let room = max(0, canvas.width - 2 - end.columns(glyphs: canvas.glyphs))
    let used = canvas.write(line, row: 1, column: 1, style: .warning, maxWidth: room)
    canvas.write(end, row: 1, column: 1 + used, style: .faint)
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
    let glyphs = canvas.glyphs
    canvas.fill(Rectangle(row: row, column: 0, width: canvas.width, height: 1), style: .hint)
    let hints = Bindings.hinted(in: front.context).map { binding in
      Hint(binding, language: desk.language, glyphs: glyphs)
    }
    var column = 1
    for hint in hints.fitting(canvas.width - 1) {
      column += canvas.write(hint.key, row: row, column: column, style: .strong)
      column += canvas.write(hint.label, row: row, column: column, style: .hint) + 2
    }
  }

  /// Rows at the foot that what was said takes, at most three; one where there are only keys.
  func saidHeight(width: Int, height: Int, glyphs: Glyphs) -> Int {
    guard let said else { return 1 }
    let lines = desk.text(said.phrase).wrapped(to: width - 2, glyphs: glyphs)
    return min(lines.count, height >= Self.smallest.height + 4 ? 3 : 2)
  }

  private func renderSaid(_ said: Said, into canvas: inout Canvas) {
    let text = desk.text(said.phrase)
    let height = saidHeight(width: canvas.width, height: canvas.height, glyphs: canvas.glyphs)
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

/// A key and what it does, as the line of keys shows them.
private struct Hint {
  let key: String
  let label: String
  let width: Int

  /// Whether it is shown however little room there is.
  let isAlwaysShown: Bool

  init(_ binding: Binding, language: Language, glyphs: Glyphs) {
    key = binding.keys[0].name(in: language, glyphs: glyphs)
    label = " " + binding.label.text(in: language)
    width = (key + label).columns(glyphs: glyphs) + 2
    isAlwaysShown = binding.action == .help
  }
}

extension [Hint] {
  /// Those for which there is room, in their order; help before any other.
  fileprivate func fitting(_ width: Int) -> [Hint] {
    var room = width + 2 - filter(\.isAlwaysShown).reduce(1) { $0 + $1.width }
    var isFull = false
    return filter { hint in
      if hint.isAlwaysShown { return true }
      room -= hint.width
      isFull = isFull || room < 0
      return !isFull
    }
  }
}

extension [String] {
  /// The steps joined, with the first ones left out where there is no room for all.
  fileprivate func shortened(to width: Int, glyphs: Glyphs) -> String {
    let arrow = glyphs.isASCII ? " > " : " › "
    var steps = self[...]
    var line: String { steps.dropFirst().reduce(steps.first ?? "") { $0 + arrow + $1 } }
    while steps.count > 1, line.columns(glyphs: glyphs) > width { steps = steps.dropFirst() }
    return line
  }
}
