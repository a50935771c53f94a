import AuditModel

extension AuditEvent {
  /// What an event that changed something other than an answer may name as its subject; no item may
  /// have such an id.
  static let partNames = Audit.Part.allCases.map(\.rawValue)
}

extension Audit {
  /// A part of an audit, other than its answers, whose changes are kept in its history.
  enum Part: String, CaseIterable {
    case safety, `case`, escalations, auditor, round, template, reading

    /// What it is called when the part changes; an audit changes its template only by a migration.
    var deed: AuditEvent.Deed {
      self == .template ? .migrated : .changed
    }

    /// The part as JSON; `nil` while there is nothing in it.
    func json(of audit: Audit) -> JSON? {
      switch self {
      case .safety: audit.safety == Safety() ? nil : audit.safety.json
      case .case: audit.caseFile.json
      case .escalations: audit.escalations.isEmpty ? nil : .array(audit.escalations.map(\.json))
      case .auditor: .string(audit.auditor)
      case .round: audit.round.map(JSON.string)
      case .template: audit.template.json
      case .reading:
        .object([
          "reading": .string(audit.reading.rawValue), "reads": .array(audit.reads.map(JSON.string)),
        ])
      }
    }
  }
}
