import AuditModel

/// Templates, rounds and audits as small as a rule needs them.
enum Sampled {
  static func item(
    _ id: String,
    _ kind: AnswerKind = .yesNoNotRecorded,
    measures: Measure = .compliance,
    target: Int? = nil,
    restates: String? = nil,
    beside: String? = nil,
    source: EvidenceSource = .file
  ) -> Item {
    Item(
      id: id,
      measures: measures,
      asks: Wording(en: id),
      kind: kind,
      target: target,
      restates: restates,
      beside: beside,
      source: source
    )
  }

  static func template(
    _ items: [Item],
    id: String = "short",
    version: Int = 1
  ) -> Template {
    Template(
      id: id,
      version: version,
      title: Wording(en: id),
      sections: [Section(id: "all", title: Wording(en: "All"), items: items)]
    )
  }

  static func round(_ id: String = "r1", _ sample: Sample = Sample(method: .random)) -> Round {
    Round(id: id, title: Wording(en: id), sample: sample)
  }

  /// An audit of case `C` and number; its id is `A` and number.
  static func audit(
    _ number: Int,
    _ outcomes: [Outcome],
    team: String = "North",
    round: String? = "r1",
    template: Template,
    case reference: String? = nil,
    state: Audit.State = .finished,
    reading: Audit.Reading = .first,
    asAt: Day = "2026-03-12",
    auditor: String = "am"
  ) -> ScoredAudit {
    ScoredAudit(
      id: "A\(number)",
      reference: reference ?? "C\(number)",
      team: team,
      round: round,
      template: template,
      state: state,
      reading: reading,
      asAt: asAt,
      auditor: auditor,
      outcomes: zip(template.items, outcomes).map { ItemOutcome(item: $0.id, outcome: $1) }
    )
  }

  /// As many audits as the counts say, of one item, one after the other.
  static func audits(
    _ counts: [(Outcome, Int)],
    from first: Int = 1,
    team: String = "North",
    round: String? = "r1",
    template: Template
  ) -> [ScoredAudit] {
    counts.flatMap { Array(repeating: $0.0, count: $0.1) }.enumerated().map {
      audit(first + $0.offset, [$0.element], team: team, round: round, template: template)
    }
  }
}
