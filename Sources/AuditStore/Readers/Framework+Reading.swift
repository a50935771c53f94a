import AuditModel

extension Framework {
  /// Reads a framework from its YAML file.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - file: Its name, for messages.
  ///   - items: Those a heading may name; `nil` where any name is taken, as in a workspace that has
  ///     pinned only some of the templates.
  ///   - welsh: What it means that a wording has no Welsh.
  /// - Returns: The framework.
  /// - Throws: Every mistake at once, an item under two headings among them.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    items: Set<Item.ID>? = nil,
    welsh: ValueReader.Welsh
  ) throws(InputErrors) -> Reading<Framework> {
    try Document.yaml(bytes, file: file).read { value in
      value.fields { Framework($0, items: items, welsh: welsh) }
    }
  }

  private init?(_ fields: FieldReader, items: Set<Item.ID>?, welsh: ValueReader.Welsh) {
    let known = items?.sorted()
    let id = fields.required("framework")?.identifier()
    let title = fields.required("title")?.wording(welsh: welsh)
    let headingsAre = fields.required("headings-are")?.wording(welsh: welsh)
    let sources = fields.optional("sources")?.list { $0.text() } ?? []
    var places: [Item.ID: String] = [:]
    let headings = fields.required("headings")?.list(allowingEmpty: false) { value in
      Heading(value, items: known, welsh: welsh, places: &places)
    }
    guard let id, let title, let headingsAre, let headings else { return nil }
    fields.whole.reportRepeated(headings.map(\.id))
    self.init(
      id: id,
      title: title,
      headingsAre: headingsAre,
      headings: headings,
      sources: sources
    )
  }
}

extension Heading {
  fileprivate init?(
    _ value: ValueReader,
    items known: [Item.ID]?,
    welsh: ValueReader.Welsh,
    places: inout [Item.ID: String]
  ) {
    let heading: Heading? = value.fields { fields in
      let id = fields.required("id")?.identifier()
      let number = fields.required("number")?.text()
      let title = fields.required("title")?.wording(welsh: welsh)
      let expects = fields.required("expects")?.wording(welsh: welsh)
      let sources = fields.optional("sources")?.list { $0.text() } ?? []
      let items = fields.required("items")?.list { value -> Item.ID? in
        guard let item = value.identifier() else { return nil }
        if let first = places[item] {
          value.definedTwice(item, first)
        } else {
          places[item] = value.place
        }
        if let known, !known.contains(item) {
          value.unknown(item, of: Phrase(en: "item", cy: "eitem"), among: known)
        }
        return item
      }
      guard let id, let number, let title, let expects, let items else { return nil }
      return Heading(
        id: id,
        number: number,
        title: title,
        expects: expects,
        items: items,
        sources: sources
      )
    }
    guard let heading else { return nil }
    self = heading
  }
}
