import AuditModel

extension IndicatorSeries {
  /// Reads the indicators of one publication from their YAML file.
  ///
  /// A table whose rows do not make its whole is published so, and therefore a warning.
  ///
  /// - Throws: Every mistake at once.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    welsh: ValueReader.Welsh
  ) throws(InputErrors) -> Reading<IndicatorSeries> {
    try Document.yaml(bytes, file: file).read { value in
      value.fields { IndicatorSeries($0, welsh: welsh) }
    }
  }

  private init?(_ fields: FieldReader, welsh: ValueReader.Welsh) {
    let id = fields.required("indicators")?.identifier()
    let title = fields.required("title")?.wording(welsh: welsh)
    let series = fields.optional("series")
    let indicators = series.map { $0.list { Indicator($0, welsh: welsh) } } ?? []
    let tablesValue = fields.optional("tables")
    let tables = tablesValue.map { $0.list { PublishedTable($0, welsh: welsh) } } ?? []
    guard let id, let title, let indicators, let tables else { return nil }
    series?.reportRepeated(indicators.map(\.id))
    tablesValue?.reportRepeated(tables.map(\.id))
    self.init(id: id, title: title, indicators: indicators, tables: tables)
  }
}

extension Indicator {
  fileprivate init?(_ value: ValueReader, welsh: ValueReader.Welsh) {
    let indicator: Indicator? = value.fields { fields in
      let id = fields.required("id")?.identifier()
      let title = fields.required("title")?.wording(welsh: welsh)
      let defines = fields.required("defines")?.wording(welsh: welsh)
      let beside = fields.optional("beside")?.list { $0.identifier() } ?? []
      let isComparable = fields.optional("comparable")?.flag()
      let reason = fields.optional("because")?.wording(welsh: welsh)
      let values = fields.required("values")?.list(allowingEmpty: false) { Value($0, welsh: welsh) }
      let sources = fields.required("sources")?.list(allowingEmpty: false) { $0.text() }
      if !beside.isEmpty, isComparable != true, reason == nil { fields.whole.saysNotWhy() }
      guard let id, let title, let defines, let values, let sources else { return nil }
      return Indicator(
        id: id,
        title: title,
        defines: defines,
        beside: beside,
        comparability: isComparable == true
          ? .sameDefinition : .otherDefinition(reason ?? Wording(en: "")),
        values: values,
        sources: sources
      )
    }
    guard let indicator else { return nil }
    self = indicator
  }
}

extension Indicator.Value {
  fileprivate init?(_ value: ValueReader, welsh: ValueReader.Welsh) {
    let read: Indicator.Value? = value.fields { fields in
      let period = fields.required("period")?.wording(welsh: welsh)
      let percent = fields.optional("percent")
      let low = percent?.percentage()
      let high = fields.optional("to")?.percentage()
      let count = fields.optional("count")
      let number = count?.integer(in: 0...Int.max)
      let of = fields.optional("of")?.integer(in: 1...Int.max)
      if (percent == nil) == (count == nil) { fields.whole.wantsOneAmount() }
      if let number, let of, number > of { fields.whole.isMoreThanAll(number, of: of) }
      guard let period else { return nil }
      if let low {
        let amount = high.map { Indicator.Amount.percentages(low, $0) } ?? .percentage(low)
        return Indicator.Value(period: period, amount: amount)
      }
      guard let number else { return nil }
      let proportion = of.flatMap { number <= $0 ? Proportion(n: number, of: $0) : nil }
      return Indicator.Value(
        period: period,
        amount: proportion.map(Indicator.Amount.proportion) ?? .count(number)
      )
    }
    guard let read else { return nil }
    self = read
  }
}

extension PublishedTable {
  fileprivate init?(_ value: ValueReader, welsh: ValueReader.Welsh) {
    let table: PublishedTable? = value.fields { fields in
      let id = fields.required("id")?.identifier()
      let title = fields.required("title")?.wording(welsh: welsh)
      let of = fields.optional("of")?.integer(in: 1...10_000_000)
      let sources = fields.required("sources")?.list(allowingEmpty: false) { $0.text() }
      let rows = fields.required("rows")?.list(allowingEmpty: false) { Row($0, welsh: welsh) }
      guard let id, let title, let rows, let sources else { return nil }
      return PublishedTable(id: id, title: title, of: of, rows: rows, sources: sources)
    }
    guard let table else { return nil }
    table.gaps.forEach(value.doesNotAddUp)
    self = table
  }
}

extension PublishedTable.Row {
  fileprivate init?(_ value: ValueReader, welsh: ValueReader.Welsh) {
    let row: PublishedTable.Row? = value.fields { fields in
      let title = fields.required("title")?.wording(welsh: welsh)
      let percent = fields.optional("percent")
      let percentage = percent?.percentage()
      let count = fields.optional("count")
      let number = count?.integer(in: 0...10_000_000)
      if (percent == nil) == (count == nil) { fields.whole.wantsOneAmount() }
      guard let title else { return nil }
      if let percentage {
        return PublishedTable.Row(title: title, amount: .percentage(percentage))
      }
      return number.map { PublishedTable.Row(title: title, amount: .count($0)) }
    }
    guard let row else { return nil }
    self = row
  }
}

extension ValueReader {
  fileprivate func percentage() -> Percentage? {
    let what = Phrase(
      en: "a percentage from 0 to 100, with one decimal at most, such as 38.7",
      cy: "canran o 0 i 100, gydag un degolyn ar y mwyaf, fel 38.7"
    )
    return text(as: what) { Percentage($0) }
  }

  fileprivate func saysNotWhy() {
    fault(
      Phrase(
        en: "it stands beside an item, and nothing says whether the two count the same",
        cy: "mae'n sefyll wrth ymyl eitem, ac nid oes dim yn dweud a yw'r ddau'n cyfrif yr un peth"
      ),
      remedy: Phrase(
        en: "write 'comparable: yes', or 'because' with how the definitions differ",
        cy: "ysgrifennwch 'comparable: yes', neu 'because' gyda sut mae'r diffiniadau'n wahanol"
      )
    )
  }

  fileprivate func wantsOneAmount() {
    fault(
      Phrase(
        en: "it needs either 'percent' or 'count'",
        cy: "mae angen naill ai 'percent' neu 'count'"
      ),
      remedy: Phrase(en: "write one of the two", cy: "ysgrifennwch un o'r ddau")
    )
  }

  fileprivate func isMoreThanAll(_ number: Int, of: Int) {
    fault(
      Phrase(en: "\(number) is more than \(of)", cy: "mae \(number) yn fwy na \(of)"),
      remedy: Phrase(en: "correct 'count' or 'of'", cy: "cywirwch 'count' neu 'of'")
    )
  }

  fileprivate func doesNotAddUp(_ gap: PublishedTable.Gap) {
    warning(
      gap.phrase,
      remedy: Phrase(
        en: "ask the publisher, and quote no share of this table without saying so",
        cy: "gofynnwch i'r cyhoeddwr, a pheidiwch â dyfynnu cyfran o'r tabl hwn heb ddweud hynny"
      )
    )
  }
}
