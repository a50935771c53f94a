/// One thing in an audit that was given in several versions, until a person chooses.
public struct WaitingChoice: Hashable, Sendable {
  /// One of the versions.
  public struct Version: Hashable, Sendable {
    /// The event that made it so; `nil` where no history tells.
    public let event: AuditEvent?

    /// As the audit's file has it; `nil` where it was taken away, or never given.
    public let value: JSON?

    public init(event: AuditEvent?, value: JSON?) {
      self.event = event
      self.value = value
    }
  }

  public let audit: Audit.ID

  /// The case's reference.
  public let reference: String
  public let template: Audit.TemplateReference

  /// As events name it: an item's id, or a part of the audit.
  public let subject: String

  /// At least two; of a file beside the audit, first what stands in the audit.
  public let versions: [Version]

  /// The file beside the audit that has the second version, as a path in the workspace; `nil` where
  /// all versions stand in the audit.
  public let file: String?

  public init(
    in audit: Audit,
    of subject: String,
    versions: [Version],
    file: String? = nil
  ) {
    self.audit = audit.id
    reference = audit.caseFile.reference
    template = audit.template
    self.subject = subject
    self.versions = versions
    self.file = file
  }
}

extension Audit {
  /// What waits in the audit for a person to choose, in the order of the subjects.
  public var waitingChoices: [WaitingChoice] {
    waiting.map { subject in
      let versions = (contested[subject] ?? []).map { rival in
        WaitingChoice.Version(
          event: events.first { $0.id == rival.event },
          value: rival.value
        )
      }
      return WaitingChoice(in: self, of: subject, versions: versions)
    }
  }
}
