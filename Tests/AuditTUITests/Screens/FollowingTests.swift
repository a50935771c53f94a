import AuditModel
import Testing

@testable import AuditTUI

/// What other programs change is on screen at once, and the cursor stays on what it was on.
struct FollowingTests {
  private let desk = DeskFixture.desk()

  /// The fixture's audit of a number, its child seen alone or not, finished in spring 2026.
  private func audit(_ id: Audit.ID, like reference: String, seen: Outcome = .met) throws
    -> ScoredAudit
  {
    let pattern = try #require(desk.audits.audits.first { $0.reference == reference })
    return ScoredAudit(
      id: id,
      reference: id == pattern.id ? pattern.reference : "C-\(id)",
      team: pattern.team,
      round: pattern.round,
      template: DeskFixture.coreFour,
      state: pattern.state,
      reading: .first,
      asAt: pattern.asAt,
      auditor: pattern.auditor,
      changedAt: "2026-03-12T09:21:00Z",
      outcomes: pattern.outcomes.map {
        $0.item == "child-seen-alone" ? ItemOutcome(item: $0.item, outcome: seen) : $0
      }
    )
  }

  private func app(_ screen: some Screen) -> App {
    App(desk: desk, screen: screen)
  }

  private func change(
    _ app: inout App,
    _ audits: [ScoredAudit],
    gone: [Audit.ID] = [],
    setAside: [InputError] = []
  ) {
    _ = app.update(.changed(audits, gone: gone, setAside: setAside), now: DeskFixture.now)
  }

  // MARK: The shelf

  @Test func `changed audits take their places, new ones theirs, and lost ones go`() throws {
    var shelf = desk.audits
    let generation = shelf.generation
    shelf.follow(
      [try audit("0195-05", like: "C-0202"), try audit("0195-021", like: "C-0201")],
      gone: ["0195-01", "never-there"],
      setAside: []
    )
    #expect(
      shelf.audits.map(\.id) == [
        "0195-02", "0195-021", "0195-03", "0195-04", "0195-05", "0195-06", "0195-07", "0195-08",
        "0195-09", "0195-10", "0195-11", "0195-12",
      ]
    )
    #expect(shelf.total == 12)
    #expect(shelf.generation == generation)
    #expect(
      shelf.audits.first { $0.id == "0195-05" }?.outcomes.first {
        $0.item == "child-seen-alone"
      }?.outcome == .met
    )
  }

  @Test func `an audit whose file is cut off stays as it was last read until it is whole again`()
    throws
  {
    func fault(_ place: String) -> InputError {
      InputError(
        place: place,
        problem: Phrase(en: "it ends too early", cy: "daw i ben yn rhy gynnar"),
        remedy: Phrase(en: "mend it", cy: "trwsiwch ef")
      )
    }
    var shelf = desk.audits
    let audits = shelf.audits
    let other = fault("audits/notes.json")
    shelf.setAside = [other]
    shelf.follow([], gone: [], setAside: [fault("audits/0195-05.json:3: answers")])
    #expect(shelf.audits == audits)
    #expect(shelf.setAside.count == 2)
    // Cut off somewhere else: told once.
    shelf.follow([], gone: [], setAside: [fault("/srv/fieldwork/audits/0195-05.json")])
    #expect(shelf.setAside.map(\.place) == ["/srv/fieldwork/audits/0195-05.json", other.place])
    shelf.follow([try audit("0195-05", like: "C-0202")], gone: [], setAside: [])
    #expect(shelf.setAside == [other])
    shelf.follow([], gone: ["notes"], setAside: [])
    #expect(shelf.setAside == [])
  }

  // 5,000 audits of which each changes, and 2,000 new ones between them.
  @Test func `thousands of audits change at once`() throws {
    let pattern = try #require(desk.audits.audits.first { $0.reference == "C-0201" })
    func many(_ numbers: [Int]) throws -> [ScoredAudit] {
      try numbers.map { try audit("a-\(100_000 + $0)", like: pattern.reference) }
    }
    var shelf = AuditShelf(audits: try many(Array(0..<5000)), total: 5000, read: 5000)
    shelf.follow(try many(Array(3000..<7000).reversed()), gone: ["a-100000"], setAside: [])
    #expect(shelf.audits.count == 6999)
    #expect(shelf.total == 6999)
    #expect(shelf.audits.map(\.id) == (1..<7000).map { "a-\(100_000 + $0)" })
  }

  // Ids with and without the form that they have in files: all sort as text does.
  @Test func `an audit is found by its id wherever it stands`() throws {
    let uuids = (0..<9).map { "0198c0de-0000-7000-8000-00000000000\($0)" }
    let ids = (uuids + ["0195-05", "a-100", "z"]).sorted()
    for count in 0...ids.count {
      let kept = ids.suffix(count)
      let shelf = AuditShelf(audits: try kept.map { try audit($0, like: "C-0201") })
      let found = ids.map { shelf.audit($0)?.id }
      #expect(found == ids.map { kept.contains($0) ? $0 : nil })
      #expect(shelf.audit("0198c0de-0000-7000-8000-0000000000ff") == nil)
    }
  }

  @Test func `a file that was only touched makes nobody count again`() throws {
    var app = app(TeamsScreen(desk: desk))
    let generation = desk.audits.generation
    let same = try #require(desk.audits.audits.first { $0.id == "0195-05" })
    change(&app, [same], gone: ["never-there"])
    #expect(app.desk.audits.generation == generation)
    change(&app, [try audit("0195-05", like: "C-0202")])
    #expect(app.desk.audits.generation == generation + 1)
    change(&app, [], gone: ["0195-05"])
    #expect(app.desk.audits.generation == generation + 2)
  }

  // MARK: Cursors

  // Spring 2026: child seen alone 2 of 4; C-0202, of the south, was not recorded and is now met.
  @Test func `team figures follow, and the cursor stays on its team and item`() throws {
    var (screen, moved) = (TeamsScreen(desk: desk), desk)
    for action in [Action.down, .down, .right, .right] { _ = screen.perform(action, on: &moved) }
    var app = app(screen)
    change(&app, [try audit("0195-05", like: "C-0202")])
    let teams = try #require(app.front as? TeamsScreen)
    let column = try #require(teams.columns.firstIndex { $0.id == "child-seen-alone" })
    #expect(teams.cells[0][column].proportion == Proportion(n: 3, of: 4))
    #expect(teams.teams[teams.cursor.index] == "south")
    #expect(teams.columns[teams.column].id == "child-seen-alone")
  }

  // The only audit of north's neighbours goes: south is no longer among the teams above "disabled".
  @Test func `when a team above vanishes the cursor stays on its own`() throws {
    var (screen, moved) = (TeamsScreen(desk: desk), desk)
    _ = screen.perform(.last, on: &moved)
    #expect(screen.teams[screen.cursor.index] == "disabled")
    var app = app(screen)
    change(&app, [], gone: ["0195-05"])
    let teams = try #require(app.front as? TeamsScreen)
    #expect(teams.teams == [nil, "north", "disabled"])
    #expect(teams.teams[teams.cursor.index] == "disabled")
  }

  @Test func `a team's items follow, and the cursor stays on its item`() throws {
    var app = app(ItemsScreen(team: "south", at: ["voice-of-child"], desk: desk))
    change(&app, [try audit("0195-05", like: "C-0202")])
    let items = try #require(app.front as? ItemsScreen)
    #expect(items.chosen?.item.id == "voice-of-child")
    let seen = items.rows.lazy.compactMap(\.figure).first { $0.item.id == "child-seen-alone" }
    #expect(seen?.proportion == Proportion(n: 1, of: 1))
  }

  // C-0204, the second of those not met, becomes the first when C-0202 is met.
  @Test func `the list of cases follows, and the cursor stays on its case`() throws {
    let scope = desk.scope
    let figure = try #require(
      scope.figures.figures(of: "child-seen-alone", team: nil, round: "2026-spring").first
    )
    var app = app(CasesScreen(behind: figure, desk: desk))
    _ = app.update(.input(.key(.down)), now: DeskFixture.now)
    change(&app, [try audit("0195-05", like: "C-0202")])
    let cases = try #require(app.front as? CasesScreen)
    #expect(cases.cases.map(\.reference) == ["C-0204", "C-0201", "C-0202", "C-0203"])
    #expect(cases.cases[cases.cursor.index].reference == "C-0204")
    // The case itself goes: the cursor stays in its row.
    _ = app.update(.input(.key(.down)), now: DeskFixture.now)
    change(&app, [], gone: ["0195-04"])
    let left = try #require(app.front as? CasesScreen)
    #expect(left.cases[left.cursor.index].reference == "C-0202")
  }

  @Test func `home follows, and the cursor stays on its audit`() throws {
    var app = app(HomeScreen(desk: desk))
    for _ in 0..<4 { _ = app.update(.input(.key(.down)), now: DeskFixture.now) }
    let here = try #require((app.front as? HomeScreen)?.chosen?.id)
    change(&app, [try audit("0195-13", like: "C-0201")], gone: ["0195-09"])
    let home = try #require(app.front as? HomeScreen)
    #expect(home.chosen?.id == here)
    #expect(home.list.total == 12)
  }

  // MARK: What was read of files

  @Test func `a case that changes while it is read is read again, and stays in view meanwhile`()
    throws
  {
    var atHand = try CasesAtHand()
    let id = DeskFixture.halfAnswered.id
    atHand.answerNotes([id: "old"])
    atHand.go(to: "C-0412")
    atHand.press(.enter)
    let open = OpenAudit(audit: DeskFixture.halfAnswered, template: DeskFixture.assessment)
    atHand.receive(.readAudit(open))
    atHand.press(.down)
    atHand.forgetEffects()
    let scored = try #require(atHand.app.desk.audits.audits.first { $0.id == id })
    atHand.receive(.changed([scored], gone: [], setAside: []))
    #expect(atHand.effects == [.read(id)])
    #expect(atHand.drawn().contains("template: assessment@1"))
    #expect(atHand.shown?.top == 1)
    atHand.receive(.readAudit(open))
    #expect(atHand.shown?.top == 1)
    // Back in the list its note is asked for again, and no other.
    atHand.forgetEffects()
    atHand.press(.escape)
    #expect(atHand.effects == [.readNotes(item: "child-seen-alone", audits: [id])])
  }
}
