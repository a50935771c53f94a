import AuditModel

extension WalkScreen {
  /// Takes a click: an answer is pointed at and then given, a section or a field is gone to.
  ///
  /// While words are typed, only the wheel moves in them: a click takes nothing away.
  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(turned(.previousField, .up), on: &desk)
    case .scrollDown: return perform(turned(.nextField, .down), on: &desk)
    case .press: break
    }
    guard let layout = layout(on: desk) else { return [] }
    if case .dates(var form) = focus {
      let row = event.row - layout.body.count
      if layout.dates.indices.contains(row), let place = layout.dates[row].place {
        form.moveFocus(to: place)
        setFocus(.dates(form))
      }
      return []
    }
    guard focus == .answer else { return [] }
    if layout.list.contains(row: event.row, column: event.column) {
      goToSection(inRow: event.row, of: layout.list, on: desk)
      return []
    }
    guard event.column >= layout.room.column, layout.body.indices.contains(event.row),
      let choice = layout.body[event.row].choice
    else { return [] }
    if choice == pointer { return take(choice, on: &desk) }
    movePointer(to: choice)
    return []
  }

  /// The wheel goes through fields while dates are typed, else through lines or items.
  private func turned(_ inDates: Action, _ elsewhere: Action) -> Action {
    if case .dates = focus { inDates } else { elsewhere }
  }

  private mutating func goToSection(inRow row: Int, of list: Rectangle, on desk: Desk) {
    guard let open = desk.open else { return }
    let sections = SectionProgress.all(of: open, language: desk.language)
    let here = sections.firstIndex { $0.stops.contains(stop) } ?? 0
    let top = SectionProgress.firstInView(of: sections.count, around: here, height: list.height)
    guard sections.indices.contains(top + row), let first = sections[top + row].stops.first else {
      return
    }
    go(to: first, on: desk)
  }
}
