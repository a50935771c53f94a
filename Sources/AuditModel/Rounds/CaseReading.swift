/// A case that a round has somebody read against one of its templates.
public struct CaseReading: Hashable, Sendable {
  public let reference: String
  public let template: Template.ID

  public init(reference: String, template: Template.ID) {
    self.reference = reference
    self.template = template
  }
}

extension Round {
  /// What is to be read, case by case in the order of the round, against each of its templates.
  public var readings: [CaseReading] {
    cases.drawn.flatMap { drawn in
      templates.map { CaseReading(reference: drawn.reference, template: $0) }
    }
  }

  /// What of a round's audits is begun, or finished: drawn cases and others.
  ///
  /// - Parameter audits: Of any round; other readings than the first begin nothing.
  /// - Returns: What has an audit.
  public func begun(among audits: some Sequence<ScoredAudit>) -> Set<CaseReading> {
    var begun: Set<CaseReading> = []
    for audit in audits where audit.round == id && audit.reading == .first {
      begun.insert(CaseReading(reference: audit.reference, template: audit.template))
    }
    return begun
  }
}
