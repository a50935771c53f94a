import AuditModel

/// Where one says how a sample is to be drawn; nothing is written before the draw has been shown.
struct DrawScreen: OneRowForm {
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

  /// Takes in templates that were read since the form was shown.
  mutating func deskChanged(_ desk: Desk) {
    guard !form.template.isChosen else { return }
    form.template = DrawForm(desk).template
    if form.template.isChosen { mistakes[.template] = nil }
  }

  mutating func submit(on desk: inout Desk) -> [Response] {
    mistakes = form.mistakes
    goToFirstMistake()
    return form.order.map { [.effect(.draw($0))] } ?? []
  }
}

extension DrawScreen {
  static func fieldColumn(width: Int) -> Int { width >= 60 ? 26 : 16 }

  static var textWidth: Int? { nil }

  var explanation: Phrase { .explanation }
}

extension Phrase {
  fileprivate static let explanation = Phrase(
    en: "Each team is drawn by itself; columns of the list, such as status,age-band, divide it "
      + "further. The same list and seed draw the same cases. The draw is shown before anything "
      + "is written.",
    cy:
      "Tynnir pob tîm ar ei ben ei hun; mae colofnau'r rhestr, megis status,age-band, yn ei rannu "
      + "ymhellach. Mae'r un rhestr a hedyn yn tynnu'r un achosion. Dangosir y tyniad cyn i ddim "
      + "gael ei ysgrifennu."
  )
}
