import AuditModel

extension FiguresTable {
  /// Items with n of N, interval, target and bar.
  ///
  /// Below each stands its whole distribution, what was left
  /// out and how long it took. Below ten there is no percentage, so no interval either.
  func itemTable(_ figures: [Figure]) -> TextTable {
    var table = TextTable(columns: [
      .init(title: words(FiguresWords.item)), .init(title: words(FiguresWords.figure)),
      .init(title: "95%"), .init(title: words(FiguresWords.target)), .init(title: ""),
    ])
    table.rows = figures.map { figure in
      TextTable.Row(
        cells: [
          figure.item.id + (figure.isUnconfirmed ? "*" : ""),
          figure.proportion?.text(in: style.language) ?? "N = \(figure.of)",
          figure.of < 10 ? "" : figure.interval.map(text) ?? "",
          figure.target.map { "\($0)%" } ?? "",
          figure.proportion.map(style.bar) ?? "",
        ],
        notes: notes(figure)
      )
    }
    return table
  }

  private func text(_ interval: Interval) -> String {
    "\(Int((interval.lower * 100).rounded()))–\(Int((interval.upper * 100).rounded()))%"
  }

  private func notes(_ figure: Figure) -> [String] {
    var notes = [list(figure.counts, of: figure.item)]
    if let noPlace = figure.noPlacePhrase { notes.append(words(noPlace)) }
    if !figure.outside.isEmpty {
      notes.append(
        "\(words(FiguresWords.leftOut)): \(list(figure.outside, of: figure.item))"
      )
    }
    if let gaps = figure.gaps, gaps.of != figure.of {
      notes.append(words(FiguresWords.gaps(gaps.countText(in: style.language))))
    }
    notes += figure.durations.map { words(FiguresWords.durations($0)) }
    notes += figures.secondSources(beside: figure).map { words($0.phrase) }
    if case .weighted = figure.claim { notes.append(words(figure.claimPhrase)) }
    return notes
  }

  private func list(_ counts: [OutcomeCount], of item: Item) -> String {
    counts.map { "\(words(item.phrase(for: $0.outcome))) \($0.count)" }.joined(separator: ", ")
  }
}

extension Item {
  /// The outcome in words; an option of a choice by its title.
  func phrase(for outcome: Outcome) -> Phrase {
    guard case .tallied(let value) = outcome, case .choice(let options) = kind,
      let option = options.first(where: { $0.id == value })
    else { return outcome.phrase }
    return Phrase(en: option.title.text(in: .english), cy: option.title.text(in: .welsh))
  }
}
