/// Ordered headings under which the same audits can be reported.
///
/// Each inspection report has its own: criteria (Wrexham 2013), questions (Wrexham 2014), themes
/// (Neath Port Talbot 2015), areas (National overview 2019), principles (Wrexham 2021).
public struct Framework: Hashable, Identifiable, Sendable {
  public let id: String
  public let title: Wording

  /// What one heading is called, in the singular: criterion, question, theme, area, principle.
  public let headingsAre: Wording

  /// In the order of the report; never empty.
  public let headings: [Heading]

  /// Report and paragraph.
  public let sources: [String]

  public init(
    id: String,
    title: Wording,
    headingsAre: Wording,
    headings: [Heading],
    sources: [String] = []
  ) {
    self.id = id
    self.title = title
    self.headingsAre = headingsAre
    self.headings = headings
    self.sources = sources
  }

  /// The heading to which an item reports; `nil` where it belongs to none of this framework.
  public func heading(of item: Item.ID) -> Heading? {
    headings.first { $0.items.contains(item) }
  }
}

/// One criterion, question, theme, area or principle.
public struct Heading: Hashable, Identifiable, Sendable {
  /// Kebab-case, unique in the framework.
  public let id: String

  /// As the report prints it: `1`.
  public let number: String
  public let title: Wording

  /// What inspectors expect to see under it.
  public let expects: Wording

  /// The items that report to it, in its order; an item has at most one heading in a framework.
  public let items: [Item.ID]

  /// Report and paragraph.
  public let sources: [String]

  public init(
    id: String,
    number: String,
    title: Wording,
    expects: Wording,
    items: [Item.ID],
    sources: [String] = []
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.expects = expects
    self.items = items
    self.sources = sources
  }
}
