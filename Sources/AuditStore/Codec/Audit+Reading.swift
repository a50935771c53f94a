import AuditModel

/// An audit as it was found in its file.
public struct AuditInFile: Hashable, Sendable {
  public let audit: Audit

  /// Whether a newer program wrote it, so that this one must not write it again.
  public let isReadOnly: Bool
}

extension Audit {
  /// Reads an audit from the bytes of its file.
  ///
  /// A file of a newer format is read as far as it is understood, with a warning that says so.
  /// Throws every mistake at once, with its line; a file with a mistake is not read in part. `file`
  /// is the name that messages give it.
  public static func read(
    _ bytes: [UInt8],
    file: String
  ) throws(InputErrors) -> AuditStore.Reading<AuditInFile> {
    try Document.json(bytes, file: file).read { value in
      value.fields { fields in
        let newerFormat = readFormat(fields)
        let audit = Audit(fields)
        guard let newerFormat, let audit else { return nil }
        return AuditInFile(audit: audit, isReadOnly: newerFormat)
      }
    }
  }

  /// Whether the file's format is newer than this program's; `nil` after a fault.
  private static func readFormat(_ fields: FieldReader) -> Bool? {
    guard let value = fields.required("format"), let format = value.integer(in: 1...Int.max) else {
      return nil
    }
    guard format > fileFormat else { return false }
    value.newerFormat(format)
    return true
  }

  /// Nobody saves so often, and every revision must have a next one.
  private static let mostRevisions = 1_000_000_000

  private init?(_ fields: FieldReader) {
    let id = fields.required("id")?.auditID()
    let template = fields.required("template").flatMap(TemplateReference.init)
    let round = fields.optional("round")?.text()
    let auditor = fields.required("auditor")?.text()
    let caseFile = fields.required("case").flatMap(CaseFile.init)
    let state = fields.required("state")?.choice(of: State.self)
    let asAt = fields.required("asAt")?.day()
    let reading = fields.optional("reading")?.choice(of: Reading.self) ?? .first
    let reads = fields.optional("reads")?.list { $0.auditID() } ?? []
    let answers = fields.required("answers")?.entries { _, value in Answer(value) }
    let safety = fields.optional("safety").flatMap(Safety.init) ?? Safety()
    let escalations = fields.optional("escalations")?.list { Escalation($0) } ?? []
    let declined = fields.optional("declined")?.list { DeclinedEscalation($0) } ?? []
    let feedback = fields.optional("feedback")?.list { Feedback($0) } ?? []
    let workerViews = fields.optional("workerViews")?.list { WorkerView($0) } ?? []
    let events = fields.required("events")?.list { AuditEvent($0) }
    let contested = fields.optional("contested")?.entries { subject, value in
      value.list(allowingEmpty: false) { Rival($0, of: subject) }
    }
    let revision = fields.required("revision")?.integer(in: 0...Audit.mostRevisions)
    let rules = fields.optional("rules").flatMap(RuleDigests.init) ?? RuleDigests()
    guard let id, let template, let auditor, let caseFile, let state, let asAt, let answers,
      let events, let revision
    else { return nil }
    self.init(
      id: id,
      template: template,
      round: round,
      auditor: auditor,
      caseFile: caseFile,
      state: state,
      asAt: asAt,
      reading: reading,
      reads: reads,
      answers: Dictionary(answers.map { ($0.key, $0.value) }) { first, _ in first },
      safety: safety,
      escalations: escalations,
      declined: declined,
      feedback: feedback,
      workerViews: workerViews,
      events: events,
      contested: Dictionary(contested?.map { ($0.key, $0.value) } ?? []) { first, _ in first },
      revision: revision,
      rules: rules,
      unknown: fields.unknown()
    )
  }
}

extension ValueReader {
  fileprivate func newerFormat(_ format: Int) {
    warning(
      Phrase(
        en: "the file has format \(format), newer than this program's \(Audit.fileFormat)",
        cy: "fformat \(format) sydd i'r ffeil, sy'n fwy newydd na \(Audit.fileFormat) y rhaglen hon"
      ),
      remedy: Phrase(
        en: "it can be read here but not changed; change it with a newer caseaudit",
        cy: "gellir ei darllen yma ond nid ei newid; newidiwch hi â caseaudit mwy newydd"
      )
    )
  }
}
