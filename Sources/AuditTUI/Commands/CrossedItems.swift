import ArgumentParser
import AuditModel
import AuditReport

/// Two items whose answers are set against each other, as the command line names them: `in-time/grade`.
struct CrossedItems: ExpressibleByArgument, Hashable {
  /// Its outcomes stand in rows.
  let row: Item.ID

  /// Its outcomes stand in columns.
  let column: Item.ID

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts.allSatisfy({ !$0.isBlank }), parts[0] != parts[1] else {
      return nil
    }
    (row, column) = (parts[0], parts[1])
  }

  var items: [Item.ID] { [row, column] }
}

extension FigureChoice {
  /// Two items against each other, a table for each round and meaning in which somebody asked both.
  func crossed(_ pair: CrossedItems, in language: Language) -> [Sheet] {
    let rows = figures.items.filter { $0.item.id == pair.row && $0.team == team }
    return rows.flatMap { row in
      figures.figures(of: pair.column, team: team, round: row.round).compactMap { column in
        figures.cross(row, against: column).map { table in
          let round = figures.request.rounds.first { $0.id == row.round }
          let name = round?.title.text(in: language) ?? row.round ?? ""
          let limits = round?.sample.limits.text(in: language)
          return Sheet.cross(
            table,
            title: [name, "\(pair.row) / \(pair.column)"].filter { !$0.isEmpty }
              .joined(separator: ": "),
            notes: [limits].compactMap { $0 },
            language: language
          )
        }
      }
    }
  }
}

extension JSON {
  /// `{"format": 1, "tables": […]}`.
  static func tables(_ sheets: [Sheet]) -> JSON {
    .object(["format": .integer(1), "tables": .array(sheets.map(\.json))])
  }
}
