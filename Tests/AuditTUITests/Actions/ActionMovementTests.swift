import AuditModel
import Testing

@testable import AuditTUI

struct ActionMovementTests {
  private let action = AgreedAction.all(in: [
    ActionRecord(
      id: "1",
      did: .agreed(
        AgreedAction.Terms(
          what: "See the child alone",
          who: "team manager",
          due: "2026-04-30",
          caseReference: DeskFixture.complete.caseFile.reference,
          audit: DeskFixture.complete.id,
          item: "child-seen-alone"
        )
      ),
      at: "2026-03-12T09:00:00Z",
      by: "al"
    )
  ])[0]

  private func later(
    _ value: AnswerValue,
    state: Audit.State = .finished,
    reading: Audit.Reading = .first,
    round: Round.ID? = nil,
    on day: Day
  ) -> ScoredAudit {
    var audit = DeskFixture.complete
    audit = Audit(
      id: "0198c0de-0000-7000-8000-0000000000\(day.description.suffix(2))",
      template: audit.template,
      round: round,
      auditor: "bw",
      caseFile: audit.caseFile,
      state: state,
      asAt: day,
      answers: audit.answers
    )
    audit.reading = reading
    audit.answers["child-seen-alone"] = Answer(value)
    return scored(audit)
  }

  private func scored(_ audit: Audit) -> ScoredAudit {
    ScoredAudit(audit, template: DeskFixture.assessment, rules: DeskFixture.rules)
  }

  @Test func `a later audit of the case shows whether the item moved`() {
    let audits = [
      scored(DeskFixture.complete), later(.yes, state: .finished, on: "2026-06-03"),
    ]
    #expect(
      ActionMovement(of: action, among: audits)?.phrase?.en == "not recorded → met (2026-06-03)"
    )
  }

  @Test func `a draft, and an audit of the same day, do not show that anything moved`() {
    for other in [
      later(.yes, state: .draft, on: "2026-06-03"),
      later(.yes, state: .finished, on: DeskFixture.complete.asAt),
    ] {
      let movement = ActionMovement(of: action, among: [scored(DeskFixture.complete), other])
      #expect(movement?.before?.outcome == .notRecorded)
      #expect(movement?.later == [])
      #expect(movement?.phrase == nil)
    }
  }

  @Test(arguments: [Audit.Reading.second, .moderated, .agreed])
  func `another reading of the same file does not show that anything moved`(
    reading: Audit.Reading
  ) {
    let movement = ActionMovement(
      of: action,
      among: [
        scored(DeskFixture.complete),
        later(.yes, reading: reading, round: DeskFixture.complete.round, on: "2026-03-24"),
      ]
    )
    #expect(movement?.before?.outcome == .notRecorded)
    #expect(movement?.phrase == nil)
  }

  @Test func `of a later round the reading that was agreed is shown, and no other`() {
    let audits = [
      scored(DeskFixture.complete), later(.no, round: "2026-q2", on: "2026-06-03"),
      later(.no, reading: .second, round: "2026-q2", on: "2026-06-10"),
      later(.yes, reading: .agreed, round: "2026-q2", on: "2026-06-05"),
    ]
    #expect(
      ActionMovement(of: action, among: audits)?.phrase?.en == "not recorded → met (2026-06-05)"
    )
  }

  @Test func `where the audit it came out of is not here nothing is said`() {
    let movement = ActionMovement(
      of: action,
      among: [later(.yes, state: .finished, on: "2026-06-03")]
    )
    #expect(movement?.phrase == nil)
  }
}

struct OpenConcernsTests {
  private func audit(_ reference: String, open: Bool) -> ScoredAudit {
    var audit = DeskFixture.complete
    audit.caseFile.reference = reference
    audit.escalations = [
      Escalation(
        reason: "r",
        to: "head",
        raisedBy: "al",
        raisedAt: "2026-03-10T10:00:00Z",
        answeredAt: open ? nil : "2026-03-10T11:00:00Z"
      )
    ]
    return ScoredAudit(audit, template: DeskFixture.assessment, rules: DeskFixture.rules)
  }

  @Test func `concerns that wait are named when the program closes, and answered ones are not`() {
    #expect(
      OpenConcerns(in: [audit("C-1", open: true), audit("C-2", open: false)]).sentence?.en
        == "concerns waiting for an answer: 1 (C-1)"
    )
    #expect(OpenConcerns(in: [audit("C-2", open: false)]).sentence == nil)
  }

  @Test func `of very many eight are named`() {
    let audits = (1...11).map { audit("C-\($0)", open: true) }
    #expect(
      OpenConcerns(in: audits).sentence?.en
        == "concerns waiting for an answer: 11 (C-1, C-2, C-3, C-4, C-5, C-6, C-7, C-8 and 3 more)"
    )
  }
}
