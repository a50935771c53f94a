import AuditModel

/// Published indicators and tables in words, with their definitions and sources.
struct IndicatorsInWords {
  private var page: TextPage

  init(_ series: [IndicatorSeries], page: TextPage) {
    self.page = page
    for publication in series {
      self.page.space()
      self.page.add(publication.title)
      for indicator in publication.indicators { add(indicator) }
      for table in publication.tables { add(table) }
    }
  }

  var text: String {
    page.text
  }

  private mutating func add(_ indicator: Indicator) {
    page.space()
    page.add(indicator.title, indent: 2)
    for value in indicator.values {
      let amount = value.amount.text(in: page.language)
      page.add("\(page.words(value.period)): \(amount)", indent: 4, hanging: 2)
    }
    page.add(indicator.defines, indent: 4)
    page.add("(\(indicator.sources.joined(separator: "; ")))", indent: 4)
  }

  private mutating func add(_ table: PublishedTable) {
    page.space()
    let whole = table.of.map { " (N = \($0))" } ?? ""
    page.add("\(page.words(table.title))\(whole)", indent: 2)
    for row in table.rows {
      let amount =
        switch row.amount {
        case .percentage(let percentage): percentage.text
        case .count(let count): String(count)
        }
      page.add("\(amount)  \(page.words(row.title))", indent: 4, hanging: 7)
    }
    for gap in table.gaps { page.add(gap.phrase, indent: 4) }
    page.add("(\(table.sources.joined(separator: "; ")))", indent: 4)
  }
}
