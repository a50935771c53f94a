import AuditModel

/// Two rounds or periods set against each other as plain text; says why where they cannot be.
public struct ComparisonTable: Sendable {
  private let comparison: Comparison
  private let teams: [Team.ID: Wording]
  private let team: Team.ID?
  private let only: Set<Item.ID>?
  private let style: TextStyle

  /// - Parameters:
  ///   - comparison: What is set against what.
  ///   - teams: The teams whose names are known; another is shown by its id.
  ///   - team: Whose figures are compared; `nil` is all teams.
  ///   - only: The items that are listed; `nil` is every item.
  ///   - style: Language, width and letters.
  public init(
    _ comparison: Comparison,
    teams: [Team],
    of team: Team.ID? = nil,
    only: Set<Item.ID>? = nil,
    style: TextStyle
  ) {
    self.comparison = comparison
    self.teams = Dictionary(teams.map { ($0.id, $0.title) }) { first, _ in first }
    self.team = team
    self.only = only
    self.style = style
  }

  /// The whole text, with a final line break.
  public func text() -> String {
    let whose = team.map { teams[$0]?.text(in: style.language) ?? $0 }
    var lines = [
      "\(title(comparison.earlier)) / \(title(comparison.later)),"
        + " \(whose ?? words(FiguresWords.allTeams))"
    ]
    if let refusal = comparison.refusal {
      return style.text(lines + words(refusal.phrase).wrapped(to: style.width))
    }
    lines += [""] + table.lines(width: style.width) + [""]
    var notes = [SpotsWords.newcombe]
    let sides = [comparison.earlier.figures, comparison.later.figures]
    if sides.contains(where: \.request.includesDrafts) {
      notes.append(SpotsWords.drafts(sides.reduce(0) { $0 + $1.drafts }))
    }
    if comparison.sharedCases > 0 { notes.append(SpotsWords.sharedCases(comparison.sharedCases)) }
    return style.text(lines + notes.map(words).flatMap { $0.wrapped(to: style.width) })
  }

  private var table: TextTable {
    var table = TextTable(columns: [
      .init(title: words(FiguresWords.item)), .init(title: words(SpotsWords.earlier)),
      .init(title: words(SpotsWords.later)), .init(title: words(SpotsWords.change)),
    ])
    table.rows = comparison.items(team: team)
      .filter { only?.contains($0.item.id) ?? true }
      .map { item in
        TextTable.Row(
          cells: [
            item.item.id, number(item.earlier), number(item.later),
            item.isCompared ? words(item.verdict) : Proportion.dash,
          ],
          notes: notes(item)
        )
      }
    return table
  }

  /// By how much it changed, or why that is not said; and how far the records fell silent.
  private func notes(_ item: ComparedItem) -> [String] {
    let points = item.pointsText.map(SpotsWords.points)
    let why = item.isCompared ? points : item.verdict
    let parts = [why.map(words), silence(of: item)].compactMap { $0 }
    return parts.isEmpty ? [] : [parts.joined(separator: "; ")]
  }

  private func number(_ figure: Figure?) -> String {
    guard let figure else { return "" }
    return figure.proportion?.text(in: style.language) ?? "N = \(figure.of)"
  }

  /// How far the records fell silent on each side; `nil` where they did on neither.
  private func silence(of item: ComparedItem) -> String? {
    guard let silent = item.notRecorded, silent.earlier.n + silent.later.n > 0 else { return nil }
    return words(
      SpotsWords.notRecorded(
        silent.earlier.countText(in: style.language),
        silent.later.countText(in: style.language)
      )
    )
  }

  private func title(_ side: SpanFigures) -> String {
    words(side.span.phrase)
  }

  private func words(_ phrase: Phrase) -> String {
    phrase.text(in: style.language)
  }
}
