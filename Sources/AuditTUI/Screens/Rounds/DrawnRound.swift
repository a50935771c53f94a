import AuditModel

/// A round as it was drawn from a list, before it is written.
struct DrawnRound: Hashable, Sendable {
  let round: Round
  let sample: DrawnSample

  /// What the list says of the drawn cases, by reference.
  var files: [String: CaseFile] {
    Dictionary(sample.listed.map { ($0.reference, $0.caseFile) }) { first, _ in first }
  }
}

/// What somebody asks to be drawn on screen.
struct DrawOrder: Hashable, Sendable {
  /// The list's path.
  let list: String
  let round: Round.ID
  let template: Template.ID
  let perTeam: Int
  let stratify: [String]
  let seed: Int
  let auditors: [String]
}
