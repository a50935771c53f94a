import AuditModel
import AuditReport

extension ItemScreen {
  /// A row for each team and month, with the count of every outcome in N.
  func sheet(on desk: Desk) -> Sheet? {
    let parts = rows.compactMap { row -> (Part, Figure)? in
      if case .part(let part, let figure) = row { (part, figure) } else { nil }
    }
    let outcomes = parts.flatMap { $1.counts.map(\.outcome) }.reduce(into: [Outcome]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let whole = Sheet(
      name: "item-\(figure.item.id)",
      title: desk.text(figure.item.asks),
      notes: desk.scope.notes(on: desk),
      keys: [
        Sheet.Column("by", desk.text(Phrase(en: "by", cy: "fesul"))),
        Sheet.Column("part", desk.text(Phrase(en: "part", cy: "rhan"))),
      ],
      rows: parts.map { part, figure in
        Sheet.FigureRow(
          [.text(part.kind), .text(name(of: part, on: desk))],
          .figure(figure)
        )
      },
      language: desk.language
    )
    return Sheet(
      name: whole.name,
      title: whole.title,
      notes: whole.notes,
      columns: whole.columns
        + outcomes.map { outcome in
          Sheet.Column(
            "count-\(outcome.code)",
            figure.item.words(for: outcome, in: desk.language),
            isNumber: true
          )
        },
      rows: zip(whole.rows, parts).map { row, part in
        row + outcomes.map { .integer(part.1.counts.count(of: $0)) }
      }
    )
  }
}

extension ItemScreen.Part {
  fileprivate var kind: String {
    switch self {
    case .team: "team"
    case .month: "month"
    }
  }
}
