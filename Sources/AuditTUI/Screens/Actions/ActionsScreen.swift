import AuditModel
import AuditReport

/// Every action that came out of an audit, those that are to be done first.
struct ActionsScreen: Screen {
  private(set) var cursor = ListCursor()

  /// How the items behind the actions stood since.
  private var movements: [AgreedAction.ID: Phrase] = [:]

  /// What the movements were worked out from; `nil` before the first time.
  private var looked: Looked?

  /// What is being typed about the chosen action; `nil` while the list has the keys.
  private(set) var form: ActionForm?

  var context: Context { form == nil ? .actions : .typing }

  var isEditing: Bool { form != nil }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Actions", cy: "Camau"))
  }

  init(_ desk: Desk) {
    deskChanged(desk)
  }

  mutating func deskChanged(_ desk: Desk) {
    cursor.move(to: cursor.index, count: desk.todo.actions.count)
    let now = Looked(audits: desk.audits.generation, actions: desk.todo.actions)
    guard now != looked else { return }
    looked = now
    var request = FigureRequest(of: desk.workspace)
    request.withheld = desk.withheld
    movements = now.actions.movements(among: desk.audits.audits, request)
  }

  private struct Looked: Equatable {
    let audits: Int
    let actions: [AgreedAction]
  }

  mutating func keepInView(on desk: Desk) {
    cursor.keepInView(count: desk.todo.actions.count, height: TodoPage.height(in: desk.room.rows))
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    let actions = desk.todo.actions
    if let form { return performForm(action, form, on: desk) }
    let page = TodoPage.height(in: desk.room.rows)
    if cursor.move(action, count: actions.count, page: page) { return [] }
    switch action {
    case .open:
      let audit = chosen(on: desk)?.agreed.audit
      return audit.map { [.effect(.open($0))] } ?? [.say(.noAudit, .plain)]
    case .markDone: return begin(.done, on: desk)
    case .drop: return begin(.drop, on: desk)
    case .readAll: return [.effect(.readActions)]
    case .export:
      return sheet(on: desk).map { [.effect(.export($0, language: desk.language))] } ?? []
    case .back: return [.pop]
    default: return []
    }
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    form?.type(input)
    return []
  }

  private func chosen(on desk: Desk) -> AgreedAction? {
    desk.todo.actions.indices.contains(cursor.index) ? desk.todo.actions[cursor.index] : nil
  }

  private mutating func begin(_ purpose: ActionForm.Purpose, on desk: Desk) -> [Response] {
    guard let action = chosen(on: desk), action.isOpen else { return [.say(.notOpen, .warning)] }
    form = ActionForm(purpose, of: action)
    return []
  }

  private mutating func performForm(
    _ action: Action,
    _ form: ActionForm,
    on desk: Desk
  ) -> [Response] {
    switch action {
    case .cancel: self.form = nil
    case .commit:
      guard let did = form.deed(today: desk.now.today) else {
        return [.say(Words.wanted, .warning)]
      }
      self.form = nil
      return [.effect(.record(did, about: form.action))] + ReviewForm.warnings(of: [form.text])
    default: break
    }
    return []
  }

  func sheet(on desk: Desk) -> Sheet? {
    Sheet.actions(
      desk.todo.actions,
      movements: movements,
      teams: desk.workspace.teams,
      today: desk.now.today,
      language: desk.language
    )
  }

  func render(into canvas: inout Canvas, desk: Desk) {
    let today = desk.now.today
    let actions = desk.todo.actions
    let head: Phrase =
      desk.todo.isRead
      ? .actions(actions.count(where: \.isOpen), overdue: actions.count { $0.isOverdue(on: today) })
      : .readingThem
    var page = TodoPage(head: desk.text(head), cursor: cursor)
    page.count = actions.count
    page.row = { index in
      let action = actions[index]
      return TodoPage.Row(
        mark: action.isOverdue(on: today) ? "!" : "",
        first: "\(action.due) \(desk.text(action.standing(on: today)))",
        rest: "\(action.agreed.who): \(action.agreed.what)",
        style: action.isOpen ? .plain : .faint
      )
    }
    if let form {
      page.details = [desk.text(form.label), form.text + "_"]
    } else if let action = chosen(on: desk) {
      page.details = details(of: action, on: desk)
    }
    page.render(into: &canvas)
  }

  private func details(of action: AgreedAction, on desk: Desk) -> [String] {
    let agreed = action.agreed
    let template = desk.workspace.templates.lazy.compactMap { template in
      template.items.first { $0.id == agreed.item }
    }.first
    let about = template.map { desk.text($0.asks) } ?? agreed.item ?? agreed.heading
    let origin = [agreed.caseReference, agreed.round, about].compactMap { $0 }
    let moved = movements[action.id].map { desk.text($0) }
    return ["\(agreed.who): \(agreed.what)", origin.joined(separator: " · ")]
      + [action.ending, moved].compactMap { $0 }
  }
}

extension Phrase {
  fileprivate static let notOpen = Phrase(
    en: "this action is closed already",
    cy: "mae'r cam hwn wedi'i gau eisoes"
  )
  fileprivate static let noAudit = Phrase(
    en: "this action came out of no audit",
    cy: "ni ddaeth y cam hwn o archwiliad"
  )

  fileprivate static func actions(_ open: Int, overdue: Int) -> Phrase {
    Phrase(
      en: "Actions to be done: \(open), overdue: \(overdue)",
      cy: "Camau i'w gwneud: \(open), hwyr: \(overdue)"
    )
  }
}
