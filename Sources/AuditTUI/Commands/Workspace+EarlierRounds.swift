import AuditModel
import AuditStore

extension Workspace {
  /// The rounds in front of one, by time.
  func rounds(before round: Round.ID) -> [Round.ID] {
    Array(roundsByTime.map(\.id).prefix { $0 != round })
  }

  /// - Throws: Where the round that is named is not an earlier one.
  func refuseNotEarlier(_ named: Round.ID, than round: Round.ID) throws(CommandFailure) {
    let before = rounds(before: round)
    guard !before.contains(named) else { return }
    throw .usedWrongly(.notEarlier(named, than: round, among: before))
  }
}

extension Phrase {
  fileprivate static func notEarlier(
    _ named: Round.ID,
    than round: Round.ID,
    among earlier: [Round.ID]
  ) -> Phrase {
    guard !earlier.isEmpty else {
      return Phrase(
        en: "'\(named)' is no round before '\(round)', which is the first; leave it out",
        cy: "nid yw '\(named)' yn rownd cyn '\(round)', sef y gyntaf; gadewch ef allan"
      )
    }
    let list = earlier.joined(separator: ", ")
    return Phrase(
      en: "'\(named)' is no round before '\(round)'; before it are: \(list)",
      cy: "nid yw '\(named)' yn rownd cyn '\(round)'; cyn honno mae: \(list)"
    )
  }
}
