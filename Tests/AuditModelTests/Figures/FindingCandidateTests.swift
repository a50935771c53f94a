import AuditModel
import Testing

/// Which figures are proposed as strengths and as areas for improvement.
struct FindingCandidateTests {
  private func candidates(
    _ met: Int,
    of: Int,
    target: Int? = nil,
    sample: Sample = Sample(method: .random)
  ) -> [FindingCandidate] {
    let template = Sampled.template([Sampled.item("seen", target: target)])
    let audits = Sampled.audits([(.met, met), (.notMet, of - met)], template: template)
    return Figures(
      of: audits,
      FigureRequest(
        templates: [template],
        rounds: [Sampled.round("r1", sample)],
        teams: ["North"]
      )
    ).findingCandidates(round: "r1")
  }

  /// Wilson's 95% intervals, worked from the formula of 1927 in Python, as `FigureTests` has it:
  /// 40 of 40: 91.2 to 100; 34 of 40: 70.9 to 92.9; 20 of 40: 35.2 to 64.8; 30 of 40: 59.8 to 85.8.
  @Test(
    arguments: [
      (40, 90, .strength), (40, 95, nil), (34, 90, nil), (34, 70, .strength),
      (34, 95, .improvement),
      (20, 65, .improvement), (20, 60, nil), (30, 70, nil),
    ] as [(Int, Int, Finding.Side?)]
  )
  func `an interval wholly on one side of the target is proposed`(
    met: Int,
    target: Int,
    side: Finding.Side?
  ) {
    let found = candidates(met, of: 40, target: target)
    #expect(found.map(\.side) == (side.map { [$0] } ?? []))
    #expect(found.map(\.threshold).allSatisfy { $0 == target })
  }

  @Test func `an item without a target is held against three in four`() {
    #expect(candidates(40, of: 40).map(\.side) == [.strength])
    #expect(candidates(20, of: 40).map(\.side) == [.improvement])
    #expect(candidates(30, of: 40).isEmpty)
  }

  @Test func `nothing is proposed from fewer than ten`() {
    #expect(candidates(9, of: 9, sample: Sample(method: .all)).isEmpty)
    #expect(candidates(10, of: 10, sample: Sample(method: .all)).map(\.side) == [.strength])
  }

  @Test func `without an interval n of N decides`() {
    #expect(candidates(8, of: 10, sample: Sample(method: .all)).map(\.side) == [.strength])
    #expect(candidates(7, of: 10, sample: Sample(method: .all)).map(\.side) == [.improvement])
    #expect(candidates(7, of: 10, sample: Sample(method: .purposive)).map(\.side) == [.improvement])
  }

  @Test func `where teams were sampled at different rates the weighted share decides`() {
    // North 10 of 10 of 100 cases, South 2 of 10 of 900: 12 of 20 read, and
    // (100 x 1 + 900 x 0.2) / 1000 = 28% of all cases.
    let template = Sampled.template([Sampled.item("seen", target: 50)])
    let audits =
      Sampled.audits([(.met, 10)], template: template)
      + Sampled.audits([(.met, 2), (.notMet, 8)], from: 11, team: "South", template: template)
    let sample = Sample(
      method: .stratified,
      population: 1000,
      populations: ["North": 100, "South": 900]
    )
    let figures = Figures(
      of: audits,
      FigureRequest(
        templates: [template],
        rounds: [Sampled.round("r1", sample)],
        teams: ["North", "South"]
      )
    )
    #expect(figures.findingCandidates(round: "r1").map(\.side) == [.improvement])
  }

  private func decision(
    _ id: String,
    _ did: FindingDecision.Deed,
    side: Finding.Side = .strength,
    round: Round.ID = "r1",
    after parents: [String] = []
  ) -> FindingDecision {
    FindingDecision(
      id: id,
      parents: parents,
      round: round,
      item: "seen",
      side: side,
      did: did,
      by: "lead inspector",
      recordedAt: "2026-03-12T09:00:00Z",
      recordedBy: "am"
    )
  }

  @Test func `the last decision about a matter stands, and both sides of an item stand apart`() {
    let decisions = [
      decision("3", .taken(words: "Seen, in good time.")),
      decision("1", .refused(reason: "three cases of one worker"), after: ["3"]),
      decision("2", .taken(words: "Not seen alone."), side: .improvement),
      decision("4", .taken(words: "Elsewhere."), round: "r2"),
    ]
    let standing = decisions.standing(in: "r1")
    #expect(standing.values.map(\.id).sorted() == ["1", "2"])
    #expect(decisions.heads(of: .init(item: "seen", side: .strength), in: "r1") == ["1"])
  }
}
