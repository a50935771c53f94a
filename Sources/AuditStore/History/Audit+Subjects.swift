import AuditModel

/// What events can name as their subject: an item's id, or a part of the audit.
extension Audit {
  /// The subject as it stands in the audit; `nil` while there is nothing.
  func value(of subject: String) -> JSON? {
    if let part = Part(rawValue: subject) { return part.json(of: self) }
    return answers[subject]?.json
  }

  /// Puts a value where it belongs; `nil` takes away what is there.
  ///
  /// - Returns: Whether the value is one that the subject can have.
  mutating func put(_ value: JSON?, as subject: String) -> Bool {
    guard let value else { return takeAway(subject) }
    let document = try? Document.json(Array(value.text().utf8), file: subject)
    let change = try? document?.read { Audit.change(subject, to: $0) }.value
    change?(&self)
    return change != nil
  }

  /// Reads a value of a subject, and puts it into an audit when it is called.
  static func change(_ subject: String, to value: ValueReader) -> ((inout Audit) -> Void)? {
    switch Part(rawValue: subject) {
    case nil: Answer(value).map { answer in { $0.answers[subject] = answer } }
    case .safety: Safety(value).map { safety in { $0.safety = safety } }
    case .case: CaseFile(value).map { caseFile in { $0.caseFile = caseFile } }
    case .escalations:
      value.list { Escalation($0) }.map { escalations in { $0.escalations = escalations } }
    case .declined:
      value.list { DeclinedEscalation($0) }.map { declined in { $0.declined = declined } }
    case .feedback: value.list { Feedback($0) }.map { feedback in { $0.feedback = feedback } }
    case .workerViews: value.list { WorkerView($0) }.map { views in { $0.workerViews = views } }
    case .auditor: value.text().map { auditor in { $0.auditor = auditor } }
    case .round: value.text().map { round in { $0.round = round } }
    case .template: TemplateReference(value).map { template in { $0.template = template } }
    case .reading:
      value.fields { fields in
        let reading = fields.required("reading")?.choice(of: Reading.self)
        let reads = fields.required("reads")?.list { $0.auditID() }
        guard let reading, let reads else { return nil }
        return { ($0.reading, $0.reads) = (reading, reads) }
      }
    }
  }

  private mutating func takeAway(_ subject: String) -> Bool {
    switch Part(rawValue: subject) {
    case nil: answers[subject] = nil
    case .safety: safety = Safety()
    case .escalations: escalations = []
    case .declined: declined = []
    case .feedback: feedback = []
    case .workerViews: workerViews = []
    case .round: round = nil
    case .case, .auditor, .template, .reading: return false
    }
    return true
  }
}
