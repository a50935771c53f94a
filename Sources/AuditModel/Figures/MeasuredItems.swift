/// The items that figures are worked out for: one for each meaning, whichever templates ask it.
///
/// The same item in two templates is the same measure; the same id with another meaning is another.
struct MeasuredItems {
  struct Measured {
    /// In the words of the last template that asks it.
    var item: Item
    var templates: [Template.ID]

    /// Which pool it enters; `nil` is none.
    let pool: Measure?
  }

  /// In the order in which the templates first ask them.
  private(set) var all: [Measured] = []

  /// The items that stand beside another, by its id; in the order of `all`.
  private(set) var besides: [Item.ID: [Item]] = [:]

  /// For each version of a template, the position in `all` of each of its items, in its order.
  ///
  /// A handful, so a list is found through faster than a table of them.
  private var positions: [(version: Version, items: [Int])] = []

  private struct Version: Equatable {
    let template: Template.ID
    let number: Int
  }

  init(_ templates: [Template]) {
    var byMeaning: [String: Int] = [:]
    for template in templates {
      let version = Version(template: template.id, number: template.version)
      let items = template.items.map { item in
        guard let position = byMeaning[item.meaning] else {
          byMeaning[item.meaning] = all.count
          all.append(Measured(item: item, templates: [template.id], pool: item.pool))
          return all.count - 1
        }
        all[position].item = item
        if !all[position].templates.contains(template.id) {
          all[position].templates.append(template.id)
        }
        return position
      }
      positions.removeAll { $0.version == version }
      positions.append((version, items))
    }
    for item in all.map(\.item) {
      if let beside = item.beside { besides[beside, default: []].append(item) }
    }
  }

  /// Where the audit's outcomes belong, one position for each; `nil` when its template is not here
  /// or has other items.
  func positions(for audit: ScoredAudit) -> [Int]? {
    version(of: audit).map { positions[$0].items }
  }

  /// Which version of a template the audit answers, as a position in ``places(of:)``; `nil` as in
  /// ``positions(for:)``.
  func version(of audit: ScoredAudit) -> Int? {
    version(of: audit.answered)
  }

  func version(of answered: AnsweredTemplate) -> Int? {
    positions.firstIndex {
      $0.version.number == answered.version && $0.items.count == answered.itemCount
        && $0.version.template == answered.id
    }
  }

  /// Finds the items that are counted.
  ///
  /// - Parameter items: Only these; `nil` is every item.
  /// - Returns: For each version of a template, where its items stand among an audit's outcomes and in
  ///   ``all``.
  func places(of items: Set<Item.ID>?) -> [[(outcome: Int, item: Int)]] {
    positions.map { version in
      version.items.enumerated().compactMap { outcome, item in
        items?.contains(all[item].item.id) ?? true ? (outcome, item) : nil
      }
    }
  }

  /// For each version of a template, where two items stand among an audit's outcomes.
  ///
  /// - Parameters:
  ///   - one: An item, by its position in ``all``.
  ///   - other: Another.
  /// - Returns: `nil` for a version that does not ask both.
  func places(of one: Int, and other: Int) -> [(one: Int, other: Int)?] {
    positions.map { version in
      guard let first = version.items.firstIndex(of: one),
        let second = version.items.firstIndex(of: other)
      else { return nil }
      return (first, second)
    }
  }
}

extension Item {
  /// The pool that the item's figure enters.
  ///
  /// `nil` for items that restate another in finer detail, whose evidence is not the case file, or
  /// that are only tallied.
  public var pool: Measure? {
    guard restates == nil, source == .file else { return nil }
    switch kind {
    case .yesNo, .yesNoNotRecorded, .grade, .dates: return measures
    case .count, .choice, .text: return nil
    }
  }
}
