/// An audit reduced to what figures need: who, where, when, and one outcome for each item.
///
/// Holds no note and no other free text.
public struct ScoredAudit: Hashable, Identifiable, Sendable {
  /// Everything behind one reference: counting hands many thousands of audits about.
  private let box: Box

  private final class Box: Sendable {
    let facts: Facts

    init(_ facts: Facts) {
      self.facts = facts
    }
  }

  private struct Facts: Hashable, Sendable {
    let id: Audit.ID
    let reference: String
    let team: Team.ID
    let round: Round.ID?
    let template: Template.ID
    let version: Int
    let state: Audit.State
    let reading: Audit.Reading
    let asAt: Day
    let ageBand: AgeBand?
    let status: CaseStatus?
    let auditor: String
    let changedAt: String
    let immediateRisk: Bool?
    let openEscalations: Int
    let outcomes: [ItemOutcome]
  }

  public var id: Audit.ID { box.facts.id }
  public var reference: String { box.facts.reference }
  public var team: Team.ID { box.facts.team }
  public var round: Round.ID? { box.facts.round }
  public var template: Template.ID { box.facts.template }

  /// The version of the template, which decides what its items mean.
  public var version: Int { box.facts.version }
  public var state: Audit.State { box.facts.state }
  public var reading: Audit.Reading { box.facts.reading }

  /// The day on which open clocks were judged; its month is the month of the audit.
  public var asAt: Day { box.facts.asAt }
  public var ageBand: AgeBand? { box.facts.ageBand }
  public var status: CaseStatus? { box.facts.status }
  public var auditor: String { box.facts.auditor }

  /// When the audit was last changed, in UTC; empty when no event says so.
  public var changedAt: String { box.facts.changedAt }
  public var immediateRisk: Bool? { box.facts.immediateRisk }

  /// Concerns raised and not answered yet.
  public var openEscalations: Int { box.facts.openEscalations }

  /// In the template's order.
  public var outcomes: [ItemOutcome] { box.facts.outcomes }

  public static func == (left: ScoredAudit, right: ScoredAudit) -> Bool {
    left.box === right.box || left.box.facts == right.box.facts
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(box.facts)
  }

  public init(_ audit: Audit, template: Template, rules: Rules) {
    box = Box(
      Facts(
        id: audit.id,
        reference: audit.caseFile.reference,
        team: audit.caseFile.team,
        round: audit.round,
        template: template.id,
        version: template.version,
        state: audit.state,
        reading: audit.reading,
        asAt: audit.asAt,
        ageBand: audit.caseFile.ageBand,
        status: audit.caseFile.status,
        auditor: audit.auditor,
        changedAt: audit.events.map(\.at).max() ?? "",
        immediateRisk: audit.safety.immediateRisk,
        openEscalations: audit.escalations.count { $0.answeredAt == nil },
        outcomes: audit.outcomes(in: template, rules: rules)
      )
    )
  }

  /// Puts together what was scored before, as an index keeps it: one outcome for each item of the
  /// template, in its order.
  public init(
    id: Audit.ID,
    reference: String,
    team: Team.ID,
    round: Round.ID?,
    template: Template,
    state: Audit.State,
    reading: Audit.Reading,
    asAt: Day,
    ageBand: AgeBand? = nil,
    status: CaseStatus? = nil,
    auditor: String,
    changedAt: String = "",
    immediateRisk: Bool? = nil,
    openEscalations: Int = 0,
    outcomes: [ItemOutcome]
  ) {
    box = Box(
      Facts(
        id: id,
        reference: reference,
        team: team,
        round: round,
        template: template.id,
        version: template.version,
        state: state,
        reading: reading,
        asAt: asAt,
        ageBand: ageBand,
        status: status,
        auditor: auditor,
        changedAt: changedAt,
        immediateRisk: immediateRisk,
        openEscalations: openEscalations,
        outcomes: outcomes
      )
    )
  }
}
