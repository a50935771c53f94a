import AuditModel
import Testing

@testable import AuditTUI

/// Where a person sees everything that waits for a choice.
struct ChoicesScreenTests {
  private static let contested = VersionsScreenTests.contested.waitingChoices

  /// A version beside the audit, in which one answer differs.
  private static let apart: KeptVersion = {
    let choice = WaitingChoice(
      in: DeskFixture.halfAnswered,
      of: "child-seen",
      versions: [
        WaitingChoice.Version(event: nil, value: .object(["value": .string("yes")])),
        WaitingChoice.Version(event: nil, value: nil),
      ],
      file: "conflicts/a.json"
    )
    return KeptVersion(
      path: "conflicts/a.json",
      version: DeskFixture.halfAnswered,
      standing: .apart(Phrase(same: "finished"), [choice])
    )
  }()

  private static let mergeable = KeptVersion(
    path: "conflicts/b.json",
    version: DeskFixture.halfAnswered,
    standing: .mergeable
  )

  private static func desk(_ language: Language = .english) -> Desk {
    var desk = WalkFixture.desk(language: language)
    desk.choices = ChoiceShelf(contested: contested, kept: [apart, mergeable], isRead: true)
    return desk
  }

  @Test(arguments: Look.all) func `looks as it did`(_ look: Look) {
    let desk = Self.desk(look.language)
    look.check(ChoicesScreen(), "choices", on: desk)
  }

  @Test func `Enter shows the versions of an answer, or merges a file`() {
    var desk = Self.desk()
    var screen = ChoicesScreen()
    #expect(screen.press([.enter], on: &desk).map(\.kind) == [.push("VersionsScreen")])
    screen.press([.down, .down], on: &desk)
    #expect(
      screen.press([.enter], on: &desk).map(\.kind)
        == [.effect(.clear(Self.mergeable, isDecided: false))]
    )
  }

  @Test func `home says how many wait, and m leads there`() {
    var desk = Self.desk()
    var home = HomeScreen(desk: desk)
    #expect(
      home.drawn(on: desk).snapshot
        .contains("3 things changed apart wait for a choice: m shows them")
    )
    #expect(home.write("m", on: &desk).map(\.kind).last == .push("ChoicesScreen"))
  }

  @Test func `a file of which everything was chosen is put away`() throws {
    var walk = Walkthrough()
    walk.receive(.choices(Self.desk().choices))
    guard case .apart(_, let choices) = Self.apart.standing else { return }
    walk.receive(.chosen(0, of: try #require(choices.first)))
    #expect(walk.effects.last == .clear(Self.apart, isDecided: true))
    walk.receive(.cleared(Self.apart, true))
    #expect(walk.said == "settled, and not asked again: conflicts/a.json")
  }

  @Test func `a shows what was set aside in the words of a check`() {
    var desk = DeskFixture.desk()
    desk.choices.setAside = [
      InputError(
        place: "rounds/x.yaml:3: from",
        problem: Phrase(same: "'soon\u{1B}' is no day"),
        remedy: Phrase(same: "write a day")
      )
    ]
    var home = HomeScreen(desk: desk)
    #expect(home.drawn(on: desk).snapshot.contains("1 file set aside: a shows why"))
    #expect(home.write("a", on: &desk).map(\.kind).last == .push("SetAsideScreen"))
    let drawn = SetAsideScreen().drawn(on: desk).snapshot
    for words in ["rounds/x.yaml:3: from", "is no day", "write a day"] {
      #expect(drawn.contains(words))
    }
    #expect(!drawn.contains("\u{1B}"))
  }
}
