import AuditModel
import Testing

struct DecisionRefusalTests {
  private func refusals(
    _ decision: RecommendationDecision,
    after decisions: [RecommendationDecision] = []
  ) -> [DecisionRefusal] {
    RecommendationLedger(.sample, decisions, asAt: "2014-07-10").refusals(of: decision)
  }

  @Test(arguments: RecommendationStatus.allCases.filter { $0 != .superseded })
  func `no status is taken without evidence`(status: RecommendationStatus) {
    #expect(refusals(.init("old/2", status, "2014-05-01", evidence: " \n")) == [.noEvidence])
  }

  @Test func `a figure of a round is evidence by itself`() {
    let decision = RecommendationDecision(
      id: "01",
      recommendation: "old/2",
      status: .met,
      on: "2014-05-01",
      by: "panel",
      evidence: "",
      figures: [.init(round: "2014-q1", item: "plan-present", proportion: .init(n: 17, of: 19))],
      recordedAt: "2014-05-01T09:00:00Z",
      recordedBy: "am"
    )
    #expect(refusals(decision) == [])
  }

  @Test func `somebody decides`() {
    #expect(refusals(.init("old/2", .met, "2014-05-01", by: "")) == [.nobody])
  }

  @Test func `a decision is dated neither in the future nor before its source`() {
    #expect(
      refusals(.init("old/2", .met, "2014-07-11")) == [.future("2014-07-11", today: "2014-07-10")]
    )
    #expect(refusals(.init("old/2", .met, "2014-07-10")) == [])
    #expect(
      refusals(.init("old/2", .met, "2013-10-31"))
        == [.beforeSource("2013-10-31", .month(Month(of: "2013-11-01")))]
    )
    #expect(refusals(.init("old/2", .met, "2013-11-01")) == [])
  }

  @Test func `a whole is met only when its parts are`() {
    let whole = RecommendationDecision("old/1", .met, "2014-05-01")
    #expect(refusals(whole) == [.openParts(["1 a", "1 b"])])
    let first = RecommendationDecision("old/1 a", .met, "2014-04-01")
    #expect(refusals(whole, after: [first]) == [.openParts(["1 b"])])
    let second = RecommendationDecision("old/1 b", .met, "2014-04-01", id: "02")
    #expect(refusals(whole, after: [first, second]) == [])
  }

  @Test func `only what a later recommendation continues can be superseded`() {
    #expect(refusals(.init("old/1", .superseded, "2014-05-01")) == [.nothingContinues])
    #expect(refusals(.init("old/2", .superseded, "2014-05-01")) == [])
  }

  @Test func `every refusal is told at once`() {
    #expect(
      refusals(.init("old/1", .met, "2015-01-01", evidence: "", by: " ")) == [
        .noEvidence, .nobody, .future("2015-01-01", today: "2014-07-10"),
        .openParts(["1 a", "1 b"]),
      ]
    )
  }
}
