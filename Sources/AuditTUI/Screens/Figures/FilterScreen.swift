import AuditModel

/// Where one says which audits the figures count; what is chosen stays on from screen to screen.
///
/// Nothing changes until it is taken, so that Esc leaves the figures as they were.
struct FilterScreen: NotedForm {
  var form: FilterForm
  var focus = FilterForm.Field.team

  /// Days that cannot be read, once somebody has tried to take them.
  var mistakes: [FilterForm.Field: Phrase] = [:]

  init(desk: Desk) {
    form = FilterForm(desk)
  }

  var context: Context { .filters }

  var showsFigures: Bool { true }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Filters", cy: "Hidlwyr"))
  }

  mutating func submit(on desk: inout Desk) -> [Response] {
    mistakes = form.mistakes(today: desk.now.today)
    guard mistakes.isEmpty else {
      goToFirstMistake()
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
  static func fieldColumn(width: Int) -> Int { width >= 60 ? 24 : 15 }

  static var textWidth: Int? { 18 }

  func notes(for field: FilterForm.Field, on desk: Desk) -> [(Phrase, Style)] {
    mistakes[field].map { [($0, .bad)] } ?? []
  }

  var explanation: Phrase? { .explanation }
}

extension Phrase {
  fileprivate static let explanation = Phrase(
    en: "Days are those on which audits were finished: a first and last day, a month (2026-02) "
      + "or empty. What is chosen stays on every screen of figures until it is cleared.",
    cy: "Y dyddiau yw'r rhai pan orffennwyd archwiliadau: diwrnod cyntaf ac olaf, mis (2026-02) "
      + "neu wag. Mae'r dewis yn aros ar bob sgrin ffigurau nes ei glirio."
  )
}
