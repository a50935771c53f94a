import AuditModel

/// What somebody asks to be done with a drawn case that cannot be read.
struct ReplacementOrder: Hashable, Sendable {
  /// The path of the list from which the round was drawn.
  let list: String
  let round: Round.ID

  /// The case that gives its place.
  let reference: String

  /// Never empty.
  let reason: String
}

/// What came of it.
struct ReplacedCase: Hashable, Sendable {
  let round: Round.ID
  let replacement: CaseReplacement

  /// How many drafts were begun for the case that has the place now.
  let drafts: Int

  /// The audits of the case that gave it: they are still there.
  let left: [Audit.ID]
}

extension Phrase {
  /// Which case has whose place, and why.
  static func replaced(_ replacement: CaseReplacement) -> Phrase {
    let old = InputError.quoted(replacement.reference)
    let new = InputError.quoted(replacement.by)
    return Phrase(
      en: "\(old) gives its place to \(new): \(replacement.reason)",
      cy: "mae \(old) yn ildio'i le i \(new): \(replacement.reason)"
    )
  }

  /// That an audit of a case is not deleted because the case gave its place.
  static func stillThere(_ id: Audit.ID) -> Phrase {
    Phrase(
      en: "the audit of the case that gave its place is still here, and counts once it is "
        + "finished: " + id,
      cy: "mae archwiliad yr achos a ildiodd ei le yma o hyd, ac yn cyfrif ar ôl ei orffen: " + id
    )
  }
}
