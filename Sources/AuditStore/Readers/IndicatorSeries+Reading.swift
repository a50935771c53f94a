import AuditModel

extension IndicatorSeries {
  /// Reads the indicators of one publication from their YAML file.
  ///
  /// A table whose rows do not make its whole is published so, and therefore a warning.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - file: Its name, for messages.
  ///   - items: Those beside which an indicator can stand; `nil` where any name is taken.
  ///   - welsh: What it means that a wording has no Welsh.
  /// - Returns: The indicators and tables.
  /// - Throws: Every mistake at once.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    items: Set<Item.ID>? = nil,
    welsh: ValueReader.Welsh
  ) throws(InputErrors) -> Reading<IndicatorSeries> {
    try Document.yaml(bytes, file: file).read { value in
      value.fields { IndicatorSeries($0, items: items?.sorted(), welsh: welsh) }
    }
  }

  private init?(_ fields: FieldReader, items: [Item.ID]?, welsh: ValueReader.Welsh) {
    let id = fields.required("indicators")?.identifier()
    let title = fields.required("title")?.wording(welsh: welsh)
    let series = fields.optional("series")
    let indicators = series.map { $0.list { Indicator($0, items: items, welsh: welsh) } } ?? []
    let tablesValue = fields.optional("tables")
    let tables = tablesValue.map { $0.list { PublishedTable($0, welsh: welsh) } } ?? []
    guard let id, let title, let indicators, let tables else { return nil }
    series?.reportRepeated(indicators.map(\.id))
    tablesValue?.reportRepeated(tables.map(\.id))
    self.init(id: id, title: title, indicators: indicators, tables: tables)
  }
}
