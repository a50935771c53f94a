/// What changed between two templates, as a rule two versions of one.
///
/// Items are compared by their ids and their ``Item/meaning``, so a renamed item is one removed and
/// one added. What a timescale means stands in the rules and is not compared.
public struct TemplateDifference: Hashable, Sendable {
  public let earlier: Template
  public let later: Template

  /// In the order of the later template, those that are gone last; only those that changed.
  public let sections: [SectionChange]

  /// In the order of the later template, those that are gone last; only those that changed.
  public let items: [ItemChange]

  public init(from earlier: Template, to later: Template) {
    self.earlier = earlier
    self.later = later
    sections = SectionChange.all(from: earlier, to: later)
    items = ItemChange.all(from: earlier, to: later)
  }

  /// Whether title, purpose or sources of the template itself changed.
  public var isRetitled: Bool {
    earlier.title != later.title || earlier.purpose != later.purpose
      || earlier.sources != later.sources
  }

  /// Whether nothing changed, the version apart.
  public var isEmpty: Bool {
    sections.isEmpty && items.isEmpty && !isRetitled
  }

  /// Whether these are two versions of one template, and not two templates.
  public var isOfOneTemplate: Bool {
    earlier.id == later.id
  }

  /// Whether the later template asks other questions: some came, went or mean something else.
  public var needsNewVersion: Bool {
    items.contains { $0.isAdded || $0.isRemoved || !$0.isComparable }
  }

  public var hasNewVersion: Bool {
    later.version > earlier.version
  }

  /// Whether a new version number is needed, and the later template does not have one.
  public var lacksNewVersion: Bool {
    isOfOneTemplate && needsNewVersion && !hasNewVersion
  }

  /// The version after the earlier one.
  public var nextVersion: Int {
    earlier.version < .max ? earlier.version + 1 : earlier.version
  }

  /// Items in both whose figures mean the same, and can be followed from one to the other.
  public var comparableItems: Int {
    let earlier = Set(earlier.items.map(\.id))
    return later.items.count { earlier.contains($0.id) }
      - items.count { !$0.isAdded && !$0.isRemoved && !$0.isComparable }
  }
}

/// What became of a section.
public struct SectionChange: Hashable, Sendable {
  /// `nil` for one that was added.
  public let earlier: Section?

  /// `nil` for one that was removed.
  public let later: Section?

  /// Whether it stands elsewhere among the sections that both templates have.
  public let isMoved: Bool

  public var isAdded: Bool { earlier == nil }
  public var isRemoved: Bool { later == nil }

  public var isRetitled: Bool {
    if let earlier, let later { earlier.title != later.title } else { false }
  }

  public var id: Section.ID {
    later?.id ?? earlier?.id ?? ""
  }

  static func all(from earlier: Template, to later: Template) -> [SectionChange] {
    let before = earlier.sections.keyedByID
    let after = later.sections.keyedByID
    let moved = Set.moved(from: earlier.sections.map(\.id), to: later.sections.map(\.id))
    let kept = later.sections.map { section in
      SectionChange(
        earlier: before[section.id],
        later: section,
        isMoved: moved.contains(section.id)
      )
    }
    let gone = earlier.sections.filter { after[$0.id] == nil }.map { section in
      SectionChange(earlier: section, later: nil, isMoved: false)
    }
    return kept.filter { $0.isAdded || $0.isMoved || $0.isRetitled } + gone
  }
}

extension Sequence where Element: Identifiable {
  /// The first of each id.
  var keyedByID: [Element.ID: Element] {
    Dictionary(map { ($0.id, $0) }) { first, _ in first }
  }
}

extension Set where Element: Hashable {
  /// Those of both lists that left the order, as few as will explain it.
  static func moved(from earlier: [Element], to later: [Element]) -> Set {
    let before = earlier.filter(Set(later).contains)
    let after = later.filter(Set(earlier).contains)
    return Set(
      after.difference(from: before).insertions.map { change in
        switch change {
        case .insert(_, let element, _), .remove(_, let element, _): element
        }
      }
    )
  }
}
