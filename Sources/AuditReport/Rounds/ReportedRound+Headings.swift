import AuditModel

extension ReportedRound {
  /// A part for each heading of the framework: what is expected, what inspectors found, the figures.
  ///
  /// Empty where the round has no framework. Findings of items under no heading stand in a last part.
  var headings: [RoundReport.Part] {
    guard let framework else { return [] }
    let found = findings
    return figures.headings(of: framework, team: nil, round: round.id).map { headed in
      let items = headed.heading.map { Set($0.items) }
      let own = found.filter { finding in
        items?.contains(finding.item) ?? (framework.heading(of: finding.item) == nil)
      }
      let (table, grades) = (sheet(of: headed), grades(of: headed))
      let gap = gaps(only: Set(headed.figures.map(\.item.id)))
      return RoundReport.Part(
        "heading-\(headed.heading?.id ?? "none")",
        title(of: headed, in: framework),
        paragraphs: [headed.heading?.expects.text(in: language)].compactMap { $0 }
          + (headed.figures.isEmpty ? [words(FiguresWords.noFigure)] : []),
        lists: Finding.Side.allCases.map { side in
          RoundReport.List(
            id: side.rawValue,
            title: words(side.plural),
            entries: decided(side) { item in
              items?.contains(item) ?? (framework.heading(of: item) == nil)
            } + own.filter { $0.side == side }.map(\.text)
          )
        },
        sheets: [table] + [grades].compactMap { $0 } + [gap],
        charts: charts(of: table, grades)
      )
    }
  }

  /// What inspectors marked as strengths and areas for improvement, in the order of the audits.
  private var findings: [(side: Finding.Side, item: Item.ID, text: String)] {
    audits.flatMap { audit in
      (template(of: audit).map { audit.findings(in: $0) } ?? []).map { finding in
        let place = "\(audit.caseFile.reference), \(audit.caseFile.team), \(finding.item)"
        return (finding.side, finding.item, "\(finding.note) (\(place))")
      }
    }
  }

  /// What the figures propose, and what was decided of it.
  var candidates: RoundReport.Part {
    RoundReport.Part(
      "candidates",
      words(
        Phrase(en: "Findings proposed and decided", cy: "Canfyddiadau: cynigion a phenderfyniadau")
      ),
      sheets: [
        .candidates(
          figures.findingCandidates(round: round.id),
          decisions: decisions,
          limits: round.sample.limits,
          in: language
        )
      ]
    )
  }

  /// The words in which somebody decided to report items, each with its figure, in the order of the
  /// templates.
  func decided(_ side: Finding.Side, where isOwn: (Item.ID) -> Bool) -> [String] {
    var told: Set<Item.ID> = []
    let asked = figures.request.templates.flatMap(\.items).map(\.id)
      .filter { isOwn($0) && told.insert($0).inserted }
    return asked.compactMap { item in
      guard case .taken(let said)? = decisions[.init(item: item, side: side)]?.did else {
        return nil
      }
      let figure = figures.items.last {
        $0.team == nil && $0.round == round.id && $0.item.id == item
      }
      return figure?.printed(in: language).map { "\(said) – \($0)" } ?? said
    }
  }

  private func title(of headed: HeadingFigures, in framework: Framework) -> String {
    guard let heading = headed.heading else {
      return words(FiguresWords.underNone(framework.headingsAre))
    }
    return "\(heading.number) \(heading.title.text(in: language))"
  }

  /// Compliance and quality under the heading, then every item's figure.
  private func sheet(of headed: HeadingFigures) -> Sheet {
    let measure = Sheet.Column("measure", words(FiguresWords.measure))
    func cell(_ measure: Measure) -> Sheet.Cell {
      .coded(measure.rawValue, words(measure.phrase))
    }
    let all = Sheet.Cell.coded("all", words(FiguresWords.allItems))
    let asks = Sheet.Column("asks", words(FiguresWords.question), isInText: false)
    let pools = headed.pools.map { Sheet.FigureRow([all, .none, cell($0.measure)], .pool($0)) }
    let items = headed.figures.map { figure in
      let asks = figure.item.asks.text(in: language)
      return Sheet.FigureRow(
        [.text(figure.item.id), .text(asks), cell(figure.measure)],
        .figure(figure)
      )
    }
    return Sheet(
      name: "heading-\(headed.heading?.id ?? "none")",
      title: words(Phrase(en: "Figures", cy: "Ffigurau")),
      notes: [],
      keys: [Sheet.Column("item", words(FiguresWords.item)), asks, measure],
      rows: pools + items,
      language: language
    )
  }
}
