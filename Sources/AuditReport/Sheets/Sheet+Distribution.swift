import AuditModel

extension Sheet {
  /// Figures as distributions, one to a row: how often each outcome in N, and how many were left out.
  ///
  /// The outcomes of a row add up to its N, *not recorded* among them.
  ///
  /// - Parameters:
  ///   - name: From which files are named.
  ///   - title: As people read it.
  ///   - keys: The columns that tell the figures apart.
  ///   - figures: Of one kind of answer, each with its cells in those columns.
  ///   - language: Of titles and words.
  /// - Returns: A row for each figure, in their order.
  static func distribution(
    name: String,
    title: String,
    keys: [Column],
    of figures: [(keys: [Cell], figure: Figure)],
    language: Language
  ) -> Sheet {
    let outcomes = figures.flatMap { $0.figure.counts.map(\.outcome) }
      .reduce(into: [Outcome]()) { if !$0.contains($1) { $0.append($1) } }
    let own = FigureColumns(language: language)
    let shared = own.all.filter { ["n", "of", "figure", "beside-n"].contains($0.id) }
    let places = shared.compactMap { column in own.all.firstIndex(of: column) }
    return Sheet(
      name: name,
      title: title,
      columns: keys
        + outcomes.map { outcome in
          Column(outcome.code, outcome.phrase.text(in: language), isNumber: true)
        } + shared,
      rows: figures.map { keys, figure in
        let cells = own.cells(figure)
        return keys + outcomes.map { .integer(figure.counts.count(of: $0)) }
          + places.map { cells[$0] }
      },
      keys: keys.count
    )
  }
}
