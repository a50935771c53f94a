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
}
