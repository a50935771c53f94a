import AuditModel

extension PublishedRound {
  /// A line of a published sheet: what tells it from the others, and what it counts.
  struct Row {
    let keys: [Sheet.Cell]
    let team: Team.ID?
    let subject: Publication.Subject
    let hasNotRecorded: Bool

    /// Whether a limit behind the figure has yet to be confirmed.
    let isUnconfirmed: Bool
  }

  /// Rows one below the other, with n, N and *not recorded* as they are published.
  func sheet(
    _ name: String,
    _ title: String,
    keys: [Sheet.Column],
    rows: [Row]
  ) -> Sheet {
    Sheet(
      name: name,
      title: title,
      notes: [words(mode)]
        + (rows.contains(where: \.isUnconfirmed) ? [words(FiguresWords.unconfirmed)] : []),
      columns: keys + [
        Sheet.Column("n", "n", isNumber: true, isInText: false),
        Sheet.Column("of", "N", isNumber: true, isInText: false),
        Sheet.Column("figure", words(FiguresWords.figure)),
        Sheet.Column(
          "not-recorded",
          words(Phrase(en: "not recorded", cy: "nas cofnodwyd")),
          isNumber: true
        ),
      ],
      rows: rows.map { row in row.keys + cells(row) },
      keys: keys.count
    )
  }

  /// Items of all teams, each with its question.
  func items(
    _ name: String,
    _ title: String,
    _ told: [(item: PublishedItem, figure: Figure)]
  ) -> Sheet {
    sheet(
      name,
      title,
      keys: [
        itemColumn, Sheet.Column("asks", words(FiguresWords.question), isInText: false),
        measureColumn,
      ],
      rows: told.map { item, figure in
        Row(
          keys: [
            .text(item.id), .text(figure.item.asks.text(in: language)), cell(of: figure.measure),
          ],
          team: nil,
          subject: .item(item.id),
          hasNotRecorded: item.hasNotRecorded,
          isUnconfirmed: figure.isUnconfirmed
        )
      }
    )
  }

  private func cells(_ row: Row) -> [Sheet.Cell] {
    let share = share(of: row.subject, team: row.team)
    let silent = row.hasNotRecorded ? shown(row.subject, .notRecorded, team: row.team) : nil
    let text = share.text(in: language) + (row.isUnconfirmed ? "*" : "")
    return [
      share.n.cell(in: language), share.of.cell(in: language), .text(text),
      silent?.cell(in: language) ?? .none,
    ]
  }

  func share(of subject: Publication.Subject, team: Team.ID?) -> PublishedShare {
    publication.share(of: subject, team: team)
  }

  var itemColumn: Sheet.Column { Sheet.Column("item", words(FiguresWords.item)) }
  var measureColumn: Sheet.Column {
    Sheet.Column("measure", words(Phrase(en: "measure", cy: "mesur")))
  }

  func cell(of measure: Measure) -> Sheet.Cell {
    .coded(measure.rawValue, words(measure.phrase))
  }

  func cell(of team: Team.ID?) -> Sheet.Cell {
    let id = team ?? self.team
    return .coded(id ?? "all", id.map(title) ?? words(FiguresWords.allTeams))
  }

  /// Compliance and quality of a group, never one score.
  func pools(of team: Team.ID?, keys: [Sheet.Cell]) -> [Row] {
    Measure.allCases.filter { measure in publication.items.contains { $0.pool == measure } }
      .map { measure in
        let all = Sheet.Cell.coded("all", words(FiguresWords.allItems))
        return Row(
          keys: keys + [all, cell(of: measure)],
          team: team,
          subject: .pool(measure),
          hasNotRecorded: false,
          isUnconfirmed: false
        )
      }
  }

  func row(_ item: PublishedItem, _ figure: Figure, team: Team.ID?, keys: [Sheet.Cell]) -> Row {
    Row(
      keys: keys + [.text(item.id), cell(of: figure.measure)],
      team: team,
      subject: .item(item.id),
      hasNotRecorded: item.hasNotRecorded,
      isUnconfirmed: figure.isUnconfirmed
    )
  }
}
