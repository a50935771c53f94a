import AuditModel
import Testing

@testable import AuditTUI

struct HomeScreenTests {
  private func references(_ home: HomeScreen) -> [String] {
    (0..<home.list.count).map { home.list[$0].reference }
  }

  @Test func `open concerns come first, then drafts, then finished, each newest first`() {
    let home = HomeScreen(desk: DeskFixture.desk())
    #expect(
      references(home) == [
        "C-0399",
        "C-0412", "C-0303", "C-0302", "C-0301",
        "C-0204", "C-0203", "C-0202", "C-0201", "C-0103", "C-0102", "C-0101",
      ]
    )
  }

  @Test func `answered and asked count the safety question and leave out what is not asked`() {
    let home = HomeScreen(desk: DeskFixture.desk())
    // The half answered assessment: 6 answers; of 15 items visits is not asked; plus safety.
    let half = (0..<home.list.count).map { home.list[$0] }.first { $0.reference == "C-0412" }
    #expect([half?.answered, half?.asked] == [6, 15])
  }

  @Test func `typing narrows over reference, team in both languages, template and auditor`() {
    for (typed, expected) in [
      ("c-03", ["C-0399", "C-0303", "C-0302", "C-0301"]),
      ("anabl", ["C-0303", "C-0204", "C-0103"]),
      ("assess", ["C-0412"]),
      ("bw north", ["C-0412", "C-0301", "C-0201"]),
      ("nothing like it", []),
    ] {
      var desk = DeskFixture.desk()
      var home = HomeScreen(desk: desk)
      home.press([.character("/")], on: &desk)
      home.write(typed, on: &desk)
      #expect(references(home) == expected, "\(typed)")
    }
  }

  @Test func `Enter keeps the filter and Esc takes it away, then goes back`() {
    var desk = DeskFixture.desk()
    var home = HomeScreen(desk: desk)
    home.press([.character("/")], on: &desk)
    home.write("c-03", on: &desk)
    home.press([.enter], on: &desk)
    #expect(home.context == .home)
    #expect(home.list.filter == "c-03")
    #expect(home.press([.escape], on: &desk).isEmpty)
    #expect(home.list.filter == "")
    #expect(home.press([.escape], on: &desk).map(\.kind) == [.pop])
  }

  @Test func `Esc while typing clears the filter`() {
    var desk = DeskFixture.desk()
    var home = HomeScreen(desk: desk)
    home.press([.character("/")], on: &desk)
    home.write("c-03", on: &desk)
    home.press([.escape], on: &desk)
    #expect(home.context == .home)
    #expect(home.list.count == 12)
  }

  @Test func `Enter opens the audit that the cursor is on`() {
    var desk = DeskFixture.desk()
    var home = HomeScreen(desk: desk)
    #expect(
      home.press([.down, .character("j"), .up, .enter], on: &desk).map(\.kind)
        == [.effect(.open("0195-12"))]
    )
  }

  @Test func `the first click chooses, the second opens`() {
    var desk = DeskFixture.desk()
    var home = HomeScreen(desk: desk)
    // Row 0 heading, 1 concern, 2 free, 3 heading, 4 first draft, 5 second draft.
    let click = MouseEvent(row: 5, column: 10, kind: .press)
    #expect(home.point(click, on: &desk).isEmpty)
    #expect(home.chosen?.reference == "C-0303")
    #expect(home.point(click, on: &desk).map(\.kind) == [.effect(.open("0195-10"))])
    let heading = MouseEvent(row: 3, column: 10, kind: .press)
    #expect(home.point(heading, on: &desk).isEmpty)
  }

  @Test func `the cursor stays on its audit when another change moves it`() {
    var desk = DeskFixture.desk()
    var home = HomeScreen(desk: desk)
    home.press([.down, .down], on: &desk)
    #expect(home.chosen?.reference == "C-0303")
    var changed = DeskFixture.halfAnswered
    changed.state = .finished
    desk.audits.replace(
      ScoredAudit(changed, template: DeskFixture.assessment, rules: DeskFixture.rules)
    )
    desk.audits.generation += 1
    home.deskChanged(desk)
    #expect(home.chosen?.reference == "C-0303")
    #expect(home.cursor.index == 1)
  }

  @Test func `n begins a new audit`() {
    var desk = DeskFixture.emptyDesk()
    var home = HomeScreen(desk: desk)
    #expect(home.press([.character("n")], on: &desk).map(\.kind) == [.push("NewAuditScreen")])
  }

  @Test(arguments: Look.all) func `looks as it did`(_ look: Look) {
    let desk = DeskFixture.desk(language: look.language)
    look.check(HomeScreen(desk: desk), "home", on: desk)
  }

  @Test func `says what is synthetic, unread, set aside and filtered`() {
    var desk = DeskFixture.desk(isSynthetic: true)
    desk.audits.progress = .underWay
    desk.audits.total = 20_000
    desk.audits.read = 1200
    // Two mistakes, and one file.
    desk.audits.setAside = ["a.json:3: asAt", "a.json:9: state"].map {
      InputError(place: $0, problem: Phrase(same: "p"), remedy: Phrase(same: "r"))
    }
    var home = HomeScreen(desk: desk)
    home.press([.character("/")], on: &desk)
    home.write("north", on: &desk)
    Look(columns: 80, rows: 24).check(home, "home-filter", on: desk)
  }

  @Test func `an empty workspace says which key begins`() {
    for language in Language.allCases {
      let desk = DeskFixture.emptyDesk(language: language)
      let look = Look(columns: 80, rows: 24, language: language)
      look.check(HomeScreen(desk: desk), "home-empty", on: desk)
    }
  }
}
