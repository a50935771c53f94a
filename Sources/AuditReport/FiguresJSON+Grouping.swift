import AuditModel

extension FiguresJSON {
  /// The document with what tells its figures apart as `by`, and beside the figures of the whole:
  /// `slices`, each with its own `figures` and `pools` in the same form, by month, age or status;
  /// `sections`, each with its pool, by section.
  ///
  /// By team, item and heading the document has it all already.
  public func value(by grouping: FigureGrouping) -> JSON {
    guard case .object(var fields) = value else { return value }
    fields["by"] = .string(grouping.rawValue)
    if let trait = grouping.trait {
      fields["slices"] = .array(figures.sliced(by: trait).map(\.json))
    } else if grouping == .section {
      fields["sections"] = .array(sections)
    }
    return .object(fields)
  }

  private var sections: [JSON] {
    let groups = figures.sections
    let rounds = figures.items.map(\.round).reduce(into: [Round.ID?]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    var sections: [JSON] = []
    for round in rounds {
      let pools = figures.pools(over: groups, round: round)
      let teams = figures.pools.lazy.filter { $0.round == round }.map(\.team)
        .reduce(into: [Team.ID?]()) { if !$0.contains($1) { $0.append($1) } }
      for group in groups {
        sections += teams.compactMap { pools[$0]?[group.id]?.json(of: group) }
      }
    }
    return sections
  }
}

extension PooledFigure {
  fileprivate func json(of group: ItemGroup) -> JSON {
    .object([
      "section": .text(group.id.split(separator: "/").first.map(String.init)),
      "title": .words(group.title), "measure": .string(measure.rawValue),
      "items": .texts(group.items.sorted()), "round": .text(round), "team": .text(team),
      "n": .integer(n), "of": .integer(of), "audits": .integer(audits),
    ])
  }
}

extension SlicedFigures {
  fileprivate var json: JSON {
    guard case .object(let whole) = FiguresJSON(figures).value else { return .null }
    return .object([
      "slice": .string(slice.code), "title": .words(slice.phrase),
      "audits": whole["audits"] ?? .null, "figures": whole["figures"] ?? .null,
      "pools": whole["pools"] ?? .null,
    ])
  }
}
