import AuditModel

@testable import AuditTUI

extension DeskFixture {
  /// Half answered: the child is seen, the assessment is late and its quality is not graded yet.
  static let halfAnswered = audit(
    12,
    "C-0412",
    team: "north",
    template: assessment,
    at: "2026-03-12T09:04:00Z",
    answers: [
      "child-seen": .yes,
      "child-seen-alone": .notRecorded,
      "voice-of-child": .graded(.weak),
      "assessment-present": .yes,
      // 42 working days after 5 January 2026 is 4 March 2026; one calendar day late.
      "assessment-on-time": .clocks([
        Clock("assessment", start: .on("2026-01-05"), end: .on("2026-03-05"))
      ]),
      "plan-present": .yes,
    ],
    notes: [
      "child-seen-alone": ("No record of where the visit took place.", .improvement),
      "assessment-present": ("Signed off by the team manager.", .strength),
    ]
  )

  /// Every item that is asked has an answer; nothing stands in the way of finishing.
  static let complete: Audit = {
    var audit = halfAnswered
    audit.safety.immediateRisk = false
    let more: [Item.ID: AnswerValue] = [
      "child-said": .text("I want to stay near my school."),
      "assessment-quality": .graded(.satisfactory),
      "elements-covered": .count(4, outOf: nil),
      "harm-missed": .no,
      "language": .choice("welsh"),
      "plan-actions-done": .yes,
      "agencies-reported": .count(3, outOf: 4),
      "plan-known-to-child": .cannotBeGraded(reason: "too young to know of it"),
    ]
    for (item, value) in more { audit.answers[item] = Answer(value, by: "al") }
    return audit
  }()

  /// Five drafts and seven finished, in the order in which they were begun.
  static let shelf: AuditShelf = {
    let audits = [
      finished(1, "C-0101", team: "north", round: "2025-autumn", seen: .yes, voice: .good),
      finished(2, "C-0102", team: "south", round: "2025-autumn", seen: .no, voice: .weak),
      finished(3, "C-0103", team: "disabled", round: "2025-autumn", seen: .yes, voice: .good),
      finished(4, "C-0201", team: "north", round: "2026-spring", seen: .yes, voice: .satisfactory),
      finished(5, "C-0202", team: "south", round: "2026-spring", seen: .notRecorded, voice: .poor),
      finished(6, "C-0203", team: "north", round: "2026-spring", seen: .yes, voice: .good),
      finished(7, "C-0204", team: "disabled", round: "2026-spring", seen: .no, voice: .weak),
      draft(8, "C-0301", team: "north", answers: [:]),
      draft(9, "C-0302", team: "south", answers: ["child-seen-alone": .yes]),
      draft(10, "C-0303", team: "disabled", answers: ["voice-of-child": .graded(.poor)]),
      raised,
      halfAnswered,
    ]
    return AuditShelf(
      audits: audits.map { audit in
        ScoredAudit(
          audit,
          template: audit.template.id == "core-four" ? coreFour : assessment,
          rules: rules
        )
      },
      total: 12,
      progress: .complete
    )
  }()

  /// A draft with a concern that nobody has answered.
  private static let raised: Audit = {
    var audit = draft(11, "C-0399", team: "south", answers: ["child-seen-alone": .no])
    audit.safety.immediateRisk = true
    audit.escalations = [
      Escalation(
        reason: "No visit since January",
        to: "Head of service",
        raisedBy: "al",
        raisedAt: "2026-03-10T15:12:00Z"
      )
    ]
    return audit
  }()

  private static func draft(
    _ number: Int,
    _ reference: String,
    team: Team.ID,
    answers: [Item.ID: AnswerValue]
  ) -> Audit {
    audit(
      number,
      reference,
      team: team,
      template: coreFour,
      at: "2026-03-\(number < 10 ? "0" : "")\(number)T10:00:00Z",
      answers: answers
    )
  }

  private static func finished(
    _ number: Int,
    _ reference: String,
    team: Team.ID,
    round: Round.ID,
    seen: AnswerValue,
    voice: Grade
  ) -> Audit {
    let isAutumn = round == "2025-autumn"
    let dayBefore: Day = "2025-10-25"
    var audit = audit(
      number,
      reference,
      team: team,
      round: round,
      template: coreFour,
      at: isAutumn ? "2025-11-0\(number)T10:00:00Z" : "2026-03-0\(number)T10:00:00Z",
      answers: [
        "child-seen-alone": seen,
        // 42 working days after 1 September 2025 is 29 October 2025.
        "assessment-on-time": .clocks([
          Clock("assessment", start: .on("2025-09-01"), end: .on(dayBefore.adding(days: number)))
        ]),
        "voice-of-child": .graded(voice),
        "plan-outcome-focused": .graded(.satisfactory),
      ]
    )
    audit.asAt = isAutumn ? "2025-11-07" : "2026-03-07"
    audit.safety.immediateRisk = false
    audit.state = .finished
    return audit
  }

  static func audit(
    _ number: Int,
    _ reference: String,
    team: Team.ID,
    round: Round.ID? = "2026-spring",
    template: Template,
    at: String,
    answers: [Item.ID: AnswerValue],
    notes: [Item.ID: (String, Finding.Side)] = [:]
  ) -> Audit {
    Audit(
      id: "0195-\(number < 10 ? "0" : "")\(number)",
      template: Audit.TemplateReference(id: template.id, version: 1, digest: "sha256:00"),
      round: round,
      auditor: number.isMultiple(of: 4) ? "bw" : "al",
      caseFile: CaseFile(
        reference: reference,
        team: team,
        ageBand: .from5to10,
        status: .inNeed,
        began: "2026-01-05"
      ),
      asAt: today,
      answers: answers.reduce(into: [:]) { all, answer in
        let (note, side) = notes[answer.key] ?? ("", nil)
        all[answer.key] = Answer(answer.value, note: note, finding: side, by: "al", at: at)
      },
      events: [
        AuditEvent(id: "e1", did: .begun, at: at, by: "al", device: "d1", parents: [])
      ],
      revision: 1
    )
  }
}
