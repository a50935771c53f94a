import AuditModel

/// Where one says how a sample is to be drawn; nothing is written before the draw has been shown.
struct DrawScreen: NotedForm {
  var form: DrawForm
  var focus = DrawForm.Field.list

  /// What is missing, once somebody has tried to draw.
  var mistakes: [DrawForm.Field: Phrase] = [:]

  init(desk: Desk) {
    form = DrawForm(desk)
  }

  let context = Context.drawing

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Draw a sample", cy: "Tynnu sampl"))
  }

  mutating func deskChanged(_ desk: Desk) {
    form.offerTemplates(on: desk)
    if form[choice: .template]?.isChosen ?? false { mistakes[.template] = nil }
  }

  mutating func submit(on desk: inout Desk) -> [Response] {
    mistakes = form.mistakes(on: desk)
    guard let order = form.order(on: desk) else {
      if mistakes[focus] == nil { goToFirstMistake() }
      return []
    }
    desk.caseList = order.list
    return [.effect(.draw(order))]
  }
}

extension DrawScreen {
  static func fieldColumn(width: Int) -> Int { width >= 60 ? 26 : 19 }

  func notes(for field: DrawForm.Field, on desk: Desk) -> [(Phrase, Style)] {
    if let mistake = mistakes[field] { return [(mistake, .bad)] }
    guard field == focus, let hint = field.hint(form.method) else { return [] }
    return [(hint, .faint)]
  }

  var explanation: Phrase? { .explanation }
}

extension Phrase {
  fileprivate static let explanation = Phrase(
    en: "The draw is shown before anything is written.",
    cy: "Dangosir y tyniad cyn i ddim gael ei ysgrifennu."
  )
}
