import AuditModel
import Testing

@testable import AuditTUI

/// What is filtered stays filtered while one moves, is said in one line, and one key clears it.
struct FilterTests {
  private func app(_ desk: Desk = DeskFixture.desk()) -> App {
    var desk = desk
    desk.open = nil
    var app = App(desk: desk, screen: TeamsScreen(desk: desk))
    _ = app.update(.input(.resize(width: 80, height: 24)), now: DeskFixture.now)
    return app
  }

  private func press(_ app: inout App, _ keys: [Key]) {
    for key in keys { _ = app.update(.input(.key(key)), now: DeskFixture.now) }
  }

  private func lines(_ app: App) -> [String] {
    var canvas = Canvas(width: 80, height: 24)
    app.render(into: &canvas)
    return canvas.snapshot.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  // Spring has four finished audits: C-0201 and C-0203 of the north, one each of the two others.
  @Test func `a team that is filtered stays on every screen, and c shows all again`() throws {
    var app = app()
    press(&app, [.character("f"), .right, .enter])
    #expect(app.desk.scope.figures.audits.count == 2)
    #expect(lines(app)[1].hasPrefix(" Only: North locality"))
    #expect(lines(app)[1].contains("c shows all"))
    press(&app, [.enter, .enter])
    #expect(app.front is ItemScreen)
    #expect(lines(app)[1].hasPrefix(" Only: North locality"))
    press(&app, [.character("c")])
    #expect(app.desk.scope.figures.audits.count == 4)
    #expect(!lines(app)[1].contains("Only"))
    press(&app, [.escape, .escape])
    let teams = try #require(app.front as? TeamsScreen)
    #expect(teams.teams == [nil, "north", "south", "disabled"])
  }

  @Test func `leaving the form changes nothing`() {
    var app = app()
    press(&app, [.character("f"), .right, .escape])
    #expect(app.front is TeamsScreen)
    #expect(app.desk.scope.figures.audits.count == 4)
  }

  // All four were finished on 7 March 2026.
  @Test func `a month can be given for the first and the last day`() {
    var app = app()
    press(&app, [.character("f"), .down] + "2026-02".map(Key.character) + [.down])
    press(&app, "2026-02".map(Key.character) + [.enter])
    #expect(app.desk.scope.filter.from == "2026-02-01")
    #expect(app.desk.scope.filter.to == "2026-02-28")
    #expect(app.desk.scope.figures.audits.isEmpty)
    press(&app, [.character("f"), .down, .down] + Array(repeating: .backspace, count: 10))
    press(&app, "7/3/26".map(Key.character) + [.enter])
    #expect(app.desk.scope.figures.audits.count == 4)
  }

  @Test func `days that cannot be read or do not follow each other are refused, and stay as typed`()
    throws
  {
    var app = app()
    press(&app, [.character("f"), .down] + "31/2/26".map(Key.character) + [.enter])
    var form = try #require(app.front as? FilterScreen)
    #expect(form.mistakes.keys.sorted { $0.rawValue < $1.rawValue } == [.from])
    #expect(form.form[text: .from]?.text == "31/2/26")
    press(&app, Array(repeating: .backspace, count: 7) + "1/3/26".map(Key.character) + [.down])
    press(&app, "1/2/26".map(Key.character) + [.enter])
    form = try #require(app.front as? FilterScreen)
    #expect(form.mistakes.keys.map(\.rawValue) == [FilterForm.Field.to.rawValue])
    #expect(app.desk.scope.filter.isEmpty)
  }

  // Five drafts of spring, as the fixture has them.
  @Test func `drafts can be looked at alone, and the heading says so`() {
    var app = app()
    press(&app, [.character("f"), .up, .left, .enter])
    #expect(app.desk.scope.figures.audits.allSatisfy { $0.state == .draft })
    #expect(app.desk.scope.figures.audits.count == 5)
    #expect(app.desk.scope.heading(on: app.desk).hasSuffix("5 DRAFTS ONLY"))
  }
}
