import AuditModel
import Testing

/// Whether an action that came out of a round's figures moved them.
struct FindingMovementTests {
  private static let template = Sampled.template([Sampled.item("seen-alone")])
  private static let request = FigureRequest(
    templates: [template],
    rounds: [Sampled.round("r1"), Sampled.round("r2"), Sampled.round("r3")],
    teams: ["North", "South"]
  )

  private func action(
    round: Round.ID? = "r1",
    team: Team.ID? = nil,
    case reference: String? = nil
  ) -> [AgreedAction] {
    AgreedAction.all(in: [
      ActionRecord(
        id: "1",
        did: .agreed(
          AgreedAction.Terms(
            what: "See every child alone",
            who: "team manager",
            due: "2026-04-30",
            caseReference: reference,
            team: team,
            round: round,
            item: "seen-alone"
          )
        ),
        at: "2026-03-12T09:00:00Z",
        by: "al"
      )
    ])
  }

  /// r1: North 2 of 3, South 0 of 1; r2: North 3 of 3; nothing in r3.
  private static let audits =
    Sampled.audits([(.met, 2), (.notMet, 1)], template: template)
    + Sampled.audits([(.notMet, 1)], from: 4, team: "South", template: template)
    + Sampled.audits([(.met, 3)], from: 5, round: "r2", template: template)

  @Test func `an action about a round's item shows the figure then, and in rounds since`() {
    let moved = action().movements(among: Self.audits, Self.request)
    #expect(moved["1"]?.en == "2 of 4 (r1) → 3 of 3 (r2)")
    #expect(moved["1"]?.cy == "2 o 4 (r1) → 3 o 3 (r2)")
  }

  @Test func `an action about a team shows that team's figure`() {
    let moved = action(team: "North").movements(among: Self.audits, Self.request)
    #expect(moved["1"]?.en == "2 of 3 (r1) → 3 of 3 (r2)")
  }

  @Test func `what nobody has looked at again has not moved`() {
    #expect(action(team: "South").movements(among: Self.audits, Self.request) == [:])
    #expect(action(round: "r2").movements(among: Self.audits, Self.request) == [:])
    #expect(action(round: nil).movements(among: Self.audits, Self.request) == [:])
    #expect(action(case: "C9").movements(among: Self.audits, Self.request) == [:])
  }

  @Test func `an item that means something else since is not the same`() {
    let other = Sampled.template([Sampled.item("seen-alone", .yesNo)], version: 2)
    var request = Self.request
    request.templates = [Self.template, other]
    let audits =
      Sampled.audits([(.met, 2)], template: Self.template)
      + Sampled.audits([(.met, 3)], from: 3, round: "r2", template: other)
    #expect(action().movements(among: audits, request) == [:])
  }

  @Test func `whoever reads a file blind is not told how its item stood`() {
    let audits = [
      Sampled.audit(1, [.notMet], template: Self.template, case: "C1", asAt: "2026-01-05"),
      Sampled.audit(
        2,
        [.met],
        round: "r2",
        template: Self.template,
        case: "C1",
        asAt: "2026-03-12"
      ),
    ]
    var round = Sampled.round("r2")
    round.cases.drawn = [DrawnCase(reference: "C1", team: "North", auditor: "am", second: "bp")]
    let terms = AgreedAction.Terms(
      what: "See the child alone",
      who: "team manager",
      due: "2026-04-30",
      caseReference: "C1",
      audit: "A1",
      item: "seen-alone"
    )
    let actions = AgreedAction.all(in: [
      ActionRecord(id: "1", did: .agreed(terms), at: "2026-01-05T09:00:00Z", by: "am")
    ])
    func moved(shownTo auditor: String) -> [AgreedAction.ID: Phrase] {
      var request = Self.request
      request.withheld = WithheldReadings(from: auditor, among: audits, rounds: [round])
      return actions.movements(among: audits, request)
    }
    #expect(moved(shownTo: "lead")["1"]?.en == "not met → met (2026-03-12)")
    #expect(moved(shownTo: "bp") == [:])
  }

  @Test
  func `rounds follow one another by fieldwork, else by the draw, and undated ones come last`() {
    func round(_ id: Round.ID, from: Day? = nil, drawn: Day? = nil) -> Round {
      var round = Round(
        id: id,
        title: Wording(en: id),
        from: from,
        sample: Sample(method: .random)
      )
      round.cases.draw = drawn.map { Draw(list: "sha256:0", listed: 9, seed: 1, on: $0) }
      return round
    }
    let rounds = [
      round("undated"), round("second", drawn: "2026-02-01"), round("third", from: "2026-04-01"),
      round("first", from: "2026-01-05"),
    ]
    #expect(rounds.byTime.map(\.id) == ["first", "second", "third", "undated"])
  }
}
