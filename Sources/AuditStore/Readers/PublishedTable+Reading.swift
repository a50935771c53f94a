import AuditModel

extension PublishedTable {
  /// Reads one table; that it does not add up is a warning, for it was published so.
  init?(_ value: ValueReader, welsh: ValueReader.Welsh) {
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
