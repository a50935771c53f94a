import AuditModel

/// The text in which a filter looks for its words, in small letters.
///
/// A word never goes on from one part into another: it has no blank in it.
struct Haystack: Sendable {
  private let reference: [UInt8]

  /// Team and template in both languages, and auditor; most audits share theirs with many.
  private let tail: [UInt8]

  init(_ audit: ScoredAudit, _ tails: inout HaystackTails) {
    reference = Array(audit.reference.lowercased().utf8)
    tail = tails.tail(of: audit)
  }

  func holds(_ needle: [UInt8]) -> Bool {
    reference.holds(needle) || tail.holds(needle)
  }
}

/// What audits are found by besides their references, each once.
struct HaystackTails {
  private struct Key: Hashable {
    let team: Team.ID
    let template: Template.ID
    let version: Int
    let auditor: String
  }

  private let workspace: WorkspaceFacts
  private var known: [Key: [UInt8]] = [:]

  init(_ workspace: WorkspaceFacts) {
    self.workspace = workspace
  }

  mutating func tail(of audit: ScoredAudit) -> [UInt8] {
    let key = Key(
      team: audit.team,
      template: audit.template,
      version: audit.version,
      auditor: audit.auditor
    )
    if let tail = known[key] { return tail }
    let team = workspace.team(audit.team)
    let template = workspace.template(audit.template, version: audit.version)?.title
    let parts = [
      team.en, team.cy, template?.en ?? audit.template, template?.cy, audit.auditor,
    ]
    let tail = Array(parts.compactMap(\.self).joined(separator: "\n").lowercased().utf8)
    known[key] = tail
    return tail
  }
}
