import AuditModel

extension ReportedRound {
  /// The figures month after month; empty, and so left out, where all audits are of one month.
  var months: RoundReport.Part {
    let slices = figures.sliced(by: .month)
    let tables = slices.count > 1 ? sheets.sheets(.month) : []
    let changed = changes(in: slices)
    return RoundReport.Part(
      "months",
      words(Phrase(en: "Month by month", cy: "Fis wrth fis")),
      sheets: tables,
      charts: tables.flatMap { table in
        let breaks = Set(table.rows.indices.filter { changed.contains(place(of: $0, in: table)) })
        return [pools(of: table, breaks), items(of: table, breaks)].compactMap { $0 }
      }
    )
  }

  private func pools(of table: Sheet, _ breaks: Set<Int>) -> Chart? {
    Chart.lines(
      "months-pools",
      words(Phrase(en: "Compliance and quality", cy: "Cydymffurfiaeth ac ansawdd")),
      of: table,
      lines: Measure.allCases.map { measure in
        let rows = table.rows(where: ["item": "all", "measure": measure.rawValue])
        return (words(Self.title(of: measure)), rows)
      },
      breaks: breaks,
      language: language
    )
  }

  private func items(of table: Sheet, _ breaks: Set<Int>) -> Chart? {
    let headline = figures.items.filter { $0.team == nil && $0.item.isHeadline }.map(\.item)
      .reduce(into: [Item]()) { found, item in
        if !found.contains(where: { $0.id == item.id }) { found.append(item) }
      }
    return Chart.lines(
      "months-items",
      words(
        Phrase(en: "What managers read first", cy: "Yr hyn y mae rheolwyr yn ei ddarllen gyntaf")
      ),
      of: table,
      lines: headline.map { ($0.asks.text(in: language), table.rows(where: ["item": $0.id])) },
      breaks: breaks,
      language: language
    )
  }

  /// One row of the table of months.
  private struct Place: Hashable {
    let slice: String
    let item: String
    let measure: String
  }

  private func place(of row: Int, in table: Sheet) -> Place {
    Place(
      slice: table.cell("slice", in: row).written,
      item: table.cell("item", in: row).written,
      measure: table.cell("measure", in: row).written
    )
  }

  /// Where an item means something else than when it was last asked, or other items are pooled.
  private func changes(in slices: [SlicedFigures]) -> Set<Place> {
    var before: [String: Set<String>] = [:]
    var found: Set<Place> = []
    for slice in slices {
      let items = slice.figures.items.filter { $0.team == nil }
      let pooled = Dictionary(grouping: items.filter { $0.item.pool != nil }) { $0.measure }
        .map { (item: "all", measure: $0.key, meanings: Set($0.value.map(\.meaning))) }
      let single = Dictionary(grouping: items, by: \.item.id)
        .map {
          (item: $0.key, measure: $0.value[0].measure, meanings: Set($0.value.map(\.meaning)))
        }
      for one in pooled + single {
        let key = "\(one.item)/\(one.measure.rawValue)"
        if let last = before[key], last != one.meanings {
          let code = slice.slice.code
          found.insert(Place(slice: code, item: one.item, measure: one.measure.rawValue))
        }
        before[key] = one.meanings
      }
    }
    return found
  }
}
