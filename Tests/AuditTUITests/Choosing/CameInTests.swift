import AuditModel
import Testing

@testable import AuditTUI

/// What other programs did to the open audit comes in, and takes nothing that was done here.
struct CameInTests {
  private static let seen = DeskFixture.halfAnswered
  private static let theirs = WalkFixture.audit { audit in
    audit.answers["child-said"] = Answer(.text("I like it here."), by: "bm")
    audit.revision += 1
    audit.events.append(
      AuditEvent(
        id: "e-99",
        did: .answered,
        subject: "child-said",
        at: "2026-03-12T09:15:00Z",
        by: "bm",
        device: "d-22222222",
        parents: []
      )
    )
  }

  private static let cameIn = Message.cameIn(CameIn(saved: theirs, asked: seen))

  @Test func `an answer of another program comes in, and the status line says so`() {
    var walk = Walkthrough(at: "child-seen")
    walk.receive(Self.cameIn)
    #expect(walk.answer("child-said")?.value == .text("I like it here."))
    #expect(walk.said == "1 answer came in from another program: i shows it")
    #expect(walk.audit?.events == Self.theirs.events)
    walk.write("i")
    let drawn = walk.drawn()
    #expect(drawn.contains("bm, 2026-03-12T09:15:00Z, d-22222222"))
    #expect(drawn.contains("before: not yet answered"))
    #expect(drawn.contains("now: I like it here."))
  }

  @Test func `what was changed here meanwhile stays, whatever came in`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("2")
    let other = WalkFixture.audit { $0.answers["child-seen"]?.value = .notRecorded }
    walk.receive(.cameIn(CameIn(saved: other, asked: Self.seen)))
    #expect(walk.answer("child-seen")?.value == .no)
    #expect(walk.said == nil)
  }

  @Test func `undo takes back what was done here, and nothing that came in`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("2")
    walk.receive(Self.cameIn)
    walk.write("u")
    #expect(walk.answer("child-seen") == Self.seen.answers["child-seen"])
    #expect(walk.answer("child-said")?.value == .text("I like it here."))
    walk.write("u")
    #expect(walk.said == "nothing to undo")
  }

  @Test func `while somebody types, what came in waits, and the saving says what was seen`() throws
  {
    var walk = Walkthrough(at: "child-seen")
    walk.write("tSeen at")
    walk.receive(Self.cameIn)
    #expect(walk.answer("child-said") == nil)
    walk.forgetEffects()
    walk.write(" school")
    walk.press(.enter)
    guard case .save(let asked, _)? = walk.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    // Compared with what was seen when it was typed.
    #expect(asked.events == Self.seen.events)
    #expect(asked.answers["child-said"] == nil)
    #expect(walk.answer("child-said")?.value == .text("I like it here."))
    #expect(walk.answer("child-seen")?.note == "Seen at school")
  }

  @Test func `an audit that another program finished is locked and says so`() {
    var walk = Walkthrough(at: "child-seen")
    let finished = WalkFixture.audit { $0.state = .finished }
    walk.receive(.cameIn(CameIn(saved: finished, asked: Self.seen)))
    #expect(walk.said?.hasPrefix("another program has finished this audit") ?? false)
    walk.write("2")
    #expect(walk.saves == 0)
  }

  @Test func `an answer that both changed is said with the key that chooses`() {
    var walk = Walkthrough(at: "harm-missed")
    let apart = WalkFixture.audit { $0.contested = VersionsScreenTests.rivals }
    walk.receive(.cameIn(CameIn(saved: apart, asked: Self.seen)))
    #expect(
      walk.said == "1 answer was changed here and by another program: both are kept, c chooses"
    )
  }
}
