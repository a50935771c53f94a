/// One inspector's reading of one child's file against one template.
public struct Audit: Hashable, Identifiable, Sendable {
  /// A UUIDv7, so that names sort by time.
  public let id: String
  public var template: TemplateReference

  /// The id of the round; `nil` where the audit belongs to none.
  public var round: String?

  /// The auditor's id.
  public var auditor: String
  public var caseFile: CaseFile
  public var state: State

  /// The day (Europe/London) on which open clocks are judged: today in a draft, fixed at finishing.
  ///
  /// The month of the audit is the month of this day.
  public var asAt: Day

  public var reading: Reading

  /// The ids of the audits that this reading reads again; empty for a first reading.
  public var reads: [String]

  /// Answers by item id; an item that does not apply any more keeps its answer, uncounted.
  public var answers: [Item.ID: Answer]
  public var safety: Safety
  public var escalations: [Escalation]

  /// Why the case was not raised where its answers ask for it; empty where nobody had to say.
  public var declined: [DeclinedEscalation]

  /// What children, parents, carers and professionals said, and what workers think of the audit: beside
  /// the file, in no figure, and open to come when the audit is finished.
  public var feedback: [Feedback]
  public var workerViews: [WorkerView]

  /// In the order they were written; parents give the order that counts.
  public var events: [AuditEvent]

  /// What two people changed apart, each version with the event that tells of it.
  ///
  /// By what was changed, as events name it. Empty but after a merge.
  public var contested: [String: [Rival]]

  /// Counts the times the file was written, from 1; 0 before the first.
  public var revision: Int

  /// Digests of the rules the audit was last judged by.
  public var rules: RuleDigests
  public var unknown: JSONObject

  public init(
    id: String,
    template: TemplateReference,
    round: String? = nil,
    auditor: String,
    caseFile: CaseFile,
    state: State = .draft,
    asAt: Day,
    reading: Reading = .first,
    reads: [String] = [],
    answers: [Item.ID: Answer] = [:],
    safety: Safety = Safety(),
    escalations: [Escalation] = [],
    declined: [DeclinedEscalation] = [],
    feedback: [Feedback] = [],
    workerViews: [WorkerView] = [],
    events: [AuditEvent] = [],
    contested: [String: [Rival]] = [:],
    revision: Int = 0,
    rules: RuleDigests = RuleDigests(),
    unknown: JSONObject = [:]
  ) {
    self.id = id
    self.template = template
    self.round = round
    self.auditor = auditor
    self.caseFile = caseFile
    self.state = state
    self.asAt = asAt
    self.reading = reading
    self.reads = reads
    self.answers = answers
    self.safety = safety
    self.escalations = escalations
    self.declined = declined
    self.feedback = feedback
    self.workerViews = workerViews
    self.events = events
    self.contested = contested
    self.revision = revision
    self.rules = rules
    self.unknown = unknown
  }
}

extension Audit {
  public enum State: String, CaseIterable, Sendable {
    case draft, finished

    public var phrase: Phrase {
      switch self {
      case .draft: Phrase(en: "draft", cy: "drafft")
      case .finished: Phrase(en: "finished", cy: "gorffenedig")
      }
    }
  }

  /// Whether the file was read for the first time, again, or agreed upon; each is its own audit.
  public enum Reading: String, CaseIterable, Sendable {
    case first, second, moderated, agreed
  }

  /// Which version of which template the audit answers.
  public struct TemplateReference: Hashable, Sendable {
    public let id: Template.ID
    public let version: Int

    /// Of the pinned template file: `sha256:…`.
    public let digest: String

    /// Fields that a newer program wrote.
    public var unknown: JSONObject = [:]

    public init(id: Template.ID, version: Int, digest: String) {
      self.id = id
      self.version = version
      self.digest = digest
    }
  }

  /// The question asked in every audit, outside template and score; it has no "not applicable".
  ///
  /// - SeeAlso: Care Inspectorate Wales, Wrexham follow-up (2021), summary: of 28 files, no child
  ///   at immediate risk.
  public struct Safety: Hashable, Sendable {
    /// Whether anything on the file shows the child to be at immediate risk today; `nil` until
    /// answered, and an audit cannot be finished before.
    public var immediateRisk: Bool?
    public var note: String
    public var unknown: JSONObject

    public init(immediateRisk: Bool? = nil, note: String = "", unknown: JSONObject = [:]) {
      self.immediateRisk = immediateRisk
      self.note = note
      self.unknown = unknown
    }
  }

  /// Digests of the rules behind an audit's clocks: `sha256:…`, empty where there were none.
  public struct RuleDigests: Hashable, Sendable {
    public var holidays: String
    public var timescales: String

    /// Fields that a newer program wrote.
    public var unknown: JSONObject = [:]

    public init(holidays: String = "", timescales: String = "") {
      self.holidays = holidays
      self.timescales = timescales
    }

    /// Takes the place of earlier rules; what a newer program wrote beside them stays.
    public mutating func update(to current: RuleDigests) {
      holidays = current.holidays
      timescales = current.timescales
    }
  }
}
