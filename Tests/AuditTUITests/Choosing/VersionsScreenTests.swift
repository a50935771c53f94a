import AuditModel
import Testing

@testable import AuditTUI

/// Where a person sees what two people gave apart, and takes one.
struct VersionsScreenTests {
  static let rivals = [
    "harm-missed": [
      Audit.Rival(
        event: "e-01",
        value: .object(["by": .string("al"), "source": .string("file"), "value": .string("no")])
      ),
      Audit.Rival(
        event: "e-02",
        value: .object([
          "note": .string("Bruises in the notes of 3 February.\u{1B}[2J"),
          "source": .string("file"), "value": .string("yes"),
        ])
      ),
    ]
  ]

  static let contested = WalkFixture.audit { audit in
    audit.contested = rivals
    audit.events = ["e-01", "e-02"].enumerated().map { index, id in
      AuditEvent(
        id: id,
        did: .answered,
        subject: "harm-missed",
        at: "2026-03-12T09:0\(index):00Z",
        by: index == 0 ? "al" : "bm",
        device: "d-\(index)1111111",
        parents: []
      )
    }
  }

  private var desk: Desk {
    var desk = WalkFixture.desk(language: .english)
    desk.open = OpenAudit(audit: Self.contested, template: WalkFixture.template)
    return desk
  }

  @Test(arguments: Look.all) func `looks as it did`(_ look: Look) {
    var desk = WalkFixture.desk(language: look.language)
    desk.open = OpenAudit(audit: Self.contested, template: WalkFixture.template)
    look.check(VersionsScreen(Self.contested.waitingChoices, at: 0), "versions", on: desk)
  }

  @Test func `a number takes a version, and another number chooses again`() {
    var desk = desk
    let choice = Self.contested.waitingChoices[0]
    var screen = VersionsScreen([choice], at: 0)
    #expect(screen.write("2", on: &desk).map(\.kind) == [.effect(.choose(1, of: choice))])
    desk.choices.taken[choice] = 1
    #expect(screen.drawn(on: desk).snapshot.contains("taken"))
    #expect(screen.write("1", on: &desk).map(\.kind) == [.effect(.choose(0, of: choice))])
    #expect(screen.write("3", on: &desk).map(\.kind) == [.say(.warning)])
    #expect(screen.press([.enter], on: &desk).map(\.kind) == [.pop])
  }

  @Test func `c shows the versions of the answer, and nothing where nobody has to choose`() {
    var walk = Walkthrough(at: "harm-missed", audit: Self.contested)
    walk.write("c")
    #expect(walk.app.front is VersionsScreen)
    walk.write("2")
    #expect(walk.effects.last == .choose(1, of: Self.contested.waitingChoices[0]))
    walk = Walkthrough(at: "harm-missed")
    walk.write("c")
    #expect(walk.said == "nothing in this audit waits for a choice")
  }

  @Test(arguments: ["1", "2"])
  func `whoever answers with all versions in view has chosen`(key: String) {
    var walk = Walkthrough(at: "harm-missed", audit: Self.contested)
    walk.write(key)
    guard case .save(let asked, _)? = walk.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    #expect(asked.waiting == [])
  }

  @Test func `a note alone is no choice`() {
    var walk = Walkthrough(at: "harm-missed", audit: Self.contested)
    walk.write("tAsk the team")
    walk.press(.enter)
    #expect(walk.audit?.waiting == ["harm-missed"])
  }
}
