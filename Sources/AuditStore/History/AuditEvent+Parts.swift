import AuditModel

extension AuditEvent {
  /// What an event that changed something other than an answer may name as its subject; no item may
  /// have such an id.
  static let partNames = Audit.Part.allCases.map(\.rawValue)

  /// Whether it changed a part whose versions are one list together.
  var isKeptTogether: Bool {
    subject.map(Audit.keptTogether.contains) ?? false
  }

  /// Whether it changed a part that a finished audit takes too.
  var standsBeside: Bool {
    subject.map(Audit.standBeside.contains) ?? false
  }
}

extension Audit {
  /// A part of an audit, other than its answers, whose changes are kept in its history.
  enum Part: String, CaseIterable {
    case safety, `case`, escalations, auditor, round, template, reading
    case declined = "declined-escalations"
    case feedback = "given-feedback"
    case workerViews = "worker-views"

    /// What it is called when the part changes; an audit changes its template only by a migration.
    var deed: AuditEvent.Deed {
      self == .template ? .migrated : .changed
    }

    /// Whether the part may have another JSON in one audit than in the other: quicker to say than
    /// to write both.
    func differs(in audit: Audit, from other: Audit) -> Bool {
      switch self {
      case .safety: audit.safety != other.safety
      case .case: audit.caseFile != other.caseFile
      case .escalations: audit.escalations != other.escalations
      case .declined: audit.declined != other.declined
      case .feedback: audit.feedback != other.feedback
      case .workerViews: audit.workerViews != other.workerViews
      case .auditor: audit.auditor != other.auditor
      case .round: audit.round != other.round
      case .template: audit.template != other.template
      case .reading: audit.reading != other.reading || audit.reads != other.reads
      }
    }

    /// Takes the part as it stands in another version of the audit.
    func take(from other: Audit, into audit: inout Audit) {
      switch self {
      case .safety: audit.safety = other.safety
      case .case: audit.caseFile = other.caseFile
      case .escalations: audit.escalations = other.escalations
      case .declined: audit.declined = other.declined
      case .feedback: audit.feedback = other.feedback
      case .workerViews: audit.workerViews = other.workerViews
      case .auditor: audit.auditor = other.auditor
      case .round: audit.round = other.round
      case .template: audit.template = other.template
      case .reading: (audit.reading, audit.reads) = (other.reading, other.reads)
      }
    }

    /// The part as JSON; `nil` while there is nothing in it.
    func json(of audit: Audit) -> JSON? {
      switch self {
      case .safety: audit.safety == Safety() ? nil : audit.safety.json
      case .case: audit.caseFile.json
      case .escalations: audit.escalations.isEmpty ? nil : .array(audit.escalations.map(\.json))
      case .declined: audit.declined.isEmpty ? nil : .array(audit.declined.map(\.json))
      case .feedback: audit.feedback.isEmpty ? nil : .array(audit.feedback.map(\.json))
      case .workerViews: audit.workerViews.isEmpty ? nil : .array(audit.workerViews.map(\.json))
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
