import AuditModel
import Testing

struct RecommendationLedgerTests {
  private func standing(
    _ reference: RecommendationReference,
    _ decisions: [RecommendationDecision],
    asAt: Day = "2014-07-10"
  ) throws -> RecommendationStanding {
    try #require(RecommendationLedger(.sample, decisions, asAt: asAt)[reference])
  }

  @Test func `a recommendation that nobody mentions again stays open`() throws {
    let standing = try standing("old/2", [], asAt: "2030-01-01")
    #expect(standing.status == nil)
    #expect(standing.isOpen)
  }

  @Test func `being continued by a later inspection closes nothing`() throws {
    let two = try #require(Recommendations.sample["old/2"])
    #expect(Recommendations.sample.continuations(of: two).map(\.reference) == ["new/7"])
    #expect(try standing("old/2", [], asAt: "2030-01-01").isOpen)
  }

  @Test(
    arguments: [
      ("2014-06-30", nil), ("2014-07-01", 1), ("2014-07-10", 10), ("2015-06-30", 365),
    ] as [(Day, Int?)]
  )
  func `an open one is overdue from the day after it is due`(today: Day, days: Int?) throws {
    #expect(try standing("old/1", [], asAt: today).overdueDays == days)
  }

  @Test func `one that is partly met after its day is overdue still, and a met one is not`() throws
  {
    let partly = try standing("old/1 b", [.init("old/1 b", .partlyMet, "2014-02-01")])
    // From 31 January to 10 July 2014: 28 + 31 + 30 + 31 + 30 + 10 days.
    #expect(partly.overdueDays == 160)
    let met = try standing("old/1 b", [.init("old/1 b", .met, "2014-02-01")])
    #expect(met.overdueDays == nil)
  }

  @Test func `a part is due, and owned, as its whole is, unless it says otherwise`() throws {
    #expect(try standing("old/1 a", []).entry.due == "2014-06-30")
    #expect(try standing("old/1 b", []).entry.due == "2014-01-31")
    #expect(try standing("old/1 b", []).entry.owner == Wording(en: "head of service"))
  }

  @Test func `the decision of the latest day counts, and all are kept`() throws {
    let standing = try standing(
      "old/2",
      [
        .init("old/2", .met, "2014-05-01", id: "01"),
        .init("old/2", .inProgress, "2014-03-01", id: "02"),
      ]
    )
    #expect(standing.status == .met)
    #expect(standing.decisions.map(\.status) == [.inProgress, .met])
  }

  @Test func `of two decisions of one day the one recorded last counts`() throws {
    let standing = try standing(
      "old/2",
      [
        .init("old/2", .notMet, "2014-05-01", id: "02"),
        .init("old/2", .met, "2014-05-01", id: "01"),
      ]
    )
    #expect(standing.status == .notMet)
  }

  @Test func `a decision whose day has not come does not count yet`() throws {
    let decisions = [RecommendationDecision("old/2", .met, "2014-08-01")]
    #expect(try standing("old/2", decisions, asAt: "2014-07-31").status == nil)
    #expect(try standing("old/2", decisions, asAt: "2014-08-01").status == .met)
  }

  @Test func `falling back after it was met shows as a relapse`() throws {
    let standing = try standing(
      "old/2",
      [
        .init("old/2", .partlyMet, "2014-02-01", id: "01"),
        .init("old/2", .met, "2014-03-01", id: "02"),
        .init("old/2", .notMet, "2014-06-01", id: "03"),
      ]
    )
    #expect(standing.hasRelapsed)
    #expect(standing.decisions.filter(standing.isRelapse).map(\.id) == ["03"])
  }

  @Test func `parts that are all met do not close their whole without a decision`() throws {
    let standing = try standing(
      "old/1",
      [.init("old/1 a", .met, "2014-02-01"), .init("old/1 b", .met, "2014-02-01")]
    )
    #expect(standing.status == nil)
    #expect(standing.closedParts == Proportion(n: 2, of: 2))
  }

  @Test func `a whole falls back to partly met when a part of it opens again`() throws {
    let standing = try standing(
      "old/1",
      [
        .init("old/1 a", .met, "2014-02-01", id: "01"),
        .init("old/1 b", .met, "2014-02-01", id: "02"),
        .init("old/1", .met, "2014-03-01", id: "03"),
        .init("old/1 b", .notMet, "2014-05-01", id: "04"),
      ]
    )
    #expect(standing.status == .partlyMet)
    #expect(standing.heldOpenBy == ["1 b"])
    #expect(standing.closedParts == Proportion(n: 1, of: 2))
  }

  @Test func `superseding a whole takes its open parts with it, and those decided later stand`()
    throws
  {
    let decisions: [RecommendationDecision] = [
      .init("old/1", .superseded, "2014-03-01", id: "01"),
      .init("old/1 b", .inProgress, "2014-04-01", id: "02"),
    ]
    #expect(try standing("old/1 a", decisions).status == .superseded)
    #expect(try standing("old/1 b", decisions).status == .inProgress)
  }

  @Test func `a count by status has every recommendation in one row`() {
    let ledger = RecommendationLedger(
      .sample,
      [.init("old/1 a", .met, "2014-02-01"), .init("old/2", .notMet, "2014-02-01")],
      asAt: "2016-01-01"
    )
    let counts = RecommendationLedger.counts(of: ledger.standings)
    #expect(
      counts.map(\.status) == [
        nil, .notStarted, .inProgress, .met, .partlyMet, .notMet, .superseded,
      ]
    )
    #expect(counts.map(\.count) == [3, 0, 0, 1, 0, 1, 0])
  }
}
