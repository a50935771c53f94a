import AuditModel
import Testing

@testable import AuditTUI

struct WalkUndoTests {
  @Test func `undo and redo go back and forth over answers, notes and clears`() {
    var walk = Walkthrough(at: "child-seen")
    var states = [walk.audit?.answers]
    walk.write("2")
    states.append(walk.audit?.answers)
    walk.write("tSeen at school.")
    walk.press(.enter)
    states.append(walk.audit?.answers)
    walk.write("x")
    states.append(walk.audit?.answers)
    for state in states.dropLast().reversed() {
      walk.write("u")
      #expect(walk.audit?.answers == state)
    }
    for state in states.dropFirst() {
      walk.press(.control("r"))
      #expect(walk.audit?.answers == state)
    }
    // Three changes, three steps back and three forth, each saved.
    #expect(walk.saves == 9)
    walk.press(.control("r"))
    #expect(walk.said == "nothing to redo")
  }

  @Test func `undo goes to what it has changed`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("2G")
    walk.write("u")
    #expect(walk.walk?.stop == .item("child-seen"))
  }

  @Test func `undo of an answer that made items apply leaves none of them in front`() {
    var walk = Walkthrough(
      at: "plan-present",
      audit: WalkFixture.audit { $0.answers["plan-present"] = nil }
    )
    walk.write("1j")
    #expect(walk.walk?.stop == .item("plan-actions-done"))
    walk.write("u")
    #expect(walk.walk?.stop == .item("plan-present"))
  }

  @Test func `an item that vanished beneath another screen is left for the one before it`() {
    var walk = Walkthrough(
      at: "plan-present",
      audit: WalkFixture.audit { $0.answers["plan-present"] = nil }
    )
    walk.write("1jvu")
    walk.press(.escape)
    #expect(walk.walk?.stop == .item("plan-present"))
  }

  @Test func `a finished audit changes nothing and says why`() {
    var walk = Walkthrough(at: "child-seen", audit: WalkFixture.audit { $0.state = .finished })
    for key in ["2", " ", "t", "e", "o", "f", "s", "x", "u"] {
      walk.write(key)
      #expect(walk.said == "This audit is finished. To change it, reopen it: v, then O.")
    }
    walk.press(.control("r"))
    #expect(walk.effects == [])
    #expect(walk.audit?.answers == DeskFixture.halfAnswered.answers)
  }

  @Test func `undo does not reach across the lock of a finished audit, and works behind it`() {
    var open = OpenAudit(audit: DeskFixture.halfAnswered, template: WalkFixture.template)
    let before = open.audit.answers
    _ = open.change { $0.answers["child-seen"]?.value = .no }
    open.setState(.finished, asAt: DeskFixture.today)
    let isUndoneWhenFinished = open.undo()
    open.setState(.draft, asAt: DeskFixture.today)
    let isUndoneAsDraft = open.undo()
    #expect(!isUndoneWhenFinished)
    #expect(isUndoneAsDraft)
    #expect(open.audit.answers == before)
    #expect(open.audit.state == .draft)
  }

  @Test func `what was saved late takes no later answer away`() throws {
    var walk = Walkthrough(at: "child-seen")
    walk.write("2")
    guard case .save(var saved, _)? = walk.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    walk.write("3")
    saved.revision = 9
    walk.receive(.saved(saved))
    #expect(walk.answer("child-seen")?.value == .notRecorded)
    #expect(walk.audit?.revision == 9)
    // The later answer is still on its way, and the line at the top says so.
    #expect(walk.app.desk.saving == .underWay)
  }
}
