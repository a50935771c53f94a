/// A version of a template as packed outcomes refer to it: its items in its order, with the options
/// and timescales that bytes name by their position.
///
/// A class because the tables of many thousands of audits share one.
public final class AnsweredTemplate: Sendable {
  public let id: Template.ID
  public let version: Int

  /// In the template's order.
  let items: [Item.ID]

  /// Of each item; empty unless it is answered by a choice.
  let options: [[Option.ID]]

  /// Of each item; empty unless it is answered by dates.
  let timescales: [[Timescale.ID]]

  public init(_ template: Template) {
    let items = template.items
    id = template.id
    version = template.version
    self.items = items.map(\.id)
    options = items.map(\.kind.optionIDs)
    timescales = items.map(\.kind.timescaleIDs)
  }

  /// How many outcomes an audit of it has.
  public var itemCount: Int {
    items.count
  }
}
