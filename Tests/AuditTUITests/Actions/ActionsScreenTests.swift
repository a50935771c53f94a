import AuditModel
import Testing

@testable import AuditTUI

struct ActionsScreenTests {
  private static func agreed(_ id: String, _ what: String, due: Day) -> ActionRecord {
    ActionRecord(
      id: id,
      did: .agreed(
        AgreedAction.Terms(what: what, who: "team manager", due: due, caseReference: "WX-0412")
      ),
      at: "2026-03-01T09:00:00Z",
      by: "al"
    )
  }

  /// One overdue on 12 March 2026, one due later, one done.
  private static let actions = AgreedAction.all(in: [
    agreed("1", "See the child alone", due: "2026-03-11"),
    agreed("2", "Write the chronology", due: "2026-04-30"),
    agreed("3", "Tell the school", due: "2026-03-05"),
    ActionRecord(
      id: "4",
      parents: ["3"],
      action: "3",
      did: .done(on: "2026-03-04", evidence: "letter of 4 March"),
      at: "2026-03-04T09:00:00Z",
      by: "al"
    ),
  ]).byUrgency

  private func desk(language: Language = .english) -> Desk {
    var desk = DeskFixture.desk(language: language)
    desk.todo = ActionShelf(actions: Self.actions, isRead: true)
    return desk
  }

  @Test func `what is to be done stands first, and d closes it with its evidence`() {
    var desk = desk()
    var screen = ActionsScreen(desk)
    screen.press([.character("d")], on: &desk)
    #expect(screen.press([.enter], on: &desk).map(\.kind) == [.say(.warning)])
    screen.write("visit of 12 March", on: &desk)
    #expect(
      screen.press([.enter], on: &desk).map(\.kind) == [
        .effect(
          .record(.done(on: "2026-03-12", evidence: "visit of 12 March"), about: Self.actions[0])
        )
      ]
    )
    #expect(Self.actions.map(\.id) == ["1", "2", "3"])
  }

  @Test func `x drops it with a reason, and Esc leaves it`() {
    var desk = desk()
    var screen = ActionsScreen(desk)
    screen.press([.character("x")], on: &desk)
    screen.write("moved away", on: &desk)
    #expect(screen.press([.escape], on: &desk).map(\.kind) == [])
    #expect(screen.context == .actions)
  }

  @Test func `what is closed is not closed again`() {
    var desk = desk()
    var screen = ActionsScreen(desk)
    #expect(
      screen.press([.character("G"), .character("d")], on: &desk).map(\.kind) == [.say(.warning)]
    )
  }

  @Test(arguments: Look.all) func `looks as it did`(_ look: Look) {
    let desk = desk(language: look.language)
    look.check(ActionsScreen(desk), "actions", on: desk)
  }
}

struct EscalationsScreenTests {
  private func desk(language: Language = .english) -> Desk {
    var desk = DeskFixture.desk(language: language)
    var audit = DeskFixture.complete
    audit.escalations = [
      Escalation(reason: "No visit", to: "Head", raisedBy: "al", raisedAt: "2026-03-10T10:00:00Z"),
      Escalation(
        reason: "No plan",
        to: "Head",
        raisedBy: "al",
        raisedAt: "2026-03-10T10:00:00Z",
        answeredAt: "2026-03-12T08:00:00Z",
        outcome: "Plan written."
      ),
    ]
    desk.todo = ActionShelf(raised: RaisedEscalation.all(in: audit).byUrgency, isRead: true)
    return desk
  }

  @Test func `what waits stands first, and Enter opens its audit`() {
    var desk = desk()
    var screen = EscalationsScreen(desk)
    #expect(
      screen.press([.enter], on: &desk).map(\.kind) == [.effect(.open(DeskFixture.complete.id))]
    )
  }

  @Test func `E and T at home lead to concerns and to actions`() {
    var desk = desk()
    var home = HomeScreen(desk: desk)
    #expect(
      home.press([.character("E"), .character("T")], on: &desk).map(\.kind) == [
        .effect(.readActions), .push("EscalationsScreen"), .effect(.readActions),
        .push("ActionsScreen"),
      ]
    )
  }

  @Test(arguments: Look.all) func `looks as it did`(_ look: Look) {
    let desk = desk(language: look.language)
    look.check(EscalationsScreen(desk), "escalations", on: desk)
  }
}
