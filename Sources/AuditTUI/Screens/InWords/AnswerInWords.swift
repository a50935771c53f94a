import AuditModel

/// What an item was answered with, in words.
struct AnswerInWords {
  private let value: AnswerValue?
  private let item: Item
  private let shown: ShownAudit

  init(_ value: AnswerValue?, to item: Item, in shown: ShownAudit) {
    self.value = value
    self.item = item
    self.shown = shown
  }

  /// The answer, one line for each clock or event; what is unanswered says so, unless it is not
  /// asked.
  func lines(language: Language) -> [String] {
    guard let value else { return unanswered(language: language) }
    switch value {
    case .yes, .no, .notRecorded, .graded, .choice:
      return [item.words(for: value.code ?? "", language: language)]
    case .noPlaceToRecord:
      let words = item.words(for: value.code ?? "", language: language)
      return ["\(words): \(Words.noPlaceToRecord.text(in: language))"]
    case .notApplicable(let reason), .cannotBeGraded(let reason):
      let words = item.words(for: value.code ?? "", language: language)
      return [reason.isBlank ? words : "\(words): \(reason)"]
    case .count(let number, let outOf): return [count(number, outOf, language: language)]
    case .text(let text): return [text]
    case .clocks(let clocks): return clocks.flatMap { lines(of: $0, language: language) }
    }
  }

  private func unanswered(language: Language) -> [String] {
    switch shown.outcome(of: item.id)?.outcome {
    case .notAsked: []
    case .ungraded: [Words.cannotBeGraded.text(in: language)]
    default: [Words.unanswered.text(in: language)]
    }
  }

  private func count(_ number: Int, _ outOf: Int?, language: Language) -> String {
    guard case .count(let range) = item.kind else { return String(number) }
    let unit = range.unit.text(in: language)
    guard let outOf else { return "\(number) \(unit)" }
    let of = Phrase(en: "of", cy: "o").text(in: language)
    return "\(number) \(of) \(outOf) \(range.outOf?.text(in: language) ?? unit)"
  }

  private func lines(of clock: Clock, language: Language) -> [String] {
    let rules = shown.desk.rules
    let timescale = rules.timescales[clock.timescale]
    let title = timescale?.title.text(in: language) ?? clock.timescale
    let asAt = shown.audit.asAt
    let faults = clock.faults(asAt: asAt, under: timescale).map { $0.phrase.text(in: language) }
    let summary = rules.reading(of: clock, asAt: asAt)?.summary(of: clock).text(in: language)
    return ["\(title): \(summary ?? clock.start.phrase.text(in: language))"]
      + events(of: clock, timescale: timescale, language: language) + faults
  }

  /// The events of a series, one to a line.
  private func events(
    of clock: Clock,
    timescale: Timescale?,
    language: Language
  ) -> [String] {
    guard case .series(let series) = clock.course else { return [] }
    let what = timescale?.stops.text(in: language) ?? ""
    var lines = series.events.enumerated().map { index, event in
      let kind = event.kind == .made ? "" : " (\(event.kind.phrase.text(in: language)))"
      return "  \(index + 1). \(what): \(event.at.phrase.text(in: language))\(kind)"
    }
    if let turn = series.turn, let words = timescale?.turn {
      lines.append("  \(words.text(in: language)): \(turn.phrase.text(in: language))")
    }
    if let ended = series.ended {
      let words = Phrase(en: "ended", cy: "daeth i ben").text(in: language)
      lines.append("  \(words): \(ended.phrase.text(in: language))")
    }
    return lines
  }
}
