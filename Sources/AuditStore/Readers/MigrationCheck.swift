import AuditModel

/// Checks what a map says of each item against the two versions of the template.
struct MigrationCheck {
  private let declared: [DeclaredFate]
  private let old: Template
  private let new: Template
  private let oldItems: [Item.ID: Item]
  private let newItems: [Item.ID: Item]

  /// What the map says, as far as it could be read.
  let fates: [Item.ID: Migration.Fate]

  /// By what name an item is known in the new version, where that is another.
  private let renames: [Item.ID: Item.ID]

  init(_ declared: [DeclaredFate], from old: Template, to new: Template) {
    self.declared = declared
    self.old = old
    self.new = new
    oldItems = Dictionary(old.items.map { ($0.id, $0) }) { first, _ in first }
    newItems = Dictionary(new.items.map { ($0.id, $0) }) { first, _ in first }
    let read = declared.compactMap { one in one.fate.map { (one.item, $0) } }
    fates = Dictionary(read) { first, _ in first }
    renames = fates.compactMapValues { fate in
      if case .renamed(let item) = fate { item } else { nil }
    }
  }

  /// Reports every mistake; `whole` is where the map lists its items.
  func run(whole: ValueReader) {
    for one in declared {
      guard let item = oldItems[one.item] else {
        one.place.noItem(one.item, in: old)
        continue
      }
      if let fate = one.fate { check(fate, of: item, one.place) }
    }
    checkSuccessors()
    let named = Set(declared.map(\.item))
    for item in old.items where !named.contains(item.id) {
      guard let newer = newItems[item.id] else {
        whole.isForgotten(item.id, new)
        continue
      }
      if !newer.keepsMeaning(of: item, renaming: renames) { whole.meansElse(item.id, old, new) }
    }
  }

  private func check(_ fate: Migration.Fate, of item: Item, _ place: ValueReader) {
    if let newer = newItems[item.id] {
      guard newer.keepsMeaning(of: item, renaming: renames) else {
        return place.meansElse(item.id, old, new)
      }
      if fate != .kept { place.stands(item.id, new) }
    } else if fate == .kept {
      place.cannotBeKept(item.id, new)
    }
    switch fate {
    case .kept, .dropped: break
    case .renamed(let id):
      guard let newer = newItem(id, place) else { return }
      if !newer.fitsAnswers(to: item) { place.doesNotFit(newer, item) }
    case .askedAnew(let ids): for id in ids { _ = newItem(id, place) }
    case .split(let answers): check(answers, of: item, place)
    }
  }

  private func check(
    _ answers: [AnswerCode: [Item.ID: AnswerCode]],
    of item: Item,
    _ place: ValueReader
  ) {
    for code in answers.keys.sorted() where !item.kind.answerCodes.contains(code) {
      place.impossibleAnswer(code, to: item.id, possible: item.kind.answerCodes)
    }
    for id in Migration.Fate.split(answers).successors {
      guard let newer = newItem(id, place) else { continue }
      if !newer.takesAnswers(of: item) { place.doesNotFit(newer, item) }
      let possible = newer.kind.answerCodes
      for code in Set(answers.values.compactMap { $0[id] }).sorted() where !possible.contains(code)
      {
        place.impossibleAnswer(code, to: id, possible: possible)
      }
    }
  }

  /// The item of the new version; reports an id that it does not have.
  private func newItem(_ id: Item.ID, _ place: ValueReader) -> Item? {
    if newItems[id] == nil { place.noItem(id, in: new) }
    return newItems[id]
  }

  /// Reports items of the new version that would take the place of two.
  private func checkSuccessors() {
    var taken: [Item.ID: Item.ID] = [:]
    for item in old.items where newItems[item.id] != nil { taken[item.id] = item.id }
    for one in declared where oldItems[one.item] != nil {
      for id in one.fate?.successors ?? [] where newItems[id] != nil {
        guard let other = taken[id], other != one.item else {
          taken[id] = one.item
          continue
        }
        one.place.isTaken(id, by: other)
      }
    }
  }
}

extension Item {
  /// Whether answers may be decided by those to another item: compliance never becomes quality, and
  /// nobody is given a grade that nobody gave.
  fileprivate func takesAnswers(of other: Item) -> Bool {
    source == other.source && measures == other.measures
      && (kind == .grade) == (other.kind == .grade)
  }
}
