import AuditModel

/// A question as it is put on lines, and what explains it.
struct PlainQuestion {
  private let stop: WalkStop
  let desk: Desk
  let lines: PlainLines

  init(_ stop: WalkStop, desk: Desk, lines: PlainLines) {
    self.stop = stop
    self.desk = desk
    self.lines = lines
  }

  /// Says place, section, question, the answers that are offered, and the one that stands.
  func say() {
    guard let open = desk.open else { return }
    let stops = open.stops
    let number = (stops.firstIndex(of: stop) ?? 0) + 1
    lines.space()
    switch stop {
    case .safety:
      lines.say("[\(number)/\(stops.count)] \(desk.text(Words.safetyTitle))")
      lines.say(Words.safetyQuestion)
      sayChoices(Choice.safety)
      if let risk = open.audit.safety.immediateRisk {
        sayPresent([desk.text(risk ? Words.yes : Words.no)])
      }
    case .item(let id):
      guard let item = open.item(id) else { return }
      let section = open.section(of: id).map { desk.text($0.title) } ?? ""
      lines.say("[\(number)/\(stops.count)] \(section)")
      lines.say("\(desk.text(item.asks)) [\(item.id)]")
      sayEntry(item)
      sayChoices(Choice.offered(by: item), noPlace: item.kind.accepts(.noPlaceToRecord))
      if LocalRules.judgeContacts(beside: id) { sayContacts() }
      sayPresent(item, open)
    }
  }

  /// Says the guidance, and what each answer looks like on a file.
  func explain() {
    switch stop {
    case .safety: lines.say(Words.safetyGuidance, indent: 2)
    case .item(let id):
      guard let item = desk.open?.item(id) else { return }
      if let guidance = item.guidance { lines.say(desk.text(guidance), indent: 2) }
      for choice in Choice.offered(by: item) {
        guard let detail = choice.detail else { continue }
        lines.say("\(desk.text(choice.label)): \(desk.text(detail))", indent: 2)
      }
      sayEntry(item)
      sayChoices(Choice.offered(by: item), noPlace: item.kind.accepts(.noPlaceToRecord))
    }
  }

  /// `noPlace` is whether it may be answered that there is no place to record it.
  private func sayChoices(_ choices: [Choice], noPlace: Bool = false) {
    let numbered = PlainChoices(all: choices).numbered
    guard !numbered.isEmpty else { return }
    let isCount = choices.contains { $0.kind == .entry }
    let labels = numbered.enumerated().map { index, choice in
      isCount ? desk.text(choice.label) : "\(index + 1) \(desk.text(choice.label))"
    }
    lines.say(labels.joined(separator: "   "), indent: 2)
    guard noPlace else { return }
    lines.say("\(PlainChoices.noPlace) \(desk.text(Words.noPlaceToRecord))", indent: 2)
  }

  /// Says what is to be typed where an answer is no choice.
  private func sayEntry(_ item: Item) {
    switch item.kind {
    case .dates: lines.say(.typeDates, indent: 2)
    case .count(let range):
      let outOf = range.outOf.map { whole in
        Phrase(
          en: " of how many \(whole.text(in: .english)) (3 of 4)",
          cy: " o faint o \(whole.text(in: .welsh)) (3 o 4)"
        )
      }
      lines.say(
        "\(desk.text(Words.typeNumber)): \(desk.text(range.unit))"
          + (outOf.map { desk.text($0) } ?? ""),
        indent: 2
      )
    case .text: lines.say(Words.typeWords, indent: 2)
    case .yesNo, .yesNoNotRecorded, .grade, .choice: break
    }
  }

  private func sayPresent(_ item: Item, _ open: OpenAudit) {
    let answer = open.audit.answers[item.id]
    let shown = ShownAudit(desk, open)
    if answer?.value != nil || open.isAbsent(item.id) {
      sayPresent(
        AnswerInWords(answer?.value, to: item, in: shown).lines(language: desk.language)
      )
    }
    if let answer, !answer.note.isBlank {
      lines.say("\(desk.text(Words.note)): \(answer.note)", indent: 2)
    }
  }

  private func sayPresent(_ answer: [String]) {
    let now = desk.text(Phrase(en: "now", cy: "nawr"))
    lines.say("\(now): \(answer.joined(separator: "; "))", indent: 2)
  }
}

extension Phrase {
  fileprivate static let typeDates = Phrase(
    en: "dates, one to a line: 5/1/26, 5 Jan, today, -3, 'not recorded', 'not yet'",
    cy: "dyddiadau, un i bob llinell: 5/1/26, 5 Ion, heddiw, -3, 'nas cofnodwyd', 'ddim eto'"
  )
}
