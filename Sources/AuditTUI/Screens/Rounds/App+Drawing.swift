import AuditModel

extension App {
  /// Shows a sample that was drawn, unless its form has been left.
  mutating func take(_ drawn: DrawnRound) -> [Effect] {
    guard front is DrawScreen else { return [] }
    return carryOut([.push(DrawnScreen(drawn))])
  }

  /// Goes back to the rounds, where the new one is now.
  mutating func noteBegun(_ id: Round.ID, drafts: Int) -> [Effect] {
    var effects: [Effect] = []
    if front is DrawnScreen { effects += carryOut([.pop]) }
    if front is DrawScreen { effects += carryOut([.pop]) }
    say(.begun(id, drafts), .good)
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
