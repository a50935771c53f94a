import AuditModel

/// Where an inspector answers a template, one item at a time.
struct WalkScreen: Screen {
  /// What has the keys.
  enum Focus: Hashable, Sendable {
    case answer
    case words(TypedWords.Field, TextField)
    case dates(DateForm)
    case count(CountForm)
    case contacts(ContactsForm)
    case find(Search)
  }

  private(set) var stop: WalkStop

  /// The answer that the arrows point at; not yet given.
  private(set) var pointer = 0
  private(set) var focus = Focus.answer

  /// The field of words that has the keys; `nil` for none.
  var typedField: TypedWords.Field? {
    if case .words(let field, _) = focus { field } else { nil }
  }

  /// What was last looked for; empty before.
  var wanted = ""

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
    case .words, .count, .contacts: .typingInWalk
    case .dates: .typingDates
    case .find: .filter
    }
  }

  var isEditing: Bool {
    switch focus {
    case .answer, .find: false
    case .words, .dates, .count, .contacts: true
    }
  }

  func title(on desk: Desk) -> String {
    guard let open = desk.open else { return "" }
    return "\(open.audit.caseFile.reference) · \(desk.text(open.template.title))"
  }

  func item(on desk: Desk) -> Item? {
    desk.open.flatMap { item(in: $0) }
  }

  func item(in open: OpenAudit) -> Item? {
    guard case .item(let id) = stop else { return nil }
    return open.item(id)
  }

  func choices(on desk: Desk) -> [Choice] {
    desk.open.map { choices(in: $0) } ?? []
  }

  func choices(in open: OpenAudit) -> [Choice] {
    item(in: open).map(Choice.offered) ?? Choice.safety
  }

  /// The digit that gives an answer, counted from 0; `nil` where digits begin a number, and from
  /// the tenth answer on.
  func digit(of index: Int, in open: OpenAudit) -> Int? {
    if case .count = item(in: open)?.kind { return nil }
    return index < 9 ? index + 1 : nil
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    guard desk.open != nil else { return [.pop] }
    settle(on: desk)
    switch focus {
    case .answer: return performAnswering(action, on: &desk)
    case .words(let field, let text): return performWords(action, field, text, on: &desk)
    case .dates(let form): return performDates(action, form, on: &desk)
    case .count(let form): return performCount(action, form, on: &desk)
    case .contacts(let form): return performContacts(action, form, on: &desk)
    case .find(let search): return performFind(action, search, on: desk)
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
      form.type(input)
      focus = .count(form)
      return []
    case .contacts(var form):
      let changed = form.days.type(input)
      focus = .contacts(form)
      return changed ? journal(.dates, form.days.text, on: desk) : []
    case .find(let search):
      typeFind(input, search, on: desk)
      return []
    }
  }

  mutating func deskChanged(_ desk: Desk) {
    settle(on: desk)
  }

  // MARK: Moving

  /// Leaves a stop that is no longer asked, as an answer or undo may have it.
  private mutating func settle(on desk: Desk) {
    guard let nearest = desk.open?.nearest(to: stop), nearest != stop else { return }
    go(to: nearest, on: desk)
  }

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
    pointer = max(0, min(choices(on: desk).count - 1, pointer + step))
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
}
