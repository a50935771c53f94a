extension Item {
  /// Whether the item means what an older one of the same id meant, so that its answers stay.
  ///
  /// A condition that names an item by its new id is the condition it was; the figures of the two
  /// are not compared all the same, because a figure's meaning has the ids in it.
  public func keepsMeaning(of older: Item, renaming renames: [Item.ID: Item.ID]) -> Bool {
    meaning == older.meaning || meaning == older.meaning(renaming: renames)
  }

  /// Whether answers to an older item, moved here, mean what they meant: same kind, pool, direction
  /// and source of evidence, and room for every answer the older one could have.
  public func fitsAnswers(to older: Item) -> Bool {
    kind.holdsEveryAnswer(of: older.kind) && measures == older.measures && pool == older.pool
      && isAdverse == older.isAdverse && source == older.source
  }
}

extension AnswerKind {
  /// Whether every answer of another kind is one of this kind, and says the same.
  ///
  /// Yes and no are not passed between items with and without *not recorded*: one says what is on
  /// the file, the other what happened.
  fileprivate func holdsEveryAnswer(of other: AnswerKind) -> Bool {
    switch (self, other) {
    case (.yesNo, .yesNo), (.yesNoNotRecorded, .yesNoNotRecorded), (.grade, .grade), (.text, .text):
      true
    case (.dates(let timescales), .dates(let others)): Set(timescales).isSuperset(of: others)
    case (.choice(let options), .choice(let others)):
      Set(options.map(\.id)).isSuperset(of: others.map(\.id))
    case (.count(let range), .count(let other)):
      (range.most ?? .max) >= (other.most ?? .max)
        && (range.outOf == nil) == (other.outOf == nil)
    default: false
    }
  }
}
