import AuditModel
import Testing

@testable import AuditTUI

struct AppGoingBackTests {
  private func app(_ keys: String) -> App {
    let desk = DeskFixture.desk()
    var app = App(desk: desk, screen: HomeScreen(desk: desk))
    _ = app.update(
      .opened(
        OpenAudit(audit: DeskFixture.halfAnswered, template: DeskFixture.assessment),
        recovered: []
      ),
      now: DeskFixture.now
    )
    press(keys.map(Key.character), in: &app)
    return app
  }

  private func press(_ keys: [Key], in app: inout App) {
    for key in keys { _ = app.update(.input(.key(key)), now: DeskFixture.now) }
  }

  private func names(_ app: App) -> [String] {
    app.screens.map { "\(type(of: $0))" }
  }

  @Test func `the review leads into the walk that lies below it`() {
    var app = app("v")
    #expect(names(app) == ["HomeScreen", "WalkScreen", "ReviewScreen"])
    press([.down, .enter], in: &app)
    #expect(names(app) == ["HomeScreen", "WalkScreen"])
    #expect((app.front as? WalkScreen)?.stop == .item("child-said"))
  }

  @Test func `the palette does its command on the screen below`() {
    var app = app(":review")
    press([.enter], in: &app)
    #expect(names(app) == ["HomeScreen", "WalkScreen", "ReviewScreen"])
  }

  @Test func `a second ? closes help`() {
    let app = app("??")
    #expect(names(app) == ["HomeScreen", "WalkScreen"])
  }

  @Test func `Esc at home stays and says which key quits`() {
    var app = app("")
    press([.escape, .escape], in: &app)
    #expect(names(app) == ["HomeScreen"])
    #expect(app.said?.phrase.en == "q quits")
  }

  @Test func `a reopened audit is judged today once that is saved`() {
    var app = app("")
    var saved = DeskFixture.halfAnswered
    saved.asAt = "2026-03-01"
    saved.revision = 2
    _ = app.update(.saved(saved), now: DeskFixture.now)
    #expect(app.desk.open?.audit.asAt == DeskFixture.today)
    #expect(app.desk.open?.audit.revision == 2)
  }
}
