import AuditModel

extension App {
  /// Shows a sample that was drawn, unless its form has been left.
  mutating func take(_ drawn: DrawnRound) -> [Effect] {
    guard front is DrawScreen else { return [] }
    return carryOut([.push(DrawnScreen(drawn, desk: desk))])
  }

  /// Goes back to the rounds, where the new one is now.
  mutating func noteBegun(_ id: Round.ID, drafts: Int) -> [Effect] {
    var effects: [Effect] = []
    if front is DrawnScreen { effects += carryOut([.pop]) }
    if front is DrawScreen { effects += carryOut([.pop]) }
    say(.begun(id, drafts), .good)
    return effects
  }

  /// Goes back to the round's page, where the case that has the place now is.
  mutating func noteReplaced(_ replaced: ReplacedCase) -> [Effect] {
    var effects: [Effect] = []
    if front is ReplaceScreen { effects += carryOut([.pop]) }
    let phrase = Phrase.replaced(replaced.replacement)
    let left = replaced.left.first.map(Phrase.stillThere)
    say(
      left.map { Phrase(en: "\(phrase.en); \($0.en)", cy: "\(phrase.cy); \($0.cy)") } ?? phrase,
      left == nil ? .good : .warning
    )
    return effects
  }
}

extension Phrase {
  fileprivate static func begun(_ id: Round.ID, _ drafts: Int) -> Phrase {
    Phrase(
      en: "written: rounds/\(id).yaml; drafts begun: \(drafts)",
      cy: "ysgrifennwyd: rounds/\(id).yaml; drafftiau a ddechreuwyd: \(drafts)"
    )
  }
}
