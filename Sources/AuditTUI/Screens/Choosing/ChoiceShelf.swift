import AuditModel

/// What waits for a person to choose in the whole workspace, as far as it has been read.
struct ChoiceShelf: Sendable {
  /// Of answers that stand in their audit in several versions; by audit.
  var contested: [WaitingChoice] = []

  /// Versions kept beside audits, by file.
  var kept: [KeptVersion] = []

  /// Mistakes of files beside audits, templates, rounds and whatever else cannot be used.
  var setAside: [InputError] = []

  /// Whether all of it has been read once.
  var isRead = false

  /// What was taken in this session, by its number from 0.
  var taken: [WaitingChoice: Int] = [:]

  /// How many things wait.
  var count: Int { contested.count + kept.count }

  /// The rows of the list: what waits in audits, then file by file.
  var entries: [Entry] {
    contested.map(Entry.choice)
      + kept.flatMap { version -> [Entry] in
        guard case .apart(_, let choices) = version.standing, !choices.isEmpty else {
          return [.file(version)]
        }
        return choices.map(Entry.choice)
      }
  }

  /// The file beside an audit about which everything has been chosen with this choice; `nil` where
  /// there is none, or more to choose.
  func fileDecided(by choice: WaitingChoice) -> KeptVersion? {
    guard let file = choice.file, let version = kept.first(where: { $0.path == file }),
      case .apart(_, let choices) = version.standing
    else { return nil }
    return choices.allSatisfy { taken[$0] != nil } ? version : nil
  }

  /// A row of the list.
  enum Entry: Hashable, Sendable {
    case choice(WaitingChoice)

    /// A file of which nothing is to be chosen by itself: it can be merged, or removed.
    case file(KeptVersion)
  }
}
