import AuditModel

/// The cases behind one figure as plain text: those in N first, then those left out.
public struct CasesTable: Sendable {
  private let figure: Figure
  private let cases: [CaseBehind]
  private let teams: [Team.ID: Wording]
  private let style: TextStyle

  /// - Parameters:
  ///   - figure: One of the figures.
  ///   - figures: What it is one of.
  ///   - teams: The teams whose names are known; another is shown by its id.
  ///   - style: Language, width and letters.
  public init(_ figure: Figure, of figures: Figures, teams: [Team], style: TextStyle) {
    self.figure = figure
    self.teams = Dictionary(teams.map { ($0.id, $0.title) }) { first, _ in first }
    self.style = style
    cases = figures.cases(behind: figure)
  }

  /// The whole text, with a final line break.
  public func text() -> String {
    let title =
      "\(figure.item.id): \(figure.proportion?.text(in: style.language) ?? "N = \(figure.of)")"
    var table = TextTable(columns: [
      .init(title: words(CasesWords.reference)), .init(title: words(FiguresWords.team)),
      .init(title: words(CasesWords.asAt)), .init(title: words(CasesWords.outcome)),
      .init(title: words(CasesWords.audit)),
    ])
    table.rows = ordered.map(row)
    return style.text(
      [title] + figure.item.asks.text(in: style.language).wrapped(to: style.width) + [""]
        + table.lines(width: style.width)
    )
  }

  private var ordered: [CaseBehind] {
    cases.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.outcome != other.outcome { return position(one) < position(other) }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Where the outcome stands in the figure: unfavourable first, because they are read first.
  private func position(_ behind: CaseBehind) -> Int {
    let rows = figure.counts.reversed() + figure.outside
    return rows.firstIndex { $0.outcome == behind.outcome } ?? rows.count
  }

  private func row(_ behind: CaseBehind) -> TextTable.Row {
    let isDraft = behind.state == .draft ? " (\(words(Audit.State.draft.phrase)))" : ""
    let left = behind.outcome.place == .outside ? " (\(words(FiguresWords.leftOut)))" : ""
    return TextTable.Row(
      cells: [
        behind.reference, teams[behind.team]?.text(in: style.language) ?? behind.team,
        behind.asAt.description,
        behind.isWithheld
          ? words(.withheldReading) : words(figure.item.phrase(for: behind.outcome)) + left,
        behind.id + isDraft,
      ],
      notes: behind.clocks.map { "\($0.timescale): \(words($0.verdict.phrase))" }
    )
  }

  private func words(_ phrase: Phrase) -> String {
    phrase.text(in: style.language)
  }
}

private enum CasesWords {
  static let reference = Phrase(en: "case", cy: "achos")
  static let asAt = Phrase(en: "audited", cy: "archwiliwyd")
  static let outcome = Phrase(en: "outcome", cy: "canlyniad")
  static let audit = Phrase(en: "audit", cy: "archwiliad")
}
