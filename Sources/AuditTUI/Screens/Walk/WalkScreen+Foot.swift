import AuditModel

extension WalkScreen {
  /// What stands with the answer: verdicts, contradictions, reason, note, evidence, source.
  func footLines(of open: OpenAudit, width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    var lines: [Line] = []
    if let lock = open.lock { lines.append(Line(desk.text(lock), .warning)) }
    lines += open.audit.escalationPrompts.map { prompt in
      let words = desk.text(prompt.phrase)
      return Line(
        desk.text(
          Phrase(en: "! Raise this: \(words) (v, then E)", cy: "! Codwch hyn: \(words) (v, yna E)")
        ),
        .bad
      )
    }
    switch stop {
    case .safety:
      lines +=
        open.audit.safety.note.isEmpty
        ? [] : noted(Words.note, open.audit.safety.note, width: width, glyphs: glyphs, desk: desk)
    case .item(let id):
      guard let item = open.item(id) else { break }
      if open.isAbsent(id) { lines.append(Line(desk.text(.nothingToGrade), .warning)) }
      lines += contradictionLines(id, of: open, width: width, glyphs: glyphs, desk: desk)
      if let answer = open.audit.answers[id] {
        lines += answerLines(answer, item: item, of: open, width: width, glyphs: glyphs, desk: desk)
      }
    }
    return lines
  }

  private func answerLines(
    _ answer: Answer,
    item: Item,
    of open: OpenAudit,
    width: Int,
    glyphs: Glyphs,
    desk: Desk
  ) -> [Line] {
    var lines: [Line] = []
    if case .clocks(let clocks) = answer.value {
      lines += clocks.flatMap { clock in
        clockLines(clock, of: open, width: width, glyphs: glyphs, desk: desk)
      }
    }
    if desk.open?.pendingDates[item.id] != nil {
      lines.append(Line(desk.text(.keptAsTyped), .warning))
    }
    if open.takesReason(at: stop) {
      let reason = answer.words(.reason)
      lines +=
        reason.isEmpty && answer.value?.lacksReason(in: item.kind) ?? false
        ? [Line(desk.text(.reasonWanted), .warning)]
        : reason.isEmpty
          ? [] : noted(Words.reason, reason, width: width, glyphs: glyphs, desk: desk)
    }
    if !answer.note.isEmpty {
      let title = answer.finding.map { side in
        Phrase(
          en: "Note (\(side.phrase.en))",
          cy: "Nodyn (\(side.phrase.cy))"
        )
      }
      lines += noted(title ?? Words.note, answer.note, width: width, glyphs: glyphs, desk: desk)
    }
    if !answer.evidence.isEmpty {
      lines += noted(Words.evidence, answer.evidence, width: width, glyphs: glyphs, desk: desk)
    }
    if answer.source != item.source {
      let words = desk.text(answer.source.phrase)
      lines.append(
        Line(
          desk.text(
            Phrase(
              en: "Source: \(words); stays out of the item's figure",
              cy: "Ffynhonnell: \(words); y tu allan i ffigur yr eitem"
            )
          ),
          .warning
        )
      )
    }
    return lines
  }

  /// Words with their title, at most three lines of them.
  private func noted(
    _ title: Phrase,
    _ text: String,
    width: Int,
    glyphs: Glyphs,
    desk: Desk
  ) -> [Line] {
    let heading = desk.text(title) + ": "
    let indent = heading.columns(glyphs: glyphs)
    let wrapped = text.wrapped(to: max(2, width - indent), glyphs: glyphs)
    return wrapped.prefix(3).enumerated().map { index, line in
      let isCut = index == 2 && wrapped.count > 3
      let words = isCut ? (line + glyphs.ellipsis) : line
      return index == 0
        ? Line([
          Line.Piece(text: heading, style: .title), Line.Piece(text: words, style: .plain),
        ])
        : Line(words, indent: indent)
    }
  }

  private func clockLines(
    _ clock: Clock,
    of open: OpenAudit,
    width: Int,
    glyphs: Glyphs,
    desk: Desk
  ) -> [Line] {
    let rules = desk.rules
    let faults = clock.faults(asAt: open.audit.asAt, under: rules.timescales[clock.timescale])
    let faultLines = faults.flatMap { fault in
      Line.wrapped(
        "\(glyphs.cross) " + desk.text(fault.phrase),
        width: width,
        glyphs: glyphs,
        style: .bad
      )
    }
    guard faults.isEmpty, let reading = rules.reading(of: clock, asAt: open.audit.asAt) else {
      return faultLines
    }
    return Line.wrapped(
      desk.text(reading.summary(of: clock)),
      width: width,
      glyphs: glyphs,
      style: reading.verdict.style
    )
  }

  private func contradictionLines(
    _ id: Item.ID,
    of open: OpenAudit,
    width: Int,
    glyphs: Glyphs,
    desk: Desk
  ) -> [Line] {
    open.contradictions.filter { $0.item == id || $0.other == id }.flatMap { contradiction in
      let other = contradiction.item == id ? contradiction.other : contradiction.item
      let answer =
        contradiction.item == id ? contradiction.otherAnswer : contradiction.answer
      let question = open.item(other).map { desk.text($0.asks) } ?? other
      let words = open.item(other)?.words(for: answer, language: desk.language) ?? answer
      return Line.wrapped(
        "\(glyphs.cross) "
          + desk.text(
            Phrase(
              en: "contradicts '\(question)': \(words)",
              cy: "yn gwrth-ddweud '\(question)': \(words)"
            )
          ),
        width: width,
        glyphs: glyphs,
        style: .bad
      )
    }
  }
}

extension Item {
  /// An answer to the item in words.
  func words(for code: AnswerCode, language: Language) -> String {
    let choice = Choice.offered(by: self).first { choice in
      if case .value(let value) = choice.kind { value.code == code } else { false }
    }
    return choice?.label.text(in: language) ?? code
  }
}

extension Verdict {
  var style: Style {
    switch self {
    case .met: .good
    case .missed, .overdue: .bad
    case .notYetDue, .noLimit: .plain
    case .notDeterminable: .warning
    }
  }
}

extension ClockReading {
  /// The clock in one line: dates, due day, verdict.
  func summary(of clock: Clock) -> Phrase {
    var en = [clock.start.phrase.en]
    var cy = [clock.start.phrase.cy]
    switch clock.course {
    case .single(let end):
      en[0] += " → \(end.phrase.en)"
      cy[0] += " → \(end.phrase.cy)"
    case .series:
      en.append("\(gapsMet) of \(gapsDue) gaps met")
      cy.append("\(gapsMet) o \(gapsDue) bwlch mewn pryd")
    }
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
    if isUnconfirmed {
      en.append("limit unconfirmed")
      cy.append("terfyn heb ei gadarnhau")
    }
    return Phrase(en: en.joined(separator: " · "), cy: cy.joined(separator: " · "))
  }
}

extension Phrase {
  fileprivate static let nothingToGrade = Phrase(
    en: "Nothing to grade: an earlier answer says it is absent. No answer is wanted.",
    cy: "Dim i'w raddio: dywed ateb cynharach ei fod yn absennol. Nid oes angen ateb."
  )
  fileprivate static let reasonWanted = Phrase(
    en: "A reason is wanted: r",
    cy: "Mae angen rheswm: r"
  )
  fileprivate static let keptAsTyped = Phrase(
    en: "Dates typed but not yet an answer: 1 goes on with them",
    cy: "Teipiwyd dyddiadau ond nid ydynt yn ateb eto: 1 i barhau"
  )
}
