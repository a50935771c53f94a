/// Where a key is pressed, which decides what it means.
enum Context: Hashable, Sendable, CaseIterable {
  case everywhere

  /// Any list with a cursor.
  case list
  case home, walk, review, teams, items, cases, newAudit, recovery, notice

  /// A field of text has the keys; letters are letters.
  case typing
  case typingInWalk
  case typingDates
  case filter
  case help
  case palette

  /// Whose keys hold here too, nearest first.
  var wider: [Context] {
    switch self {
    case .everywhere: []
    case .typing: []
    case .filter, .palette, .typingInWalk, .typingDates, .newAudit: [.typing]
    case .home, .teams, .items, .cases, .review, .help: [.list, .everywhere]
    case .list, .walk, .recovery, .notice: [.everywhere]
    }
  }
}
