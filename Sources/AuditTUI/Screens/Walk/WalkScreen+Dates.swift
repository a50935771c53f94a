import AuditModel

extension WalkScreen {
  mutating func performDates(
    _ action: Action,
    _ form: DateForm,
    on desk: inout Desk
  ) -> [Response] {
    guard let item = item(on: desk) else { return [] }
    let timescales = desk.rules.timescales
    var form = form
    switch action {
    case .nextField: form.moveFocus(by: 1)
    case .previousField: form.moveFocus(by: -1)
    case .addClock: form.addClock(item: item, timescales: timescales, today: desk.now.today)
    case .removeClock:
      guard form.removeClock() else { return [.say(.lastClock, .warning)] }
    case .nextTimescale:
      guard form.nextTimescale(item: item, timescales: timescales) else {
        return [.say(.oneTimescale, .warning)]
      }
    case .nextEventKind:
      guard form.nextEventKind() else { return [.say(.noEvent, .warning)] }
    case .commit where !form.isAtEnd: form.moveFocus(by: 1)
    case .commit, .cancel: return leave(form, item: item, by: action, on: &desk)
    default: return []
    }
    setFocus(.dates(form))
    return journal(.dates, form.words, on: desk)
  }

  /// Takes the dates over where every field can be read; else says which cannot.
  ///
  /// Esc leaves all the same: what was typed is kept with the item until it can be read.
  private mutating func leave(
    _ form: DateForm,
    item: Item,
    by action: Action,
    on desk: inout Desk
  ) -> [Response] {
    var form = form
    switch form.answer(today: desk.now.today) {
    case .success(let value):
      desk.open?.pendingDates[item.id] = nil
      setFocus(.answer)
      let saved = answer(value, item: item, on: &desk)
      return saved.isEmpty ? forget(on: desk) : saved
    case .failure(let mistake) where action == .commit:
      form.moveFocus(to: mistake.place)
      setFocus(.dates(form))
      return [.say(mistake.phrase, .bad)]
    case .failure(let mistake):
      setFocus(.answer)
      if form.isEmpty {
        desk.open?.pendingDates[item.id] = nil
        return forget(on: desk)
      }
      desk.open?.pendingDates[item.id] = form.words
      return [
        .say(
          Phrase(
            en: "kept as typed, not yet an answer: \(mistake.phrase.en)",
            cy: "cadwyd fel y'i teipiwyd, nid yw'n ateb eto: \(mistake.phrase.cy)"
          ),
          .warning
        )
      ]
    }
  }

  /// Forgets what was kept of words that nobody wants saved.
  func forget(on desk: Desk) -> [Response] {
    desk.open.map { [.effect(.forget($0.audit.id))] } ?? []
  }
}

extension DateForm {
  /// Whether nothing has been typed into any field.
  var isEmpty: Bool {
    clocks.allSatisfy { $0.fields.allSatisfy(\.text.text.isBlank) }
  }
}

extension Phrase {
  fileprivate static let lastClock = Phrase(
    en: "the last clock stays: Esc, then x, clears the answer",
    cy: "mae'r cloc olaf yn aros: mae Esc, yna x, yn clirio'r ateb"
  )
  fileprivate static let oneTimescale = Phrase(
    en: "this item has one timescale",
    cy: "un amserlen sydd gan yr eitem hon"
  )
  fileprivate static let noEvent = Phrase(
    en: "only an event of a series is made, attempted or remote",
    cy: "dim ond digwyddiad mewn cyfres sy'n cael ei wneud, ei geisio neu ei gynnal o bell"
  )
}
