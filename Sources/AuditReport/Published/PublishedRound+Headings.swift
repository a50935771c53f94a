import AuditModel

extension PublishedRound {
  /// A part for each heading of the framework that has figures: what is expected, and the figures.
  ///
  /// What was decided to report stands in it; what inspectors noted does not, for nobody has approved their
  /// words for print.
  var headings: [RoundReport.Part] {
    guard let framework else { return [] }
    let told = told
    let placed = Set(framework.headings.flatMap(\.items))
    let none = told.filter { !placed.contains($0.figure.item.id) }
    let parts = framework.headings.map { heading in
      part(
        "heading-\(heading.id)",
        "\(heading.number) \(heading.title.text(in: language))",
        expects: [heading.expects.text(in: language)],
        heading.items.flatMap { item in told.filter { $0.figure.item.id == item } }
      )
    }
    guard !none.isEmpty else { return parts }
    let title = words(FiguresWords.underNone(framework.headingsAre))
    return parts + [part("heading-none", title, expects: [], none)]
  }

  private func part(
    _ id: String,
    _ title: String,
    expects: [String],
    _ own: [(item: PublishedItem, figure: Figure)]
  ) -> RoundReport.Part {
    let figures = items(id, words(Phrase(en: "Figures", cy: "Ffigurau")), own)
    let grades = grades(id, of: own)
    return RoundReport.Part(
      id,
      title,
      paragraphs: expects + (own.isEmpty ? [words(FiguresWords.noFigure)] : []),
      lists: Finding.Side.allCases.map { side in
        RoundReport.List(
          id: side.rawValue,
          title: words(side.plural),
          entries: own.compactMap { told in
            decisions[.init(item: told.figure.item.id, side: side)]?.publishedWords
          }
        )
      },
      sheets: [figures] + [grades].compactMap(\.self),
      charts: itemCharts(of: figures) + gradeCharts(of: grades)
    )
  }
}
