import AuditModel

/// The whole program as a value: what is on the desk, and the screens that lie on each other.
///
/// Changed by ``update(_:now:)`` alone, drawn by ``render(into:)``; neither reads a file, asks a
/// clock or knows a terminal.
struct App: Sendable {
  private(set) var desk: Desk

  /// The screens, the one in front last; never empty.
  private(set) var screens: [any Screen]

  /// What the status line says until the next key; `nil` for nothing.
  private(set) var said: Said?

  /// Whether somebody was told that something is not saved and may quit all the same.
  private var isWarnedOfLoss = false

  struct Said: Hashable, Sendable {
    let phrase: Phrase
    let style: Style
  }

  init(desk: Desk, screen: some Screen) {
    self.desk = desk
    screens = [screen]
  }

  var front: any Screen {
    screens[screens.count - 1]
  }

  /// Changes the state for something that happened, and says what must happen outside.
  mutating func update(_ message: Message, now: Now) -> [Effect] {
    desk.now = now
    switch message {
    case .input(let input): return take(input)
    case .read(let shelf):
      replace(shelf)
      return []
    case .opened(let open, let recovered): return take(open, recovered: recovered)
    case .saved(let audit):
      noteSaved(audit)
      return []
    case .saveFailed(_, let why):
      desk.saving = .failed(why)
      say(why, .bad)
      return []
    case .failed(let why):
      say(why, .bad)
      return []
    case .edited(let words): return take(words)
    }
  }

  // MARK: Inputs

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key):
      said = nil
      if let action = Bindings.action(for: key, in: front.context) { return perform(action) }
      return onFront { $0.type(.key(key), on: &$1) }
    case .paste(let text): return onFront { $0.type(.paste(text), on: &$1) }
    case .mouse(let event):
      guard event.row > 0 else { return [] }
      let inside = MouseEvent(row: event.row - 1, column: event.column, kind: event.kind)
      return onFront { $0.point(inside, on: &$1) }
    case .suspend: return [.suspend]
    case .terminate: return leaveField() + [.quit]
    case .resize(let width, let height):
      desk.room = Desk.Room(columns: width, rows: max(0, height - 2))
      return []
    case .wake: return []
    }
  }

  private mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .help where front is HelpScreen: return carryOut([.pop])
    case .help: return carryOut([.push(HelpScreen(about: front.context))])
    case .palette: return carryOut([.push(PaletteScreen(about: front.context))])
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return quit()
    default: return onFront { $0.perform(action, on: &$1) }
    }
  }

  /// Quits, unless something is not saved and nobody has been told.
  private mutating func quit() -> [Effect] {
    if case .failed(let why) = desk.saving, !isWarnedOfLoss {
      isWarnedOfLoss = true
      say(
        Phrase(
          en: "not saved: \(why.en). q again quits all the same",
          cy: "heb ei gadw: \(why.cy). q eto i adael beth bynnag"
        ),
        .bad
      )
      return []
    }
    return [.quit]
  }

  /// Takes over what is being typed before the program ends.
  private mutating func leaveField() -> [Effect] {
    Bindings.action(for: .escape, in: front.context) == .cancel
      ? onFront { $0.perform(.cancel, on: &$1) } : []
  }

  // MARK: Responses

  private mutating func onFront(
    _ body: (inout any Screen, inout Desk) -> [Response]
  ) -> [Effect] {
    let responses = body(&screens[screens.count - 1], &desk)
    return carryOut(responses)
  }

  private mutating func carryOut(_ responses: [Response]) -> [Effect] {
    responses.flatMap { response -> [Effect] in
      switch response {
      case .push(let screen): screens.append(screen)
      case .pop: goBack()
      case .replace(let screen): screens[screens.count - 1] = screen
      case .say(let phrase, let style): say(phrase, style)
      case .perform(let action):
        screens.removeLast()
        return perform(action)
      case .walk(let stop): walk(to: stop)
      case .effect(let effect):
        if case .save = effect { desk.saving = .underWay }
        return [effect]
      }
      return []
    }
  }

  /// Lets the walk that lies below go to a stop, so that walks do not pile up.
  private mutating func walk(to stop: WalkStop) {
    if screens.count > 1 { screens.removeLast() }
    if var walk = front as? WalkScreen {
      walk.go(to: stop, on: desk)
      screens[screens.count - 1] = walk
    } else {
      screens.append(WalkScreen(at: stop, desk: desk))
    }
  }

  private mutating func goBack() {
    if screens.count > 1 {
      screens.removeLast()
      tellFront()
    } else {
      say(Phrase(en: "q quits", cy: "mae q yn gadael"), .plain)
    }
  }

  private mutating func say(_ phrase: Phrase, _ style: Style) {
    said = Said(phrase: phrase, style: style)
  }

  // MARK: Answers from outside

  private mutating func take(_ open: OpenAudit, recovered: [TypedWords]) -> [Effect] {
    desk.open = open
    desk.saving = .nothing
    let walk = WalkScreen(desk: desk)
    if front is NewAuditScreen { screens.removeLast() }
    screens.append(walk)
    if !recovered.isEmpty { screens.append(RecoveryScreen(recovered: recovered)) }
    return []
  }

  private mutating func noteSaved(_ audit: Audit) {
    desk.saving = .done(at: desk.now.clock)
    isWarnedOfLoss = false
    desk.open?.noteSaved(audit, today: desk.now.today)
    guard let template = desk.workspace.template(audit.template.id, version: audit.template.version)
    else { return }
    desk.audits.replace(
      ScoredAudit(audit, template: template, rules: desk.workspace.rules(round: audit.round))
    )
    desk.audits.generation += 1
    tellFront()
  }

  /// Words come back from the person's own editor.
  private mutating func take(_ words: TypedWords) -> [Effect] {
    guard desk.open?.audit.id == words.audit else { return [] }
    let stamp = (by: desk.auditor, at: desk.now.timestamp)
    let changed =
      desk.open?.change { audit in
        audit.write(
          words.text,
          field: words.field,
          at: WalkStop(name: words.item),
          by: stamp.by,
          when: stamp.at
        )
      } ?? false
    guard changed, let audit = desk.open?.audit else { return [] }
    return carryOut([.effect(.save(audit, reason: nil))])
  }

  private mutating func replace(_ shelf: AuditShelf) {
    let generation = desk.audits.generation
    desk.audits = shelf
    desk.audits.generation = generation + 1
    tellFront()
  }

  /// Only the screen in front follows a change; the others do when they come to the front again.
  private mutating func tellFront() {
    screens[screens.count - 1].deskChanged(desk)
  }
}

extension AuditShelf {
  /// Puts an audit in its place, new or instead of what was known of it.
  mutating func replace(_ audit: ScoredAudit) {
    if let index = audits.firstIndex(where: { $0.id == audit.id }) {
      audits[index] = audit
    } else {
      let index = audits.firstIndex { $0.id > audit.id } ?? audits.endIndex
      audits.insert(audit, at: index)
      total += 1
    }
  }
}
