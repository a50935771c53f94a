import AuditModel
import Testing

/// Challenges by reviewing officers that nobody has answered: Wrexham 2021, People I5.
struct OpenChallengeTests {
  private static let scale = Timescale.sample(OpenChallenge.item, phases: [])
  private static let template = Sampled.template([
    Sampled.item(OpenChallenge.item, .dates([OpenChallenge.item])), Sampled.item("seen"),
  ])
  private static let others = Sampled.template([Sampled.item("seen")], id: "others")

  private func audit(_ number: Int, team: String = "North", _ clocks: [Clock]) -> ScoredAudit {
    let readings = clocks.map { $0.reading(under: Self.scale, rules: .wales, asAt: "2026-03-12") }
    return ScoredAudit(
      id: "A\(number)",
      reference: "C\(number)",
      team: team,
      round: "r1",
      template: Self.template,
      state: .finished,
      reading: .first,
      asAt: "2026-03-12",
      auditor: "am",
      outcomes: [
        ItemOutcome(
          item: OpenChallenge.item,
          outcome: .noLimit,
          clocks: readings.map(ScoredClock.init)
        ),
        ItemOutcome(item: "seen", outcome: .met),
      ]
    )
  }

  private func challenge(raised: Moment, resolved: Moment) -> Clock {
    Clock(OpenChallenge.item, start: raised, end: resolved)
  }

  private func open(
    _ audits: [ScoredAudit],
    team: String? = nil,
    withheld: WithheldReadings = .none
  ) -> [OpenChallenge]? {
    Figures(
      of: audits,
      FigureRequest(
        templates: [Self.template, Self.others],
        rounds: [Sampled.round()],
        teams: ["North", "South"],
        withheld: withheld
      )
    ).openChallenges(team: team, round: "r1")
  }

  @Test func `what waits longest stands first, what has its result not at all`() throws {
    let found = try #require(
      open([
        audit(1, [challenge(raised: "2026-03-02", resolved: .notYet)]),
        audit(2, [challenge(raised: "2026-01-31", resolved: .notYet)]),
        audit(3, [challenge(raised: "2026-01-31", resolved: "2026-02-20")]),
      ])
    )
    // To 12 March 2026: 40 days from 31 January (28 in February), 10 from 2 March.
    #expect(found.map(\.reference) == ["C2", "C1"])
    #expect(
      found.map(\.phrase.en) == ["no result: at least 40 days", "no result: at least 10 days"]
    )
  }

  @Test func `one whose dates are missing is listed last`() throws {
    let found = try #require(
      open([
        audit(1, [challenge(raised: .notRecorded, resolved: .notYet)]),
        audit(2, [challenge(raised: "2026-03-11", resolved: .notYet)]),
        audit(3, [challenge(raised: "2026-03-01", resolved: .notRecorded)]),
      ])
    )
    #expect(found.map(\.reference) == ["C2", "C1", "C3"])
    #expect(found.map { $0.standing == .undated } == [false, true, true])
  }

  @Test func `several challenges in one case are several`() throws {
    let found = try #require(
      open([
        audit(
          1,
          [
            challenge(raised: "2026-03-02", resolved: .notYet),
            challenge(raised: "2026-02-02", resolved: "2026-02-03"),
            challenge(raised: "2026-03-09", resolved: .notYet),
          ]
        )
      ])
    )
    #expect(found.map(\.phrase.en).map { $0.hasSuffix("10 days") } == [true, false])
  }

  @Test func `of a team only its own`() throws {
    let audits = [
      audit(1, [challenge(raised: "2026-03-02", resolved: .notYet)]),
      audit(2, team: "South", [challenge(raised: "2026-03-02", resolved: .notYet)]),
    ]
    #expect(open(audits, team: "South")?.map(\.reference) == ["C2"])
  }

  @Test func `where no audit asks, nobody is told that all is well`() {
    #expect(open([Sampled.audit(1, [.met], template: Self.others)]) == nil)
    #expect(open([audit(1, [])]) == [])
  }

  @Test func `a file that somebody is to read blind is passed over for them`() {
    let audits = [audit(1, [challenge(raised: "2026-03-02", resolved: .notYet)])]
    var round = Sampled.round()
    round.cases.drawn = [DrawnCase(reference: "C1", team: "North", auditor: "am", second: "bp")]
    let withheld = WithheldReadings(from: "bp", among: audits, rounds: [round])
    #expect(open(audits, withheld: withheld) == [])
  }
}
