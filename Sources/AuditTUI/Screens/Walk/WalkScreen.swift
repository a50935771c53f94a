import AuditModel

/// Where an inspector answers a template, one item at a time.
struct WalkScreen: Screen {
  /// What has the keys.
  enum Focus: Hashable, Sendable {
    case answer
    case words(TypedWords.Field, TextField)
    case dates(DateForm)
    case count(CountForm)
    case find(TextField)
  }

  private(set) var stop: WalkStop

  /// The answer that the arrows point at; not yet given.
  private(set) var pointer = 0
  private(set) var focus = Focus.answer
  private var wanted = ""

  init(at stop: WalkStop, desk: Desk) {
    self.stop = stop
    point(on: desk)
  }

  /// Begins where the work is: at the first stop without an answer.
  init(desk: Desk) {
    let open = desk.open
    let first = open?.stops.first { !(open?.isAnswered($0) ?? true) }
    self.init(at: first ?? .safety, desk: desk)
  }

  var context: Context {
    switch focus {
    case .answer: .walk
    case .words, .count: .typingInWalk
    case .dates: .typingDates
    case .find: .filter
    }
  }

  func title(on desk: Desk) -> String {
    guard let open = desk.open else { return "" }
    return "\(open.audit.caseFile.reference) · \(desk.text(open.template.title))"
  }

  func item(on desk: Desk) -> Item? {
    guard case .item(let id) = stop else { return nil }
    return desk.open?.item(id)
  }

  func choices(on desk: Desk) -> [Choice] {
    item(on: desk).map(Choice.offered) ?? Choice.safety
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    guard desk.open != nil else { return [.pop] }
    switch focus {
    case .answer: return performAnswering(action, on: &desk)
    case .words(let field, let text): return performWords(action, field, text, on: &desk)
    case .dates(let form): return performDates(action, form, on: &desk)
    case .count(let form): return performCount(action, form, on: &desk)
    case .find(let text): return performFind(action, text, on: desk)
    }
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    switch focus {
    case .answer: return []
    case .words(let field, var text):
      let changed = text.type(input)
      focus = .words(field, text)
      return changed ? journal(field, text.text, on: desk) : []
    case .dates(var form):
      guard let item = item(on: desk) else { return [] }
      let changed = form.type(
        input,
        item: item,
        timescales: desk.rules.timescales,
        today: desk.now.today
      )
      focus = .dates(form)
      return changed ? journal(.dates, form.words, on: desk) : []
    case .count(var form):
      if form.isOnSecond { _ = form.outOf?.type(input) } else { _ = form.number.type(input) }
      focus = .count(form)
      return []
    case .find(var text):
      if text.type(input) {
        focus = .find(text)
        find(text.text, from: 0, on: desk)
      }
      focus = .find(text)
      return []
    }
  }

  // MARK: Moving

  mutating func go(to stop: WalkStop, on desk: Desk) {
    self.stop = stop
    focus = .answer
    point(on: desk)
  }

  /// Moves along the stops; stays at either end.
  mutating func move(by step: Int, on desk: Desk) {
    guard let stops = desk.open?.stops else { return }
    let here = stops.firstIndex(of: stop) ?? 0
    go(to: stops[max(0, min(stops.count - 1, here + step))], on: desk)
  }

  mutating func movePointer(by step: Int, on desk: Desk) {
    let count = choices(on: desk).count
    pointer = max(0, min(count - 1, pointer + step))
  }

  mutating func movePointer(to index: Int) {
    pointer = index
  }

  mutating func setFocus(_ focus: Focus) {
    self.focus = focus
  }

  /// Points at the answer that is given, or at the first.
  private mutating func point(on desk: Desk) {
    let choices = choices(on: desk)
    switch stop {
    case .safety:
      let answer = desk.open?.audit.safety.immediateRisk
      pointer = choices.firstIndex { $0.kind == answer.map(Choice.Kind.safety) } ?? 0
    case .item(let id):
      let value = desk.open?.audit.answers[id]?.value
      pointer = choices.firstIndex { $0.matches(value) } ?? 0
    }
  }

  // MARK: Finding

  mutating func repeatFind(by step: Int, on desk: Desk) -> [Response] {
    guard !wanted.isEmpty else { return [] }
    let found = find(wanted, from: step, on: desk)
    return found ? [] : [.say(.notFound(wanted), .warning)]
  }

  private mutating func performFind(
    _ action: Action,
    _ text: TextField,
    on desk: Desk
  ) -> [Response] {
    guard action == .commit || action == .cancel else { return [] }
    wanted = text.text
    focus = .answer
    let found = action == .cancel || wanted.isEmpty || find(wanted, from: 0, on: desk)
    return found ? [] : [.say(.notFound(wanted), .warning)]
  }

  /// Goes to the next stop whose words hold the text, wrapping round.
  @discardableResult
  private mutating func find(_ text: String, from step: Int, on desk: Desk) -> Bool {
    guard let open = desk.open, !text.isEmpty else { return false }
    let stops = open.stops
    let here = stops.firstIndex(of: stop) ?? 0
    let wanted = text.lowercased()
    for offset in 0..<stops.count {
      let distance = step < 0 ? -1 - offset : offset + step
      let candidate = stops[((here + distance) % stops.count + stops.count) % stops.count]
      if desk.words(at: candidate).lowercased().contains(wanted) {
        let focus = self.focus
        go(to: candidate, on: desk)
        self.focus = focus
        return true
      }
    }
    return false
  }
}

extension Desk {
  /// What can be found at a stop: question, id and note.
  fileprivate func words(at stop: WalkStop) -> String {
    switch stop {
    case .safety: text(Words.safetyQuestion)
    case .item(let id):
      [id, open?.item(id).map { text($0.asks) } ?? "", open?.audit.answers[id]?.note ?? ""]
        .joined(separator: " ")
    }
  }
}

extension Phrase {
  fileprivate static func notFound(_ text: String) -> Phrase {
    Phrase(en: "'\(text)' is nowhere in this audit", cy: "nid yw '\(text)' yn yr archwiliad hwn")
  }
}
