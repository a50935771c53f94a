import AuditModel
import AuditStore

/// Under which framework figures are listed.
struct FrameworkChoice {
  private let id: Framework.ID

  /// `nil` where no framework is asked for; `rounds` are those whose figures are listed.
  ///
  /// - Throws: When the rounds' own is asked for, and they name none or different ones.
  init?(_ command: FiguresCommand, _ rounds: [Round]) throws(CommandFailure) {
    if let named = command.framework {
      id = named
      return
    }
    guard command.headings || command.lists.by == .heading else { return nil }
    let ids = Set(rounds.map(\.framework))
    guard ids.count == 1, let own = ids.first, let own else {
      throw .usedWrongly(.noFramework(rounds.map(\.id)))
    }
    id = own
  }

  /// Finds the framework among those of the workspace and those that ship.
  func framework(in surroundings: inout Surroundings) throws(CommandFailure) -> Framework {
    try FrameworkShelf(in: &surroundings).framework(named: id)
  }
}

extension Phrase {
  fileprivate static func noFramework(_ rounds: [Round.ID]) -> Phrase {
    let list = rounds.joined(separator: ", ")
    return Phrase(
      en: "these rounds do not name one framework (\(list)): name one with --framework",
      cy: "nid yw'r rowndiau hyn yn enwi un fframwaith (\(list)): enwch un â --framework"
    )
  }
}
