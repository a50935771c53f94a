import AuditModel

/// A text as it stood while somebody typed it.
public struct JournalEntry: Hashable, Sendable {
  /// The id of the audit.
  public let audit: String

  /// The revision of the audit that the text would change.
  public let baseRevision: Int

  /// The id of the item; empty for a text of the whole audit.
  public let item: String

  /// The field that is typed, such as `note`.
  public let field: String

  /// The whole text, which may be empty: taking out every word is typing too.
  public let text: String

  /// When, as files write it: `2026-03-12T09:20:31Z`.
  public let at: String

  public init(
    audit: String,
    baseRevision: Int,
    item: String,
    field: String,
    text: String,
    at: String
  ) {
    self.audit = audit
    self.baseRevision = baseRevision
    self.item = item
    self.field = field
    self.text = text
    self.at = at
  }

  /// The field of an audit, and the revision onto which it was typed: of texts with one place the
  /// later counts.
  fileprivate struct Place: Hashable {
    let audit: String
    let baseRevision: Int
    let item: String
    let field: String
  }

  fileprivate var place: Place {
    Place(audit: audit, baseRevision: baseRevision, item: item, field: field)
  }
}

extension JournalEntry {
  var json: JSON {
    .object([
      "at": .string(at), "audit": .string(audit), "baseRevision": .integer(baseRevision),
      "field": .string(field), "item": .string(item), "text": .string(text),
    ])
  }

  static func read(_ value: ValueReader) -> JournalEntry? {
    value.fields { fields in
      let audit = fields.required("audit")?.text()
      let baseRevision = fields.required("baseRevision")?.integer()
      let item = fields.required("item")?.text(allowingEmpty: true)
      let field = fields.required("field")?.text()
      let text = fields.required("text")?.text(allowingEmpty: true)
      let at = fields.required("at")?.text()
      guard let audit, let baseRevision, let item, let field, let text, let at else { return nil }
      return JournalEntry(
        audit: audit,
        baseRevision: baseRevision,
        item: item,
        field: field,
        text: text,
        at: at
      )
    }
  }
}

extension Sequence<JournalEntry> {
  /// The latest text of each field and revision, in the order in which these were last typed.
  var latest: [JournalEntry] {
    var seen: Set<JournalEntry.Place> = []
    return reversed().filter { seen.insert($0.place).inserted }.reversed()
  }
}
