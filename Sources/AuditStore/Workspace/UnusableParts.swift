import AuditModel

/// What audits may stand on and cannot, because its file was set aside.
struct UnusableParts: Sendable {
  /// Pinned versions: `core-four@1`.
  let templates: Set<String>

  let rounds: Set<Round.ID>

  /// Nothing is set aside.
  static let none = UnusableParts(templates: [], rounds: [])

  /// The file that an audit stands on and that was set aside; `nil` where there is none.
  func file(under audit: Audit) -> String? {
    let template = "\(audit.template.id)@\(audit.template.version)"
    if templates.contains(template) { return "\(Workspace.Part.templates)/\(template).yaml" }
    guard let round = audit.round, rounds.contains(round) else { return nil }
    return "\(Workspace.Part.rounds)/\(round).yaml"
  }

  /// For a digest of what outcomes depend on; empty where nothing is set aside.
  var lines: [String] {
    templates.sorted().map { "no template \($0)" } + rounds.sorted().map { "no round \($0)" }
  }
}

extension InputError {
  /// An audit that cannot be read rightly as long as another file cannot be used.
  static func standsOn(_ file: String, _ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "it stands on \(file), which cannot be used",
        cy: "mae'n dibynnu ar \(file), na ellir ei defnyddio"
      ),
      remedy: Phrase(
        en: "mend that file; 'caseaudit check' tells what is wrong with it",
        cy: "trwsiwch y ffeil honno; mae 'caseaudit check' yn dweud beth sydd o'i le arni"
      )
    )
  }
}
