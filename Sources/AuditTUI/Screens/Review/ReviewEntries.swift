import AuditModel

/// Everything the review says of the open audit, in the order in which it matters.
struct ReviewEntries {
  let open: OpenAudit
  let desk: Desk

  var all: [ReviewEntry] {
    [prompts, left, contacts, shifts, figures, timeliness, findings, escalations, voices]
      .flatMap { $0 }
  }

  private func text(_ phrase: Phrase) -> String { desk.text(phrase) }

  /// Why the case should go to somebody now, before anything else.
  private var prompts: [ReviewEntry] {
    let replies = [open.audit] + open.readings
    let isRaised = replies.contains { !$0.escalations.isEmpty }
    return open.audit.escalationPrompts(in: open.template).map { prompt in
      let target = ReviewEntry.Target.prompt(prompt)
      if !isRaised, let declined = replies.lazy.compactMap({ $0.decline(of: prompt) }).first {
        return .row(text(.declined(prompt.phrase, declined)), .warning, target: target)
      }
      return .row(
        text(isRaised ? .raised(prompt.phrase) : .raiseNow(prompt.phrase)),
        .warning,
        style: isRaised ? .warning : .bad,
        target: target
      )
    }
  }

  private var left: [ReviewEntry] {
    if open.audit.state == .finished {
      let day = open.audit.asAt.phrase
      return [.row(text(.isFinished(on: day)), .good, style: .good)]
    }
    let rows = open.inTheWay(of: desk.now.today, on: desk)
    guard !rows.isEmpty else { return [.row(text(.nothingLeft), .good, style: .good)] }
    return [.heading(text(.left(rows.count)))] + rows
  }

  /// An answer to what follows from repeated contacts, where those listed do not meet the rule.
  private var contacts: [ReviewEntry] {
    let rule = desk.workspace.localRules.repeatContact
    guard open.audit.followsUnmetRule(rule, in: open.template) else { return [] }
    let item = RepeatContactRule.followUpItem
    return [
      .row(
        open.place(of: item, .ruleUnmet, on: desk),
        .warning,
        style: .warning,
        target: .stop(.item(item))
      )
    ]
  }

  private var figures: [ReviewEntry] {
    let outcomes = open.audit.outcomes(in: open.template, rules: desk.rules)
    let figures = AuditFigures(outcomes, in: open.template)
    return [
      .heading(text(Phrase(en: "This audit", cy: "Yr archwiliad hwn"))),
      .row(text(figures.pools), style: .strong),
      .row(text(figures.gaps)),
    ]
  }

  /// Each clock of each item that is asked, with what it comes to.
  private var timeliness: [ReviewEntry] {
    let rows = open.askedItems.flatMap { item -> [ReviewEntry] in
      guard case .clocks(let clocks) = open.audit.answers[item.id]?.value else { return [] }
      return clocks.map { row(for: $0, of: item) }
    }
    guard !rows.isEmpty else { return [] }
    return [.heading(text(Phrase(en: "Timeliness", cy: "Prydlondeb")))] + rows
  }

  private func row(for clock: Clock, of item: Item) -> ReviewEntry {
    let rules = desk.rules
    let title = rules.timescales[clock.timescale].map { desk.text($0.title) } ?? clock.timescale
    let target = ReviewEntry.Target.stop(.item(item.id))
    let faults = clock.faults(asAt: open.audit.asAt, under: rules.timescales[clock.timescale])
    if let fault = faults.first {
      return .row("\(title): \(text(fault.phrase))", .bad, style: .bad, target: target)
    }
    guard let reading = rules.reading(of: clock, asAt: open.audit.asAt) else {
      return .row(title, .warning, style: .warning, target: target)
    }
    return .row(
      "\(title): \(text(reading.summary(of: clock)))",
      reading.verdict.mark,
      style: reading.verdict.style,
      target: target
    )
  }

  private var findings: [ReviewEntry] {
    let all = open.audit.findings(in: open.template)
    return Finding.Side.allCases.flatMap { side -> [ReviewEntry] in
      let rows = all.filter { $0.side == side }.map { finding in
        ReviewEntry.row(finding.note, target: .stop(.item(finding.item)))
      }
      return rows.isEmpty ? [] : [.heading(text(side.plural))] + rows
    }
  }

  private var escalations: [ReviewEntry] {
    let rows = open.audit.escalations.enumerated().map { index, concern in
      row(for: concern, at: index)
    }
    guard !rows.isEmpty else { return [] }
    return [.heading(text(Phrase(en: "Concerns raised", cy: "Pryderon a godwyd")))] + rows
  }

  private func row(for concern: Escalation, at index: Int) -> ReviewEntry {
    let raised = Phrase.to(concern.to, by: concern.raisedBy, when(concern.raisedAt))
    let answer: Phrase =
      concern.answeredAt.map { .answered(when($0), concern.outcome ?? "") } ?? .waiting
    let isOpen = concern.answeredAt == nil
    return .row(
      "\(text(raised)): \(concern.reason) – \(text(answer))",
      isOpen ? .warning : .good,
      style: isOpen ? .warning : .plain,
      target: .escalation(index)
    )
  }

  private func when(_ timestamp: String) -> Phrase {
    LocalTime(timestamp: timestamp)?.short(today: desk.now.today) ?? Phrase(same: timestamp)
  }
}

extension Verdict {
  fileprivate var mark: ReviewEntry.Mark {
    switch self {
    case .met: .good
    case .missed, .overdue: .bad
    case .notDeterminable: .warning
    case .notYetDue, .noLimit: .open
    }
  }
}

extension EscalationPrompt {
  /// Where the answer is that prompts it.
  var stop: WalkStop {
    item.map(WalkStop.item) ?? .safety
  }
}

extension Phrase {
  fileprivate static func raiseNow(_ why: Phrase) -> Phrase {
    Phrase(
      en: "RAISE THIS NOW: \(why.en). E raises it, D declines.",
      cy: "CODWCH HYN NAWR: \(why.cy). Mae E yn ei godi, D yn gwrthod."
    )
  }

  fileprivate static func declined(_ why: Phrase, _ declined: DeclinedEscalation) -> Phrase {
    Phrase(
      en: "\(why.en): not raised (\(declined.by)): \(declined.reason)",
      cy: "\(why.cy): ni chodwyd (\(declined.by)): \(declined.reason)"
    )
  }

  fileprivate static func raised(_ why: Phrase) -> Phrase {
    Phrase(en: "\(why.en): raised, see below", cy: "\(why.cy): codwyd, gweler isod")
  }

  fileprivate static let ruleUnmet = Phrase(
    en: "answered, though the contacts listed do not meet the authority's rule",
    cy: "atebwyd, er nad yw'r cysylltiadau a restrwyd yn bodloni rheol yr awdurdod"
  )

  fileprivate static func isFinished(on day: Phrase) -> Phrase {
    Phrase(
      en: "Finished as at \(day.en). O reopens it, with a reason.",
      cy: "Gorffennwyd ar \(day.cy). Mae O yn ei ailagor, gyda rheswm."
    )
  }

  fileprivate static let nothingLeft = Phrase(
    en: "Nothing is in the way: F finishes this audit.",
    cy: "Does dim yn y ffordd: mae F yn gorffen yr archwiliad hwn."
  )

  fileprivate static func left(_ count: Int) -> Phrase {
    Phrase(
      en: "Before it can be finished (\(count))",
      cy: "Cyn y gellir ei orffen (\(count))"
    )
  }

  fileprivate static func to(_ role: String, by: String, _ time: Phrase) -> Phrase {
    Phrase(
      en: "To \(role), raised by \(by), \(time.en)",
      cy: "I \(role), codwyd gan \(by), \(time.cy)"
    )
  }

  fileprivate static func answered(_ time: Phrase, _ outcome: String) -> Phrase {
    Phrase(en: "answered \(time.en): \(outcome)", cy: "atebwyd \(time.cy): \(outcome)")
  }

  fileprivate static let waiting = Phrase(
    en: "waiting for an answer: A records it.",
    cy: "yn aros am ateb: mae A yn ei gofnodi."
  )
}
