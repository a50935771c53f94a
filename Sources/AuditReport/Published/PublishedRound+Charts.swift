import AuditModel

extension PublishedRound {
  /// Compliance, quality and the items that managers read first, a bar for each team.
  func headlineCharts(of sheet: Sheet) -> [Chart] {
    let pools = Measure.allCases.map { measure in
      counts(
        "team-\(measure.rawValue)",
        words(ReportedRound.byTeam(measure)),
        of: sheet,
        rows: sheet.rows(where: ["item": "all", "measure": measure.rawValue])
      )
    }
    let items = told.filter { $0.figure.item.isHeadline }.map { item, figure in
      counts(
        "team-item-\(item.id)",
        figure.item.asks.text(in: language),
        of: sheet,
        rows: sheet.rows(where: ["item": item.id])
      )
    }
    return (pools + items).compactMap { $0 }
  }

  /// The items of a table, compliance and quality apart.
  func itemCharts(of sheet: Sheet) -> [Chart] {
    Measure.allCases.compactMap { measure in
      Chart.counts(
        "\(sheet.name)-\(measure.rawValue)",
        words(ReportedRound.title(of: measure)),
        of: sheet,
        rows: sheet.rows(where: ["measure": measure.rawValue]),
        language: language,
        label: { (sheet.cell("asks", in: $0).printed, sheet.cell("item", in: $0).printed) }
      )
    }
  }

  /// How often each grade was given, where every count of an item is printed as a number.
  func gradeCharts(of sheet: Sheet?) -> [Chart] {
    guard let sheet else { return [] }
    return [
      Chart.counts(
        sheet.name,
        sheet.title,
        of: sheet,
        rows: Array(sheet.rows.indices),
        parts: Grade.allCases.map { grade in
          (Chart.Key(id: grade.rawValue, title: words(grade.phrase)), grade.rawValue)
        },
        language: language,
        label: { (sheet.cell("asks", in: $0).printed, sheet.cell("item", in: $0).printed) }
      )
    ].compactMap(\.self)
  }

  private func counts(_ id: String, _ title: String, of sheet: Sheet, rows: [Int]) -> Chart? {
    Chart.counts(
      id,
      title,
      of: sheet,
      rows: rows,
      language: language,
      label: { row in
        let team = sheet.cell("team", in: row)
        return (team.printed, team.written == "all" ? "" : team.written)
      }
    )
  }
}
