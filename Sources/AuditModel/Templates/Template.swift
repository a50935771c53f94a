/// Ordered sections of items that an audit goes through.
public struct Template: Hashable, Identifiable, Sendable {
  public let id: String

  /// From 1; a new version whenever the meaning of an item changes.
  public let version: Int
  public let title: Wording

  /// Which cases it is for; `nil` where nobody has said.
  public let purpose: Wording?

  /// In reading order; never empty.
  public let sections: [Section]

  /// The items of the short form, in any order; empty where there is none.
  public let shortForm: Set<Item.ID>

  /// The reports it is drawn from.
  public let sources: [String]

  /// The items that a round does not ask; empty in the template itself.
  public private(set) var leftOut: Set<Item.ID> = []

  /// The items whose answers a condition can wait for: those of the template that are asked.
  private(set) var awaited: Set<Item.ID>

  public init(
    id: String,
    version: Int,
    title: Wording,
    purpose: Wording? = nil,
    sections: [Section],
    shortForm: Set<Item.ID> = [],
    sources: [String] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.purpose = purpose
    self.sections = sections
    self.shortForm = shortForm
    self.sources = sources
    awaited = Set(sections.lazy.flatMap(\.items).map(\.id))
  }

  /// Every item, in reading order.
  public var items: [Item] {
    sections.flatMap(\.items)
  }

  /// The template as a round asks it, without some of its items.
  ///
  /// They stay in the template, so that answers they have are kept; nobody is asked them, and no
  /// figure counts them.
  public func leavingOut(_ items: Set<Item.ID>) -> Template {
    var template = self
    template.leftOut.formUnion(awaited.intersection(items))
    template.awaited.subtract(items)
    return template
  }

  /// `assessment@1`, the name of a pinned version.
  public var pinnedName: String {
    "\(id)@\(version)"
  }
}

/// A part of a template: a title and its items.
public struct Section: Hashable, Identifiable, Sendable {
  public let id: String
  public let title: Wording

  /// In reading order; never empty.
  public let items: [Item]

  public init(id: String, title: Wording, items: [Item]) {
    self.id = id
    self.title = title
    self.items = items
  }
}
