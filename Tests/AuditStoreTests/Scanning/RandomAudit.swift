import AuditModel

@testable import AuditStore

/// Audits of a template whose answers are drawn: right ones, ones that do not fit, from every source,
/// and clocks of every form with dates in any order.
struct RandomAudit {
  let template: Template
  private var draws: SplitMix64

  /// The same seed makes the same audits.
  init(of template: Template, seed: UInt64) {
    self.template = template
    draws = SplitMix64(seed: seed)
  }

  mutating func next() -> Audit {
    var audit = Audit(
      id: AuditID.make(at: UTCTime(milliseconds: 0), random: (0, draws.next())),
      template: Audit.TemplateReference(
        id: template.id,
        version: template.version,
        digest: Digest(of: []).text
      ),
      auditor: "am",
      caseFile: CaseFile(
        reference: "WX-1",
        team: draws.element(of: ["CAFAT", "Tŷ"]),
        ageBand: draws.element(of: AgeBand.allCases + [nil]),
        status: draws.element(of: CaseStatus.allCases + [nil]),
        began: draws.chance(perMille: 300) ? day() : nil,
        contacts: (0..<draws.below(3)).map { _ in
          RepeatContactRule.Contact(day(), isSiblings: draws.chance(perMille: 300))
        }
      ),
      asAt: "2026-03-12"
    )
    for item in template.items where draws.chance(perMille: 850) {
      audit.answers[item.id] = Answer(
        draws.chance(perMille: 930) ? fitting(item.kind) : any(),
        source: draws.chance(perMille: 900)
          ? item.source : draws.element(of: EvidenceSource.allCases)
      )
    }
    audit.answers["of-another-version"] = Answer(any())
    return audit
  }

  private mutating func fitting(_ kind: AnswerKind) -> AnswerValue? {
    if draws.chance(perMille: 150) {
      let reason = draws.element(of: ["r", AnswerValue.noPlaceReason])
      return AnswerValue(code: draws.element(of: kind.answerCodes), reason: reason)
    }
    switch kind {
    case .dates(let timescales):
      return .clocks((0...draws.below(3)).map { _ in clock(draws.element(of: timescales)) })
    case .count(let range):
      let outOf = range.outOf == nil ? nil : draws.below(40)
      return .count(draws.below((range.most ?? 300) + 2), outOf: outOf)
    case .text: return .text("Gwaith da.")
    case .yesNo, .yesNoNotRecorded, .grade, .choice:
      return AnswerValue(code: draws.element(of: kind.answerCodes), reason: "r")
    }
  }

  private mutating func any() -> AnswerValue? {
    switch draws.below(6) {
    case 0: nil
    case 1: .text("")
    case 2: .count(draws.below(1000), outOf: draws.below(2) == 0 ? nil : draws.below(9))
    case 3: .clocks([clock(draws.element(of: ["cp-visit", "assessment-2014-act", "of-nobody"]))])
    case 4: .choice("an-option-of-nobody")
    default: AnswerValue(code: draws.element(of: ["yes", "no", "not-recorded", "weak", "good"]))
    }
  }

  private mutating func clock(_ timescale: Timescale.ID) -> Clock {
    if draws.chance(perMille: 600) { return Clock(timescale, start: moment(), end: moment()) }
    return Clock(
      timescale,
      start: moment(),
      events: (0..<draws.below(5)).map { _ in
        ClockEvent(moment(), kind: draws.element(of: ClockEvent.Kind.allCases))
      },
      ended: draws.chance(perMille: 200) ? moment() : nil,
      turn: draws.chance(perMille: 300) ? moment() : nil
    )
  }

  private mutating func moment() -> Moment {
    switch draws.below(10) {
    case 0: .notRecorded
    case 1: .notYet
    case 2, 3: LocalTime(day: day(), minute: draws.below(1440)).map(Moment.at) ?? .notYet
    default: .on(day())
    }
  }

  /// A day near the audit, about the change of law, or anywhere in a long time.
  private mutating func day() -> Day {
    switch draws.below(8) {
    case 0: Day(number: Day("2016-04-06").number - 20 + draws.below(40))
    case 1: Day(number: Day("1990-01-01").number + draws.below(20_000))
    default: Day(number: Day("2026-03-12").number - draws.below(120))
    }
  }
}
