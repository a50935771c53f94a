import AuditModel

/// What changed between two templates as plain text, the sum of it last.
public struct TemplateDifferenceText: Sendable {
  private let difference: TemplateDifference
  private let style: TextStyle

  public init(_ difference: TemplateDifference, style: TextStyle) {
    self.difference = difference
    self.style = style
  }

  /// The whole text, final line feed included; what templates smuggle into it is visible.
  public func text() -> String {
    var lines = [difference.earlier.pinnedName + " → " + difference.later.pinnedName]
    let blocks = sectionBlocks + itemBlocks
    for block in blocks where !block.isEmpty { lines += [""] + block }
    if difference.isEmpty { lines += ["", words(DifferenceWords.nothing)] }
    return style.text(lines + [""] + words(difference.summary).wrapped(to: style.width))
  }

  private var sectionBlocks: [[String]] {
    let sections = difference.sections
    func block(_ title: Phrase, _ those: (SectionChange) -> Bool) -> [String] {
      self.block(
        title,
        sections.filter(those).flatMap { change in
          named(change.id, change.later?.title ?? change.earlier?.title)
        }
      )
    }
    return [
      difference.isRetitled ? [words(DifferenceWords.template)] : [],
      block(DifferenceWords.sectionsAdded, \.isAdded),
      block(DifferenceWords.sectionsRemoved, \.isRemoved),
      block(DifferenceWords.sectionsMoved, \.isMoved),
      block(DifferenceWords.sectionsRetitled, \.isRetitled),
    ]
  }

  private var itemBlocks: [[String]] {
    let items = difference.items
    func block(
      _ title: Phrase,
      _ those: (ItemChange) -> Bool,
      _ lines: (ItemChange) -> [String]
    ) -> [String] {
      self.block(title, items.filter(those).flatMap(lines))
    }
    func question(_ change: ItemChange) -> [String] {
      named(change.id, change.later?.asks ?? change.earlier?.asks)
    }
    return [
      block(DifferenceWords.itemsAdded, \.isAdded, question),
      block(DifferenceWords.itemsRemoved, \.isRemoved, question),
      block(DifferenceWords.itemsMoved, \.isMoved, question),
      block(
        DifferenceWords.worded,
        { !$0.aspects.isEmpty && $0.isComparable },
        { question($0) + details(of: $0) }
      ),
      block(
        DifferenceWords.changed,
        { !$0.isAdded && !$0.isRemoved && !$0.isComparable },
        { question($0) + details(of: $0) }
      ),
    ]
  }

  /// In what an item changed: the meaning part by part, then the words.
  private func details(of change: ItemChange) -> [String] {
    guard let earlier = change.earlier, let later = change.later else { return [] }
    let meaning = change.aspects.filter(\.changesMeaning).flatMap { aspect in
      let nothing = words(aspect == .when ? DifferenceWords.always : DifferenceWords.none)
      let before = aspect.value(of: earlier) ?? nothing
      let after = aspect.value(of: later) ?? nothing
      return
        ("\(words(DifferenceWords.phrase(of: aspect))): \(words(DifferenceWords.was)) \(before), "
        + "\(words(DifferenceWords.now)) \(after)").wrapped(to: style.width, indent: 6)
    }
    let rest = change.aspects.filter { !$0.changesMeaning }.map { DifferenceWords.phrase(of: $0) }
    let list = rest.map(words).joined(separator: ", ")
    return meaning + list.wrapped(to: style.width, indent: 6)
  }

  private func block(_ title: Phrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(words(title)):"] + lines
  }

  private func named(_ id: String, _ title: Wording?) -> [String] {
    let text = title.map { ": \($0.text(in: style.language).onOneLine)" } ?? ""
    return (id + text).wrapped(to: style.width, indent: 2)
  }

  private func words(_ phrase: Phrase) -> String {
    phrase.text(in: style.language)
  }
}
