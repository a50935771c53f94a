import AuditModel
import Testing

@testable import AuditTUI

/// While the audits' files are looked at, what is known of them is on screen and can be used.
struct ReadingAllTests {
  private func home(_ desk: Desk) -> App {
    App(desk: desk, screen: HomeScreen(desk: desk))
  }

  /// The desk while its twelve audits are shown as an index knew them.
  private var reading: Desk {
    var desk = DeskFixture.desk()
    desk.audits.progress = .underWay
    return desk
  }

  private func press(_ key: Key, _ app: inout App) -> [Effect] {
    app.update(.input(.key(key)), now: DeskFixture.now)
  }

  @Test func `Esc stops a reading, and r reads on`() {
    var app = home(reading)
    #expect(press(.escape, &app) == [.stopReading])
    _ = app.update(.readingStopped([], setAside: []), now: DeskFixture.now)
    #expect(app.desk.audits.progress == .stopped)
    #expect(press(.character("r"), &app) == [.readAll])
  }

  @Test func `how far the reading has come is told, and the audits stay`() {
    var app = home(reading)
    _ = app.update(.reading(done: 7, total: 12), now: DeskFixture.now)
    #expect(app.desk.audits.read == 7)
    #expect(app.desk.audits.total == 12)
    #expect(app.desk.audits.audits.count == 12)
  }

  @Test func `a stopped reading keeps the audits that it did not come to`() throws {
    var app = home(reading)
    let first = try #require(app.desk.audits.audits.first)
    var facts = first.allFacts
    facts.reference = "C-0999"
    let changed = ScoredAudit(
      facts,
      template: first.template == "core-four" ? DeskFixture.coreFour : DeskFixture.assessment,
      outcomes: first.outcomes
    )
    _ = app.update(.reading(done: 1, total: 12), now: DeskFixture.now)
    _ = app.update(.readingStopped([changed], setAside: []), now: DeskFixture.now)
    #expect(app.desk.audits.audits.count == 12)
    #expect(app.desk.audits.audits.first?.reference == "C-0999")
    #expect(app.desk.audits.read == 1)
    #expect(app.desk.audits.total == 12)
  }

  @Test func `a list that was made beside the loop is taken over, with the filter on it`() {
    var app = home(DeskFixture.emptyDesk())
    _ = press(.character("/"), &app)
    for letter in "c-03" { _ = press(.character(letter), &app) }
    var list = HomeList()
    let audits = DeskFixture.desk().audits.audits
    list.follow(audits, in: app.desk.workspace)
    var shelf = AuditShelf(audits: audits, total: 12)
    shelf.listed = list
    _ = app.update(.read(shelf), now: DeskFixture.now)
    var expected = HomeScreen(desk: DeskFixture.desk())
    var desk = DeskFixture.desk()
    expected.press([.character("/")], on: &desk)
    expected.write("c-03", on: &desk)
    let shown = (app.front as? HomeScreen)?.list
    #expect(shown?.count == expected.list.count)
    #expect(shown?.filter == "c-03")
  }
}
