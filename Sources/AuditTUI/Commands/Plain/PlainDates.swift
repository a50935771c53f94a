import AuditModel

/// Asks for the dates of an item's clocks, field by field.
struct PlainDates {
  let item: Item
  let rules: Rules
  let today: Day
  let lines: PlainLines

  /// What the dates came to.
  enum Result {
    case answer(AnswerValue)

    /// Something else was typed, which is for the question to deal with.
    case other(PlainReply)
  }

  /// Asks until every clock can be read and nothing in it is impossible.
  func ask() -> Result {
    var clocks: [Clock] = []
    repeat {
      switch askClock() {
      case .success(let clock): clocks.append(clock)
      case .failure(let interruption): return .other(interruption.reply)
      }
    } while wantsAnother
    return .answer(.clocks(clocks))
  }

  /// A line that ends the dates early.
  private struct Interruption: Error {
    let reply: PlainReply
  }

  private var wantsAnother: Bool {
    guard case .answer(let text) = lines.ask(.another) else { return false }
    return Choice.safety.contains { choice in
      choice.kind == .safety(true)
        && PlainChoices(all: Choice.safety).choice(for: text, takesNumbers: true) == choice
    }
  }

  private func askClock() -> Swift.Result<Clock, Interruption> {
    while true {
      var form = ClockForm(
        timescale: DateForm.proposed(for: item, timescales: rules.timescales, on: today)
      )
      var field = 0
      while field < form.fields.count {
        switch ask(field, of: &form) {
        case .next: field += 1
        case .again: break
        case .pastEvents:
          field = form.fields.firstIndex { $0.role == .turn || $0.role == .ended } ?? field + 1
        case .interrupted(let reply): return .failure(Interruption(reply: reply))
        }
      }
      if let clock = accepted(form) { return .success(clock) }
    }
  }

  private enum Step {
    case next, again, pastEvents
    case interrupted(PlainReply)
  }

  private func ask(_ index: Int, of form: inout ClockForm) -> Step {
    let role = form.fields[index].role
    let timescale = rules.timescales[form.timescale]
    let reply = lines.ask(role.label(timescale, in: lines.language))
    guard case .answer(let line) = reply else { return .interrupted(reply) }
    if line.isEmpty {
      switch role {
      case .start where index == 0: return .interrupted(.answer(""))
      case .event: return .pastEvents
      case .turn, .ended: return .next
      case .start, .end:
        lines.say(.dateWanted, indent: 2)
        return .again
      }
    }
    if index == 0, isNotApplicable(line) { return .interrupted(.answer(line)) }
    let (kind, text) = role.isEvent ? ClockEvent.Kind.read(line) : (.made, line)
    switch DateEntry(text, today: today) {
    case .refused(let problem):
      lines.say(problem, indent: 2)
      return .again
    case .moment(let moment):
      form.fields[index].text = TextField(text)
      form.fields[index].kind = kind
      lines.say(kind.remark(on: moment.phrase), indent: 2)
      if role == .start { changeTimescale(of: &form, start: moment) }
      form.keepRoomForEvent()
      return .next
    }
  }

  private func isNotApplicable(_ line: String) -> Bool {
    PlainChoices(all: Choice.offered(by: item)).choice(for: line, takesNumbers: false) != nil
  }

  /// Settles by which of the item's timescales the clock is judged: the one in force on the day of
  /// the start; where there are several, the auditor's choice.
  private func changeTimescale(of form: inout ClockForm, start: Moment) {
    guard case .dates(let ids) = item.kind else { return }
    let all = ids.compactMap { rules.timescales[$0] }
    let inForce = start.day.map { rules.timescales.inForce(among: ids, on: $0) } ?? all
    guard let first = inForce.first, all.count > 1 else { return }
    let chosen = inForce.count > 1 ? choice(among: inForce) : first
    form.change(to: chosen)
    lines.say(.under(chosen.title), indent: 2)
  }

  /// The first where nothing, or nothing that can be read, is typed.
  private func choice(among timescales: [Timescale]) -> Timescale {
    for (index, timescale) in timescales.enumerated() {
      lines.say("\(index + 1) \(timescale.title.text(in: lines.language))", indent: 4)
    }
    guard case .answer(let line) = lines.ask(.whichTimescale), let number = Int(line),
      timescales.indices.contains(number - 1)
    else { return timescales[0] }
    return timescales[number - 1]
  }

  /// The clock with its verdict said; `nil` where it has a fault, which is said too.
  private func accepted(_ form: ClockForm) -> Clock? {
    switch form.clock(today: today) {
    case .failure(let mistake):
      lines.say(mistake.phrase, indent: 2)
      return nil
    case .success(let clock):
      let faults = clock.faults(asAt: today, under: rules.timescales[clock.timescale])
      for fault in faults { lines.say(fault.phrase, indent: 2) }
      guard faults.isEmpty else { return nil }
      if let reading = rules.reading(of: clock, asAt: today) {
        lines.say(reading.summary(of: clock), indent: 2)
      }
      return clock
    }
  }
}

extension Phrase {
  fileprivate static let another = Phrase(
    en: "another of these? (empty: no)",
    cy: "un arall o'r rhain? (gwag: na)"
  )
  fileprivate static let dateWanted = Phrase(
    en: "give a date, 'not recorded' or 'not yet'; 'skip' leaves it",
    cy: "rhowch ddyddiad, 'nas cofnodwyd' neu 'ddim eto'; mae 'neidio' yn ei adael"
  )
  fileprivate static let whichTimescale = Phrase(
    en: "which? (empty: 1)",
    cy: "pa un? (gwag: 1)"
  )

  fileprivate static func under(_ title: Wording) -> Phrase {
    Phrase(
      en: "judged as: \(title.text(in: .english))",
      cy: "bernir fel: \(title.text(in: .welsh))"
    )
  }
}
