import AuditModel

extension ReportedRound {
  /// Compliance and quality by team, and the outcomes by team of the items that managers read first.
  func headlineCharts(of sheets: [Sheet], _ distributions: [Sheet]) -> [Chart] {
    let pools = sheets.flatMap { sheet in
      Measure.allCases.compactMap { measure in
        Chart.bars(
          "team-\(measure.rawValue)",
          words(Self.byTeam(measure)),
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

  /// The outcomes of each item that managers read first, a row for all teams and one for each; the one
  /// team's row alone where the report is about it.
  var distributions: [Sheet] {
    let headline = figures.items.filter { $0.item.isHeadline && $0.item.kind.hasFavourable }
    let wholes = headline.filter { $0.team == nil }
    return wholes.enumerated().map { place, whole in
      let before = wholes[..<place].count { $0.item.id == whole.item.id }
      return Sheet.distribution(
        name: "outcomes-\(whole.item.id)" + (before == 0 ? "" : "-\(before + 1)"),
        title: whole.item.asks.text(in: language),
        keys: [Sheet.Column("team", words(FiguresWords.team))],
        of: headline.filter {
          $0.meaning == whole.meaning && (team == nil || $0.team == team)
        }.map { figure in
          ([cell(of: figure.team ?? "all")], figure)
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
        words(Self.title(of: measure)),
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

  /// The table with the names of teams in place of their ids, which directors do not know; without all
  /// teams together where the report is about one.
  func naming(_ sheet: Sheet) -> Sheet {
    guard let team = sheet.columns.firstIndex(where: { $0.id == "team" }) else { return sheet }
    return Sheet(
      name: sheet.name,
      title: sheet.title,
      notes: sheet.notes,
      columns: sheet.columns,
      rows: sheet.rows.filter { self.team == nil || $0[team].written != "all" }.map { row in
        var row = row
        row[team] = cell(of: row[team].written)
        return row
      },
      keys: sheet.keys
    )
  }

  /// A team as files and as people call it.
  private func cell(of team: Team.ID) -> Sheet.Cell {
    if team == "all" { return .coded(team, words(FiguresWords.allTeams)) }
    return sheets.teams[team].map { .coded(team, $0.text(in: language)) } ?? .text(team)
  }

  private func teamLabel(_ cell: Sheet.Cell) -> (label: String, code: String) {
    let isKnown = cell.written == "all" || cell.written == cell.printed
    return (cell.printed, isKnown ? "" : cell.written)
  }

  static func byTeam(_ measure: Measure) -> Phrase {
    let (title, by) = (title(of: measure), FigureGrouping.team.phrase)
    return Phrase(en: "\(title.en) \(by.en)", cy: "\(title.cy) \(by.cy)")
  }

  static func title(of measure: Measure) -> Phrase {
    switch measure {
    case .compliance: Phrase(en: "Compliance", cy: "Cydymffurfiaeth")
    case .quality: Phrase(en: "Quality", cy: "Ansawdd")
    }
  }
}
