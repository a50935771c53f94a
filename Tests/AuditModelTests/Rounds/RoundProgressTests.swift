import AuditModel
import Testing

/// How far rounds are, in the list of them.
struct RoundProgressTests {
  @Test func `a draft without an answer is not begun, in the list as on the round's page`() {
    let template = Sampled.template([Sampled.item("seen"), Sampled.item("told")])
    let round = Round(
      id: "r1",
      title: Wording(en: "First"),
      templates: ["short"],
      sample: Sample(method: .random),
      planned: 4,
      cases: RoundCases(
        drawn: (1...4).map { DrawnCase(reference: "C\($0)", team: "North") }
      )
    )
    func audit(_ number: Int, _ outcomes: [Outcome], _ state: Audit.State) -> ScoredAudit {
      Sampled.audit(number, outcomes, template: template, case: "C\(number)", state: state)
    }
    let audits = [
      audit(1, [.unanswered, .unanswered], .draft), audit(2, [.met, .unanswered], .draft),
      audit(3, [.met, .notMet], .finished), audit(4, [.unanswered, .unanswered], .draft),
    ]
    let progress = RoundProgress.of([round], in: audits)
    #expect(progress.map(\.drafts) == [1])
    #expect(progress.map(\.finished) == [1])
    #expect(RoundCourse(round, among: audits).whole.drafts == 1)
  }
}
