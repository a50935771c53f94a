import AuditModel

extension App {
  /// Takes what waits for a choice, as it was read; what was taken before stays marked.
  mutating func take(_ shelf: ChoiceShelf) {
    var shelf = shelf
    shelf.contested.removeAll { desk.withheld.contains($0.audit) }
    shelf.taken = desk.choices.taken
    desk.choices = shelf
    tellFront()
  }

  /// Marks a version as taken, and puts its file away where nothing else in it is to be chosen.
  mutating func noteChosen(_ index: Int, of choice: WaitingChoice) -> [Effect] {
    desk.choices.taken[choice] = index
    let decided = desk.choices.fileDecided(by: choice)
    return decided.map { [.clear($0, isDecided: true)] } ?? [desk.readingChoices]
  }

  /// Takes up that a file beside an audit is out of the way.
  mutating func noteCleared(_ version: KeptVersion, _ isCleared: Bool) -> [Effect] {
    say(isCleared ? .cleared(version.path) : .stays(version.path), isCleared ? .plain : .warning)
    return [desk.readingChoices]
  }
}

extension Phrase {
  fileprivate static func cleared(_ path: String) -> Phrase {
    Phrase(
      en: "settled, and not asked again: \(path)",
      cy: "wedi'i setlo, ac ni ofynnir eto: \(path)"
    )
  }

  fileprivate static func stays(_ path: String) -> Phrase {
    Phrase(
      en: "it has changed meanwhile, and stays: \(path)",
      cy: "mae wedi newid yn y cyfamser, ac yn aros: \(path)"
    )
  }
}
