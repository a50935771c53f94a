import AuditModel

/// Where a drawn case that cannot be read gives its place to the next one.
///
/// The form stays until the round is written, so that no word is lost where it cannot be.
struct ReplaceScreen: NotedForm {
  private let round: Round
  var form: ReplaceForm
  var focus = ReplaceForm.Field.reference

  /// What is missing, once somebody has tried.
  var mistakes: [ReplaceForm.Field: Phrase] = [:]

  /// What was asked for last, so that a key pressed twice does not ask twice.
  private var asked: ReplacementOrder?

  init(_ round: Round, desk: Desk) {
    self.round = round
    form = ReplaceForm(desk)
  }

  let context = Context.replacing

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Replace a case", cy: "Amnewid achos"))
  }

  mutating func requestFailed() {
    asked = nil
  }

  mutating func submit(on desk: inout Desk) -> [Response] {
    mistakes = form.mistakes(in: round)
    guard mistakes.isEmpty else {
      if mistakes[focus] == nil { goToFirstMistake() }
      return []
    }
    let order = form.order(round.id)
    guard order != asked else { return [] }
    asked = order
    desk.caseList = order.list
    return [.effect(.replaceCase(order))]
  }
}

extension ReplaceScreen {
  static func fieldColumn(width: Int) -> Int { width >= 60 ? 26 : 19 }

  func notes(for field: ReplaceForm.Field, on desk: Desk) -> [(Phrase, Style)] {
    if let mistake = mistakes[field] { return [(mistake, .bad)] }
    return field == focus ? [(field.hint, .faint)] : []
  }

  var explanation: Phrase? { .explanation }
}

extension Phrase {
  fileprivate static let explanation = Phrase(
    en: "The next case of the same stratum in the random order gets the place, with the same "
      + "auditor. Both stay in the round, with the reason; an audit of the case that goes stays too.",
    cy: "Yr achos nesaf o'r un haen yn yr hapdrefn sy'n cael y lle, gyda'r un archwilydd. Mae'r "
      + "ddau'n aros yn y rownd, gyda'r rheswm; mae archwiliad o'r achos sy'n mynd yn aros hefyd."
  )
}
