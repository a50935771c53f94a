import AuditModel

/// The whole program as a value: what is on the desk, and the screens that lie on each other.
///
/// Changed by ``update(_:now:)`` alone, drawn by ``render(into:)``; neither reads a file, asks a
/// clock or knows a terminal.
struct App: Sendable {
  var desk: Desk

  /// The screens, the one in front last; never empty.
  var screens: [any Screen]

  /// What the last lines say until the next key; `nil` for nothing.
  private(set) var said: Said?

  /// Columns and rows of the whole terminal.
  private var size: (columns: Int, rows: Int)
  var unsaved = UnsavedAudits()

  /// What other programs did to the open audit, until nobody types into it.
  var cameIn: CameIn?

  /// Whether somebody was told that something is not saved and may quit all the same.
  var isWarnedOfLoss = false

  struct Said: Hashable, Sendable {
    let phrase: Phrase
    let style: Style
  }

  init(desk: Desk, screen: some Screen) {
    self.desk = desk
    screens = [screen]
    size = (desk.room.columns, desk.room.rows + 2)
  }

  var front: any Screen {
    screens[screens.count - 1]
  }

  /// Changes the state for something that happened, and says what must happen outside.
  mutating func update(_ message: Message, now: Now) -> [Effect] {
    desk.now = now
    let effects = react(to: message)
    takeWhatWaited()
    desk.findWithheld()
    measureRoom()
    screens[screens.count - 1].keepInView(on: desk)
    return effects + readings()
  }

  private mutating func react(to message: Message) -> [Effect] {
    switch message {
    case .input(let input): return take(input)
    case .described(let workspace):
      if desk.workspace.rounds != workspace.rounds { desk.audits.withheld = nil }
      desk.workspace = workspace
      tellFront()
      return []
    case .read(let shelf):
      replace(shelf)
      return shelf.isComplete ? [desk.readingChoices] : []
    case .reading(let done, let total):
      (desk.audits.read, desk.audits.total) = (done, total)
      desk.audits.progress = .underWay
      return []
    case .readingStopped(let audits, let setAside):
      let (read, total) = (desk.audits.read, desk.audits.total)
      follow(audits, gone: [], setAside: setAside)
      (desk.audits.read, desk.audits.total) = (read, total)
      desk.audits.progress = .stopped
      return []
    case .opened(let open, let recovered): return take(open, recovered: recovered)
    case .saved(let audit): return noteSaved(audit)
    case .cameIn(let cameIn):
      take(cameIn)
      return []
    case .exported(let name):
      say(.exported(name), .plain)
      return []
    case .drawn(let drawn): return take(drawn)
    case .roundBegun(let id, let drafts): return noteBegun(id, drafts: drafts)
    case .caseReplaced(let replaced): return noteReplaced(replaced)
    case .saveFailed(let id, let why):
      noteFailed(id, why)
      return []
    case .failed(let why):
      // Whatever else fails meanwhile, the way out is named until everything is saved.
      say(unsaved.isEmpty ? why : .offeredElsewhere(why), .bad)
      for index in screens.indices { screens[index].requestFailed() }
      return []
    case .edited(let words): return take(words)
    case .changed(let audits, let gone, let setAside):
      follow(audits, gone: gone, setAside: setAside)
      return []
    case .notes(let item, let notes):
      desk.notes.take(notes, of: item)
      return []
    case .readAudit(let open):
      take(open.audit.id, .read(open))
      return []
    case .choices(let shelf):
      take(shelf)
      return []
    case .actions(let shelf):
      desk.todo = shelf
      tellFront()
      return []
    case .chosen(let index, let choice): return noteChosen(index, of: choice)
    case .cleared(let version, let isCleared): return noteCleared(version, isCleared)
    case .savedElsewhere(let paths):
      say(.savedElsewhere(paths), .good)
      return []
    case .recommendations(let shelf, let decided): return take(shelf, decided: decided)
    case .readFailed(let id, let why):
      take(id, .failed(why))
      return []
    }
  }

  // MARK: Inputs

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key):
      said = nil
      if let action = Bindings.action(for: key, in: front.context) { return perform(action) }
      return type(.key(key))
    case .paste(let text): return type(.paste(text))
    case .mouse(let event):
      let inside = MouseEvent(row: event.row - headHeight, column: event.column, kind: event.kind)
      guard (0..<desk.room.rows).contains(inside.row) else { return [] }
      said = nil
      return onFront { $0.point(inside, on: &$1) }
    case .suspend: return [.suspend]
    case .terminate: return leaveFields() + [.quit]
    case .resize(let width, let height):
      size = (width, height)
      return []
    case .wake: return []
    }
  }

  /// Hands what is typed to the field that has the keys.
  ///
  /// Where none has, it is said that nothing came of it: somebody may take `y` for an answer.
  private mutating func type(_ input: TypedInput) -> [Effect] {
    if front.context.wider.contains(.everywhere) {
      switch input {
      case .key(.character): say(.keyDoesNothing, .warning)
      case .paste: say(.pastedNowhere, .warning)
      case .key: break
      }
    }
    return onFront { $0.type(input, on: &$1) }
  }

  private mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .help where front is HelpScreen: return carryOut([.pop])
    case .help: return carryOut([.push(HelpScreen(about: front.context))])
    case .palette: return carryOut([.push(PaletteScreen(about: front.context))])
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return quit()
    case .saveElsewhere: return saveElsewhere()
    default: return onFront { $0.perform(action, on: &$1) }
    }
  }

  /// Quits, unless something is not saved and nobody has been told; then it is tried once more.
  private mutating func quit() -> [Effect] {
    guard let why = unsaved.reason, !isWarnedOfLoss else { return [.quit] }
    isWarnedOfLoss = true
    say(.notSaved(why), .bad)
    return saveAgain()
  }

  /// Takes over what is being typed before the program ends, also beneath help.
  private mutating func leaveFields() -> [Effect] {
    screens.indices.reversed().flatMap { index -> [Effect] in
      guard Bindings.action(for: .escape, in: screens[index].context) == .cancel else { return [] }
      return screens[index].perform(.cancel, on: &desk).flatMap { response -> [Effect] in
        if case .effect(let effect) = response { effects(of: effect) } else { [] }
      }
    }
  }

  // MARK: Responses

  private mutating func onFront(
    _ body: (inout any Screen, inout Desk) -> [Response]
  ) -> [Effect] {
    let responses = body(&screens[screens.count - 1], &desk)
    return carryOut(responses)
  }

  mutating func carryOut(_ responses: [Response]) -> [Effect] {
    responses.flatMap { response -> [Effect] in
      switch response {
      case .push(let screen): screens.append(screen)
      case .pop: goBack()
      case .popTo(let audit):
        goBack()
        screens[screens.count - 1].choose(audit)
      case .replace(let screen): screens[screens.count - 1] = screen
      case .say(let phrase, let style): say(phrase, style)
      case .perform(let action):
        screens.removeLast()
        return perform(action)
      case .walk(let stop): walk(to: stop)
      case .effect(let effect): return effects(of: effect)
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

  mutating func say(_ phrase: Phrase, _ style: Style) {
    said = Said(phrase: phrase, style: style)
  }

  private mutating func replace(_ shelf: AuditShelf) {
    let generation = desk.audits.generation
    desk.audits = shelf
    desk.audits.generation = generation + 1
    tellFront()
  }

  /// Only the screen in front follows a change; the others do when they come to the front again.
  mutating func tellFront() {
    if front.showsFigures { desk.countFigures() }
    screens[screens.count - 1].deskChanged(desk)
  }

  /// The room that is left between the line at the top and what the last lines say.
  private mutating func measureRoom() {
    desk.room.columns = size.columns
    let foot = saidHeight(width: size.columns, height: size.rows, glyphs: desk.room.glyphs)
    desk.room.rows = max(0, size.rows - headHeight - foot)
  }

  /// Rows at the top: where one is, and what narrows the figures where anything does.
  var headHeight: Int {
    front.showsFigures && desk.scope.isNarrowed ? 2 : 1
  }
}

extension Phrase {
  fileprivate static func exported(_ name: String) -> Phrase {
    Phrase(
      en: "written in the workspace: \(name) .txt, .csv and .json",
      cy: "ysgrifennwyd yn y gweithle: \(name) .txt, .csv a .json"
    )
  }

  fileprivate static let keyDoesNothing = Phrase(
    en: "that key does nothing here; ? shows the keys",
    cy: "nid yw'r fysell honno'n gwneud dim yma; mae ? yn dangos y bysellau"
  )

  fileprivate static let pastedNowhere = Phrase(
    en: "what you pasted went nowhere: no field is open for it",
    cy: "nid aeth yr hyn a ludwyd i unman: nid oes maes ar agor iddo"
  )

  static func notSaved(_ why: Phrase) -> Phrase {
    Phrase(
      en: "not saved: \(why.en). S saves a copy elsewhere; q again quits all the same",
      cy: "heb ei gadw: \(why.cy). Mae S yn cadw copi mewn man arall; q eto i adael beth bynnag"
    )
  }
}
