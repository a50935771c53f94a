import AuditModel

/// One row of a dates form.
struct DateRow {
  /// A field as it stands in a row.
  struct Box {
    let field: ClockForm.Field
    let column: Int
    let width: Int
    let reading: String
    let style: Style
  }

  let line: Line

  /// The field that the row belongs to; `nil` for titles and what the dates come to.
  var place: DateForm.Focus?

  /// Where the field itself stands; `nil` in the rows of its label and of what is wrong with it.
  var box: Box?
}

/// A dates form as rows: what each field is, what it is read as, and what the dates come to so far.
struct DateRows {
  let form: DateForm
  let maker: LineMaker

  var all: [DateRow] {
    form.clocks.enumerated().flatMap { index, clock in rows(of: clock, index: index) }
  }

  private func rows(of clock: ClockForm, index: Int) -> [DateRow] {
    let timescale = maker.desk.rules.timescales[clock.timescale]
    let number = form.clocks.count > 1 ? "\(index + 1). " : ""
    let title = timescale.map { maker.desk.text($0.title) } ?? clock.timescale
    let limit = timescale?.limit.map { " · " + maker.text($0.phrase) } ?? ""
    let labels = clock.fields.map { label(of: $0.role, timescale: timescale) }
    let longest = labels.map { $0.columns(glyphs: maker.glyphs) }.max() ?? 0
    let column = longest + 1 <= maker.width - Self.fieldWidth - Self.readingWidth ? longest + 1 : 2
    let fields = clock.fields.indices.flatMap { field in
      rows(
        of: clock.fields[field],
        label: labels[field],
        column: column,
        isStacked: column <= longest,
        place: DateForm.Focus(clock: index, field: field)
      )
    }
    return maker.lines(number + title + limit, .title).map { DateRow(line: $0) } + fields
      + summary(of: clock, timescale: timescale).map { DateRow(line: $0) }
  }

  private static let fieldWidth = 16

  /// Columns for what a field is read as: `Wed 30 September 2026`, and one before it.
  private static let readingWidth = 23

  private func rows(
    of field: ClockForm.Field,
    label: String,
    column: Int,
    isStacked: Bool,
    place: DateForm.Focus
  ) -> [DateRow] {
    let above = isStacked ? maker.lines(label).map { DateRow(line: $0, place: place) } : []
    var reading = ("", Style.plain)
    var refusal: [Line] = []
    switch field.reading(today: maker.desk.now.today) {
    case nil: break
    case .moment(let moment):
      let kind = field.kind == .made ? "" : " · " + maker.text(field.kind.phrase)
      reading = ("\(maker.glyphs.tick) " + maker.text(moment.phrase) + kind, .good)
    case .refused(let phrase):
      reading = (maker.glyphs.cross, .bad)
      refusal = maker.lines(phrase, .bad, indent: 2)
    }
    let room = maker.width - column - Self.fieldWidth - 1
    if reading.0.columns(glyphs: maker.glyphs) > room {
      refusal = maker.lines(reading.0, reading.1, indent: 2)
      reading.0 = ""
    }
    let box = DateRow.Box(
      field: field,
      column: column,
      width: Self.fieldWidth,
      reading: reading.0,
      style: reading.1
    )
    let line = isStacked ? Line.empty : Line(label)
    return above + [DateRow(line: line, place: place, box: box)]
      + refusal.map { DateRow(line: $0, place: place) }
  }

  private func label(of role: ClockForm.Field.Role, timescale: Timescale?) -> String {
    switch role {
    case .start: timescale.map { maker.desk.text($0.starts) } ?? maker.text(.start)
    case .end: timescale.map { maker.desk.text($0.stops) } ?? maker.text(.end)
    case .event(let number):
      "\(number + 1). " + (timescale.map { maker.desk.text($0.stops) } ?? maker.text(.event))
    case .turn: timescale?.turn.map { maker.desk.text($0) } ?? maker.text(.end)
    case .ended: maker.text(.ended)
    }
  }

  /// Due day and working days so far as soon as there is a start; the verdict once all can be read.
  private func summary(of form: ClockForm, timescale: Timescale?) -> [Line] {
    guard let timescale else { return [] }
    let rules = maker.desk.rules
    let today = maker.desk.now.today
    let asAt = maker.desk.open?.audit.asAt ?? today
    if case .success(let clock) = form.clock(today: today) {
      let faults = clock.faults(asAt: asAt, under: timescale)
      if !faults.isEmpty {
        return faults.flatMap { fault in
          maker.lines("\(maker.glyphs.cross) " + maker.text(fault.phrase), .bad)
        }
      }
      if let reading = rules.reading(of: clock, asAt: asAt) {
        return maker.lines(reading.result(of: clock), reading.verdict.style)
      }
    }
    guard case .moment(let start) = DateEntry(form.text(.start), today: today), let day = start.day
    else { return [] }
    var parts: [String] = []
    if let due = timescale.due(after: start, rules: rules.clocks) {
      parts.append(maker.text(.due(due)))
    }
    if let days = rules.clocks.calendar.workingDays(from: day, to: asAt) {
      parts.append(maker.text(.soFar(days)))
    }
    return parts.isEmpty ? [] : maker.lines(parts.joined(separator: " · "), .accent)
  }
}

extension [DateRow] {
  /// As many rows as there is room for, with the field that has the keys and what follows it.
  func inView(around focus: DateForm.Focus, height: Int) -> [DateRow] {
    let first = firstIndex { $0.place == focus } ?? 0
    let last = lastIndex { $0.place == focus } ?? 0
    let top = Swift.max(0, Swift.min(last - height + 3, count - height))
    return Array(dropFirst(Swift.min(top, first)).prefix(Swift.max(0, height)))
  }
}

extension Phrase {
  fileprivate static let start = Phrase(en: "start", cy: "dechrau")
  fileprivate static let end = Phrase(en: "end", cy: "diwedd")
  fileprivate static let event = Phrase(en: "event", cy: "digwyddiad")
  fileprivate static let ended = Phrase(
    en: "ended (empty: goes on)",
    cy: "daeth i ben (gwag: yn parhau)"
  )

  fileprivate static func due(_ day: Day) -> Phrase {
    Phrase(en: "due \(day.phrase.en)", cy: "erbyn \(day.phrase.cy)")
  }

  fileprivate static func soFar(_ days: Int) -> Phrase {
    Phrase(
      en: days == 1 ? "1 working day so far" : "\(days) working days so far",
      cy: "\(days) diwrnod gwaith hyd yma"
    )
  }
}
