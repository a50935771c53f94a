import AuditModel

/// What home shows of one audit.
struct HomeRow: Hashable, Sendable {
  /// Under which heading an audit stands; each audit under one.
  enum Group: Int, CaseIterable, Sendable {
    /// A concern was raised and nobody has answered.
    case waiting
    case drafts, finished
  }

  let id: Audit.ID
  let group: Group
  let reference: String
  let team: Team.ID
  let template: Template.ID
  let reading: Audit.Reading
  let auditor: String
  let changedAt: String

  /// Concerns raised and not answered yet.
  let openEscalations: Int
  let isFinished: Bool
  let isAtRisk: Bool

  /// Questions with an answer, and questions asked, the safety question included.
  let answered: Int
  let asked: Int

  init(_ audit: ScoredAudit) {
    id = audit.id
    group =
      audit.openEscalations > 0 ? .waiting : audit.state == .finished ? .finished : .drafts
    reference = audit.reference
    team = audit.team
    template = audit.template
    reading = audit.reading
    auditor = audit.auditor
    changedAt = audit.changedAt
    openEscalations = audit.openEscalations
    isFinished = audit.state == .finished
    isAtRisk = audit.immediateRisk == true
    let open = audit.count(of: .unanswered)
    let notAsked = audit.count(of: .notAsked)
    asked = audit.outcomeCount - notAsked + 1
    answered = asked - open - (audit.immediateRisk == nil ? 1 : 0)
  }

  /// The order of the list: by heading, then the newest change first.
  func stands(before other: HomeRow) -> Bool {
    if group != other.group { return group.rawValue < other.group.rawValue }
    if changedAt != other.changedAt {
      return other.changedAt.utf8.lexicographicallyPrecedes(changedAt.utf8)
    }
    return other.id.utf8.lexicographicallyPrecedes(id.utf8)
  }
}

extension HomeRow.Group {
  var title: Phrase {
    switch self {
    case .waiting:
      Phrase(en: "Concerns waiting for an answer", cy: "Pryderon yn aros am ateb")
    case .drafts: Phrase(en: "Drafts", cy: "Drafftiau")
    case .finished: Phrase(en: "Finished", cy: "Wedi'u gorffen")
    }
  }
}
