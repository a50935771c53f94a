import AuditModel

/// Reads templates as people write them.
public struct TemplateReader: Sendable {
  /// Where a template comes from, which decides how much is asked of it.
  public enum Origin: Sendable {
    /// Shipped with the program: both languages must be there.
    case shipped

    /// Written by the people of a workspace: a missing language is a warning.
    case own

    /// A copy pinned in a workspace: it was checked when it was pinned, items of other templates
    /// that its items name may be missing, and nothing is remarked.
    case pinned
  }

  public let origin: Origin
  public let sharedItems: SharedItems

  /// Those an item may name; `nil` where any name is taken.
  public let timescales: Timescales?

  public init(origin: Origin, sharedItems: SharedItems = .none, timescales: Timescales? = nil) {
    self.origin = origin
    self.sharedItems = sharedItems
    self.timescales = timescales
  }

  /// Reads a template, its shared items put in.
  ///
  /// Throws every mistake of the file at once, with its line and what would do; `file` is the name
  /// that messages give it.
  public func read(_ bytes: [UInt8], file: String) throws(InputErrors) -> Reading<Template> {
    try read(Document.yaml(bytes, file: file))
  }

  /// As ``read(_:file:)``, of a document that is well formed.
  func read(_ document: Document) throws(InputErrors) -> Reading<Template> {
    try document.read { value in
      value.fields { template($0) }
    }
  }

  private func template(_ fields: FieldReader) -> Template? {
    let id = fields.required("template")?.identifier()
    let version = fields.required("version")?.integer(in: 1...Int.max)
    let title = fields.required("title")?.wording(welsh: welsh)
    let purpose = fields.optional("purpose")?.wording(welsh: welsh)
    let sources = fields.optional("sources")?.list { $0.text() } ?? []
    _ = fields.optional("scale")?.choice(among: [TemplateReader.scale])
    let short = fields.optional("short")
    var placed: [PlacedItem] = []
    let sections = fields.required("sections")?.list(allowingEmpty: false) { value in
      section(value, &placed)
    }
    let shortForm = short?.list { $0.shortItem(among: placed.compactMap(\.id)) } ?? []
    short?.reportRepeated(shortForm)
    ItemReferences(placed, sharedItems: sharedItems, isPinned: origin == .pinned).check()
    guard let id, let version, let title, let sections else { return nil }
    fields.whole.reportRepeated(sections.map(\.id))
    let template = Template(
      id: id,
      version: version,
      title: title,
      purpose: purpose,
      sections: sections,
      shortForm: Set(shortForm),
      sources: sources
    )
    if origin != .pinned, !template.items.contains(where: { $0.measures == .quality }) {
      fields.whole.noQuality()
    }
    return template
  }

  private func section(_ value: ValueReader, _ placed: inout [PlacedItem]) -> Section? {
    value.fields { fields in
      let id = fields.required("id")?.identifier()
      let title = fields.required("title")?.wording(welsh: welsh)
      let items = fields.required("items")?.list(allowingEmpty: false) { value in
        let item = item(value)
        placed.append(item)
        return item.item
      }
      guard let id, let title, let items else { return nil }
      return Section(id: id, title: title, items: items)
    }
  }

  /// Reads an item that stands here, or puts in the shared one that is named.
  private func item(_ value: ValueReader) -> PlacedItem {
    guard case .string(let id) = value.node.content else {
      return PlacedItem(value, welsh: welsh, timescales: timescales)
    }
    let shared = sharedItems[id]
    if shared == nil {
      let what = Phrase(en: "shared item", cy: "eitem a rennir")
      value.unknown(id, of: what, among: sharedItems.ids)
    }
    return PlacedItem(shared: shared, id: id, at: value)
  }

  private var welsh: ValueReader.Welsh {
    switch origin {
    case .shipped: .required
    case .own: .wanted
    case .pinned: .optional
    }
  }

  /// The one grade scale there is.
  static let scale = "good-satisfactory-weak-poor"
}

extension ValueReader {
  fileprivate func shortItem(among ids: [Item.ID]) -> Item.ID? {
    guard let id = identifier() else { return nil }
    guard !ids.contains(id) else { return id }
    unknown(id, of: Phrase(en: "item", cy: "eitem"), among: ids)
    return nil
  }

  fileprivate func noQuality() {
    warning(
      Phrase(
        en: "no item measures quality",
        cy: "nid oes eitem sy'n mesur ansawdd"
      ),
      remedy: Phrase(
        en: "add one: compliance alone does not say how good the work is",
        cy: "ychwanegwch un: nid yw cydymffurfiaeth yn unig yn dweud pa mor dda yw'r gwaith"
      )
    )
  }
}
