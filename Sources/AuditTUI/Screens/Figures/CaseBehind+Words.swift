import AuditModel

extension CaseBehind {
  /// The outcome in words, whether it is left out of N, and the lateness where dates say so.
  func words(to item: Item, on desk: Desk) -> String {
    if isWithheld { return desk.text(.withheldReading) }
    var parts = [outcomeWords(to: item, on: desk)]
    if hasNoPlace { parts.append(desk.text(Words.noPlaceToRecord)) }
    if outcome.place == .outside { parts.append(desk.text(.leftOut)) }
    if let duration = clocks.compactMap(\.duration).max(by: { $0.number < $1.number }) {
      parts.append(desk.text(duration.phrase))
    }
    if state == .draft { parts.append(desk.text(Audit.State.draft.phrase)) }
    return parts.joined(separator: " · ")
  }

  /// What the clocks come to, where they are all known; else the outcome alone, because clocks that
  /// are known and met say nothing of one that is not.
  private func outcomeWords(to item: Item, on desk: Desk) -> String {
    let plain = item.words(for: outcome, in: desk.language)
    guard let verdict = Verdict.combined(clocks.map(\.verdict)) else { return plain }
    if case .notDeterminable = verdict { return desk.text(verdict.phrase) }
    return outcome == .notDeterminable ? plain : desk.text(verdict.phrase)
  }
}

extension Outcome.Place {
  func mark(_ glyphs: Glyphs) -> String {
    switch self {
    case .favourable: glyphs.tick
    case .unfavourable: glyphs.cross
    case .tally: glyphs.bullet
    case .outside: glyphs.dash
    }
  }

  var style: Style {
    switch self {
    case .favourable: .good
    case .unfavourable: .bad
    case .tally: .plain
    case .outside: .faint
    }
  }
}

extension Phrase {
  fileprivate static let leftOut = Phrase(en: "left out of N", cy: "heb ei gyfrif yn N")
}
