import AuditModel

extension ReportedRound {
  /// Compliance and quality by team, and the outcomes by team of the items that managers read first.
  func headlineCharts(of sheets: [Sheet], _ distributions: [Sheet]) -> [Chart] {
    let pools = sheets.flatMap { sheet in
      Measure.allCases.compactMap { measure in
        Chart.bars(
          "team-\(measure.rawValue)",
          words(Self.byTeam(measure.phrase)),
          of: sheet,
          rows: sheet.rows(where: ["item": "all", "measure": measure.rawValue]),
          language: language,
          label: { teamLabel(sheet.cell("team", in: $0)) }
        )
      }
    }
    return pools
      + distributions.compactMap { sheet in
        Chart.stacks(
          sheet.name,
          sheet.title,
          of: sheet,
          language: language,
          label: { teamLabel(sheet.cell("team", in: $0)) }
        )
      }
  }

  /// The outcomes of each item that managers read first, a row for all teams and one for each.
  var distributions: [Sheet] {
    let headline = figures.items.filter { $0.item.isHeadline && $0.item.kind.hasFavourable }
    let wholes = headline.filter { $0.team == nil }
    return wholes.enumerated().map { place, whole in
      let before = wholes[..<place].count { $0.item.id == whole.item.id }
      return Sheet.distribution(
        name: "outcomes-\(whole.item.id)" + (before == 0 ? "" : "-\(before + 1)"),
        title: whole.item.asks.text(in: language),
        keys: [Sheet.Column("team", words(FiguresWords.team))],
        of: headline.filter { $0.meaning == whole.meaning }.map { figure in
          ([.text(figure.team ?? "all")], figure)
        },
        language: language
      )
    }
  }

  /// The items of one heading: shares with their intervals, compliance and quality apart, and grades.
  func charts(of sheet: Sheet, _ grades: Sheet?) -> [Chart] {
    let label: (Sheet) -> (Int) -> (label: String, code: String) = { sheet in
      { row in
        let id = sheet.cell("item", in: row).printed
        let asks = sheet.cell("asks", in: row).printed
        return asks.isEmpty ? (id, "") : (asks, id)
      }
    }
    let bars = Measure.allCases.compactMap { measure in
      Chart.bars(
        "\(sheet.name)-\(measure.rawValue)",
        words(measure.phrase),
        of: sheet,
        rows: sheet.rows(where: ["measure": measure.rawValue])
          .filter { sheet.cell("item", in: $0).written != "all" },
        language: language,
        label: label(sheet)
      )
    }
    let stacks = grades.flatMap { grades in
      Chart.stacks(grades.name, grades.title, of: grades, language: language, label: label(grades))
    }
    return bars + [stacks].compactMap { $0 }
  }

  /// The grades under a heading, an item to a row; `nil` where it has no graded item.
  func grades(of headed: HeadingFigures) -> Sheet? {
    let graded = headed.figures.filter { $0.item.kind == .grade }
    guard !graded.isEmpty else { return nil }
    return Sheet.distribution(
      name: "grades-\(headed.heading?.id ?? "none")",
      title: words(Phrase(en: "Grades", cy: "Graddau")),
      keys: [
        Sheet.Column("item", words(FiguresWords.item)),
        Sheet.Column("asks", words(FiguresWords.question), isInText: false),
      ],
      of: graded.map { figure in
        ([.text(figure.item.id), .text(figure.item.asks.text(in: language))], figure)
      },
      language: language
    )
  }

  private func teamLabel(_ cell: Sheet.Cell) -> (label: String, code: String) {
    let id = cell.written
    if id == "all" { return (words(FiguresWords.allTeams), "") }
    guard let title = sheets.teams[id]?.text(in: language), title != id else { return (id, "") }
    return (title, id)
  }

  private static func byTeam(_ measure: Phrase) -> Phrase {
    let by = FigureGrouping.team.phrase
    return Phrase(en: "\(measure.en) \(by.en)", cy: "\(measure.cy) \(by.cy)")
  }
}
