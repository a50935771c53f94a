import AuditModel

extension WalkScreen {
  /// Draws the fields of every clock, what each field is read as, and what the dates come to so far.
  func renderDates(_ form: DateForm, into canvas: inout Canvas, in room: Rectangle, desk: Desk) {
    let blocks = form.clocks.enumerated().map { index, clock in
      rows(of: clock, index: index, in: form, desk: desk)
    }
    let all = blocks.flatMap { $0 }
    let focused = all.firstIndex { $0.place == form.focus } ?? 0
    let top = max(0, min(focused - room.height + 3, all.count - room.height))
    for (offset, row) in all.dropFirst(top).prefix(room.height).enumerated() {
      draw(row, at: room.row + offset, in: room, of: form, into: &canvas, desk: desk)
    }
  }

  /// One row of a dates form.
  private enum Row {
    case text(String, Style)
    case field(ClockForm.Field, label: String, place: DateForm.Focus)

    var place: DateForm.Focus? {
      if case .field(_, _, let place) = self { place } else { nil }
    }
  }

  private func rows(
    of clock: ClockForm,
    index: Int,
    in form: DateForm,
    desk: Desk
  ) -> [Row] {
    let timescale = desk.rules.timescales[clock.timescale]
    let number = form.clocks.count > 1 ? "\(index + 1). " : ""
    let title = timescale.map { desk.text($0.title) } ?? clock.timescale
    let limit = timescale?.limit.map { " · " + desk.text($0.phrase) } ?? ""
    var rows: [Row] = [.text(number + title + limit, .title)]
    rows += clock.fields.enumerated().map { field, content in
      .field(
        content,
        label: label(of: content.role, timescale: timescale, desk: desk),
        place: DateForm.Focus(clock: index, field: field)
      )
    }
    rows += summary(of: clock, timescale: timescale, desk: desk)
    return rows
  }

  private func label(
    of role: ClockForm.Field.Role,
    timescale: Timescale?,
    desk: Desk
  ) -> String {
    switch role {
    case .start: timescale.map { desk.text($0.starts) } ?? desk.text(.start)
    case .end: timescale.map { desk.text($0.stops) } ?? desk.text(.end)
    case .event(let number): "\(number + 1). " + (timescale.map { desk.text($0.stops) } ?? "")
    case .turn: timescale?.turn.map { desk.text($0) } ?? desk.text(.end)
    case .ended: desk.text(.ended)
    }
  }

  private func draw(
    _ row: Row,
    at target: Int,
    in room: Rectangle,
    of form: DateForm,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    switch row {
    case .text(let text, let style):
      canvas.write(text, row: target, column: room.column, style: style, maxWidth: room.width)
    case .field(let field, let label, let place):
      let labelWidth = min(30, room.width * 2 / 5)
      let fieldWidth = min(20, room.width / 3)
      canvas.write(label, row: target, column: room.column, maxWidth: labelWidth - 1)
      let box = Rectangle(
        row: target,
        column: room.column + labelWidth,
        width: fieldWidth,
        height: 1
      )
      let read = reading(of: field, desk: desk)
      canvas.write(
        read.0,
        row: target,
        column: box.column + fieldWidth + 1,
        style: read.1,
        maxWidth: room.width - labelWidth - fieldWidth - 1
      )
      if place == form.focus {
        field.text.render(into: &canvas, in: box)
      } else {
        canvas.fill(box, style: .field)
        canvas.write(
          field.text.text,
          row: target,
          column: box.column,
          style: .field,
          maxWidth: fieldWidth
        )
      }
    }
  }

  /// What a field is read as, or why it cannot be; nothing for an empty one.
  private func reading(of field: ClockForm.Field, desk: Desk) -> (String, Style) {
    guard !field.text.text.allSatisfy(\.isWhitespace) else { return ("", .plain) }
    switch DateEntry(field.text.text, today: desk.now.today) {
    case .moment(let moment):
      let kind = field.kind == .made ? "" : " · " + desk.text(field.kind.phrase)
      return (desk.text(moment.phrase) + kind, .good)
    case .refused(let phrase): return (desk.text(phrase), .bad)
    }
  }

  /// Due day and working days so far as soon as there is a start; the verdict once all can be read.
  private func summary(of form: ClockForm, timescale: Timescale?, desk: Desk) -> [Row] {
    guard let timescale else { return [] }
    let rules = desk.rules
    let today = desk.open?.audit.asAt ?? desk.now.today
    if case .success(let clock) = form.clock(today: desk.now.today) {
      let faults = clock.faults(asAt: today, under: timescale)
      if !faults.isEmpty { return faults.map { .text(desk.text($0.phrase), .bad) } }
      if let reading = rules.reading(of: clock, asAt: today) {
        return [.text(desk.text(reading.outcomeSummary), reading.verdict.style)]
      }
    }
    guard case .moment(let start) = DateEntry(form.text(.start), today: desk.now.today),
      let day = start.day
    else { return [] }
    var parts: [String] = []
    if let due = timescale.due(after: start, rules: rules.clocks) {
      parts.append(
        desk.text(Phrase(en: "due \(due.phrase.en)", cy: "erbyn \(due.phrase.cy)"))
      )
    }
    if let days = rules.clocks.calendar.workingDays(from: day, to: today) {
      parts.append(
        desk.text(
          Phrase(en: "\(days) working days so far", cy: "\(days) diwrnod gwaith hyd yma")
        )
      )
    }
    return parts.isEmpty ? [] : [.text(parts.joined(separator: " · "), .accent)]
  }
}

extension ClockReading {
  /// Due day, duration and verdict in one line.
  fileprivate var outcomeSummary: Phrase {
    var en: [String] = []
    var cy: [String] = []
    if let due {
      en.append("due \(due.phrase.en)")
      cy.append("erbyn \(due.phrase.cy)")
    }
    if let duration {
      en.append(duration.phrase.en)
      cy.append(duration.phrase.cy)
    }
    en.append(verdict.phrase.en)
    cy.append(verdict.phrase.cy)
    return Phrase(en: en.joined(separator: " · "), cy: cy.joined(separator: " · "))
  }
}

extension Phrase {
  fileprivate static let start = Phrase(en: "start", cy: "dechrau")
  fileprivate static let end = Phrase(en: "end", cy: "diwedd")
  fileprivate static let ended = Phrase(
    en: "involvement ended (empty: goes on)",
    cy: "daeth i ben (gwag: yn parhau)"
  )
}
