import AuditModel
import Testing

@testable import AuditTUI

struct AppTests {
  private let full = Phrase(en: "the disk is full", cy: "mae'r ddisg yn llawn")

  private static let warning =
    "not saved: the disk is full. S saves a copy elsewhere; q again quits all the same"

  private static let otherAudit = Audit(
    id: "0195-09",
    template: Audit.TemplateReference(id: "core-four", version: 1, digest: "sha256:00"),
    auditor: "al",
    caseFile: CaseFile(reference: "C-0302", team: "south"),
    asAt: DeskFixture.today
  )

  @Test func `q quits, and after a failed save only when asked again`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("q")
    #expect(walk.effects == [.quit])
    walk = Walkthrough(at: "child-seen")
    walk.write("2")
    walk.receive(.saveFailed("0195-12", full))
    #expect(walk.said == "the disk is full. S saves a copy elsewhere")
    walk.forgetEffects()
    walk.write("q")
    #expect(walk.said == Self.warning)
    // Quitting tries once more to save.
    #expect(walk.effects == walk.audit.map { [.save($0, reason: nil)] })
    walk.write("q")
    #expect(walk.effects.last == .quit)
  }

  @Test func `a warning is taken back once it is saved`() throws {
    var walk = Walkthrough(at: "child-seen")
    walk.write("2")
    walk.receive(.saveFailed("0195-12", full))
    walk.write("q")
    walk.receive(.saved(try #require(walk.audit)))
    #expect(walk.app.desk.saving == .done(at: "09:20"))
    walk.write("q")
    #expect(walk.effects.last == .quit)
  }

  @Test func `an audit that could not be saved is not lost when another is opened`() throws {
    var walk = Walkthrough(at: "child-seen")
    walk.write("2")
    walk.receive(.saveFailed("0195-12", full))
    let unsaved = try #require(walk.audit)
    let other = OpenAudit(audit: Self.otherAudit, template: DeskFixture.coreFour)
    walk.receive(.opened(other, recovered: []))
    #expect(walk.app.desk.saving == .failed(full))
    walk.write("q")
    #expect(walk.said == Self.warning)
    #expect(walk.effects.last == .save(unsaved, reason: nil))
    // Opened again, it is what was answered and not what the disk has.
    let stale = OpenAudit(audit: DeskFixture.halfAnswered, template: WalkFixture.template)
    walk.receive(.opened(stale, recovered: []))
    #expect(walk.audit == unsaved)
    #expect(walk.effects.last == .save(unsaved, reason: nil))
  }

  @Test func `saving one audit tries those again that could not be saved`() throws {
    var walk = Walkthrough(at: "child-seen")
    walk.write("2")
    walk.receive(.saveFailed("0195-12", full))
    let unsaved = try #require(walk.audit)
    let other = OpenAudit(audit: Self.otherAudit, template: DeskFixture.coreFour)
    walk.receive(.opened(other, recovered: []))
    walk.receive(.saveFailed(other.audit.id, full))
    walk.receive(.saved(other.audit))
    #expect(walk.effects.last == .save(unsaved, reason: nil))
  }

  @Test func `dates that cannot be read yet are there when the audit is opened again`() {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("15/1/26")
    walk.press(.enter)
    walk.write("2/")
    walk.press(.escape)
    let other = OpenAudit(audit: Self.otherAudit, template: DeskFixture.coreFour)
    walk.receive(.opened(other, recovered: []))
    #expect(walk.app.desk.open?.pendingDates == [:])
    let again = OpenAudit(audit: DeskFixture.halfAnswered, template: WalkFixture.template)
    walk.receive(.opened(again, recovered: []))
    #expect(
      walk.app.desk.open?.pendingDates == ["assessment-in-time": "[assessment]\n  5/1/26\n  2/"]
    )
  }

  @Test func `the grounds of a reopening that could not be saved go with the next attempt`() throws
  {
    var walk = Walkthrough(audit: WalkFixture.audit { $0.state = .finished })
    walk.write("vOA date was wrong")
    walk.press(.enter)
    walk.receive(.saveFailed("0195-12", full))
    walk.write("q")
    let reopened = try #require(walk.audit)
    #expect(reopened.state == .draft)
    #expect(walk.effects.last == .save(reopened, reason: "A date was wrong"))
    walk.receive(.saved(reopened))
    walk.press(.escape)
    walk.write("1")
    #expect(walk.effects.last == walk.audit.map { .save($0, reason: nil) })
  }

  @Test func `an audit opened twice in a hurry keeps what was answered in between`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("2")
    let again = OpenAudit(audit: DeskFixture.halfAnswered, template: WalkFixture.template)
    walk.receive(.opened(again, recovered: []))
    #expect(walk.answer("child-seen")?.value == .no)
    #expect(walk.app.screens.count == 1)
  }

  @Test func `two audits opened in a hurry leave one walk`() {
    var walk = Walkthrough(at: "child-seen")
    let other = OpenAudit(audit: Self.otherAudit, template: DeskFixture.coreFour)
    walk.receive(.opened(other, recovered: []))
    #expect(walk.app.screens.count == 1)
    #expect(walk.walk?.stop == .safety)
  }

  @Test func `help, palette and review lie on the walk, and Esc comes back`() {
    var walk = Walkthrough(at: "child-seen")
    for key in ["?", ":", "v"] {
      walk.write(key)
      #expect(walk.walk == nil)
      walk.press(.escape)
      #expect(walk.walk?.stop == .item("child-seen"))
    }
    walk.press(.escape)
    #expect(walk.said == "q quits")
  }

  @Test func `the palette does on the walk what was chosen in it`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write(":last item")
    walk.press(.enter)
    #expect(walk.walk?.stop == .item("visits-made"))
  }

  @Test func `F1 helps in the middle of a note, and the note goes on`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("tOne")
    walk.press(.function(1))
    #expect(walk.walk == nil)
    walk.press(.escape)
    walk.write(" two")
    walk.press(.enter)
    #expect(walk.answer("child-seen")?.note == "One two")
  }

  @Test func `what is said takes its own rows and covers no field`() {
    var walk = Walkthrough(at: "assessment-in-time", size: (40, 10))
    walk.write("15/1/26")
    walk.press(.enter)
    walk.write("32 Julember")
    walk.press(.enter)
    #expect(walk.drawn(columns: 40, rows: 10).contains("  32 Julember      ✗"))
    #expect(walk.app.desk.room == Desk.Room(columns: 40, rows: 7))
  }

  @Test func `a window that is too small says so and goes on when it grows`() {
    var walk = Walkthrough(at: "child-seen", size: (39, 9))
    #expect(walk.drawn(columns: 39, rows: 9).contains("at least 40 by 10"))
    walk.write("2")
    #expect(walk.drawn(columns: 40, rows: 10).contains("2 ● no"))
  }

  @Test(arguments: [(40, 10), (41, 11), (71, 24), (72, 24), (109, 30), (110, 30), (300, 80)])
  func `the question is in view at any size`(columns: Int, rows: Int) {
    for item in DeskFixture.halfAnswered.askedItems(in: WalkFixture.template) {
      var walk = Walkthrough(at: item.id, size: (columns, rows))
      let start = String(item.asks.en.prefix(20))
      #expect(walk.drawn(columns: columns, rows: rows).contains(start), "\(item.id)")
      walk.write("1")
      #expect(walk.drawn(columns: columns, rows: rows).contains(start), "\(item.id)")
    }
  }

  @Test func `a template without items that are asked leaves the safety question`() {
    var audit = DeskFixture.halfAnswered
    audit.answers = [:]
    let template = Template(id: "none", version: 1, title: Wording(en: "None"), sections: [])
    var desk = DeskFixture.desk()
    desk.open = OpenAudit(audit: audit, template: template)
    var app = App(desk: desk, screen: WalkScreen(desk: desk))
    for key in "jkG]1[nuw" {
      _ = app.update(.input(.key(.character(key))), now: DeskFixture.now)
    }
    #expect((app.front as? WalkScreen)?.stop == .safety)
    // The risk given with 1 was undone by u.
    #expect(app.desk.open?.audit.safety.immediateRisk == nil)
  }
}
