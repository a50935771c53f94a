import AuditModel

/// What somebody asks to be drawn, on screen or from the command line, and of which round.
struct DrawOrder: Hashable, Sendable {
  /// The list's path.
  let list: String
  let round: Round.ID

  /// Empty where the round is called by its id.
  let title: String
  let templates: [Template.ID]

  /// The first and last day of fieldwork; `nil` where nobody has said.
  let from: Day?
  let to: Day?
  let words: SampleWords
}
