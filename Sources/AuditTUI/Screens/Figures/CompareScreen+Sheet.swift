import AuditModel
import AuditReport

extension CompareScreen {
  /// A row for each item, with both sides and what changed; none where the comparison is refused, with
  /// the reason.
  func sheet(on desk: Desk) -> Sheet? {
    guard let comparison else { return nil }
    let sides = [comparison.earlier, comparison.later]
    let names = sides.map { desk.text($0.span.phrase) }
    return Sheet(
      name: "compare",
      title: "\(title(on: desk)): \(names[0]), \(names[1])",
      notes: [
        desk.readingText, desk.name(of: team) + desk.scope.draftsText(on: desk),
        desk.scope.filterLine(on: desk),
        "\(names[0]): \(comparison.earlier.figures.audits.count), "
          + "\(names[1]): \(comparison.later.figures.audits.count)",
        comparison.refusal.map { desk.text($0.phrase) },
      ].compactMap { $0 },
      columns: [.item(on: desk), .measure(on: desk)]
        + ["earlier", "later"].enumerated().flatMap { index, side in
          [
            Sheet.Column("\(side)-n", "n", isNumber: true),
            Sheet.Column("\(side)-of", names[index], isNumber: true),
          ]
        } + [Sheet.Column("change", desk.text(Phrase(en: "change", cy: "newid")))],
      rows: rows.map { row in
        let isTooFew = min(row.earlier?.of ?? 0, row.later?.of ?? 0) < 10
        return [
          .text(row.item.id), .text(row.item.measures.rawValue), .integer(row.earlier?.n),
          .integer(row.earlier?.of), .integer(row.later?.n), .integer(row.later?.of),
          .text(row.change?.text(in: desk.language, isTooFew: isTooFew)),
        ]
      }
    )
  }
}
