import AuditModel
import AuditReport

extension TeamsScreen {
  /// A row for each team and column, in the order in which they stand.
  func sheet(on desk: Desk) -> Sheet? {
    let rows = zip(teams, cells).flatMap { team, cells in
      zip(columns, cells).compactMap { column, cell -> Sheet.FigureRow? in
        let content: Sheet.FigureRow.Content
        if let figure = cell.figure {
          content = .figure(figure)
        } else if let pool = cell.pool {
          content = .pool(pool)
        } else {
          return nil
        }
        return Sheet.FigureRow(
          [
            .text(team ?? "all"), .text(desk.name(of: team)), .text(column.id),
            .text(column.measure.rawValue),
          ],
          content
        )
      }
    }
    return Sheet(
      name: "teams",
      title: title(on: desk),
      notes: desk.scope.notes(on: desk),
      keys: [
        .team(on: desk), Sheet.Column("team-title", desk.text(Phrase(en: "name", cy: "enw"))),
        .item(on: desk), .measure(on: desk),
      ],
      rows: rows,
      language: desk.language
    )
  }
}

extension TeamsColumn {
  fileprivate var measure: Measure {
    switch self {
    case .pool(let measure): measure
    case .group(let group): group.measure
    case .item(let item): item.measures
    }
  }
}
