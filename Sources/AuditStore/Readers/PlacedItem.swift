import AuditModel

/// An item of a template, and where the template has it.
struct PlacedItem {
  /// `nil` where even the id could not be read.
  let id: Item.ID?

  /// `nil` where the item could not be read, which has been reported.
  let item: Item?
  let isShared: Bool
  let place: ValueReader
  private let fields: [String: ValueReader]

  /// Reads an item that stands in the template itself.
  init(_ value: ValueReader, welsh: ValueReader.Welsh, timescales: Timescales?) {
    var found: [String: ValueReader] = [:]
    item = value.fields { fields in
      for name in ["id", "when", "ungraded-when", "implies", "restates", "beside"] {
        found[name] = fields.optional(name)
      }
      return Item(fields, welsh: welsh, timescales: timescales)
    }
    if case .string(let written) = found["id"]?.node.content { id = written } else { id = nil }
    fields = found
    place = value
    isShared = false
  }

  /// Takes an item from those that templates share.
  init(shared: Item?, id: Item.ID, at place: ValueReader) {
    self.id = id
    self.item = shared
    self.place = place
    fields = [:]
    isShared = true
  }

  /// Where a field stands; for a shared item, where the template names it.
  func place(of field: String) -> ValueReader {
    fields[field] ?? place
  }
}
