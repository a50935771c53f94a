import AuditModel
import Testing

@testable import AuditTUI

struct NewAuditScreenTests {
  private func begun(_ responses: [Response]) -> [NewAudit] {
    responses.compactMap { if case .effect(.begin(let new)) = $0 { new } else { nil } }
  }

  @Test func `proposes the round under way and its template, and starts at the reference`() {
    let screen = NewAuditScreen(desk: DeskFixture.desk())
    #expect(screen.form.round.id == "2026-spring")
    #expect(screen.form.template.id == "assessment")
    #expect(screen.form.team.id == nil)
    #expect(screen.focus == .reference)
  }

  @Test func `keys alone fill the form and begin the audit`() {
    var desk = DeskFixture.desk()
    var screen = NewAuditScreen(desk: desk)
    screen.write("C-0500", on: &desk)
    screen.press([.enter, .right, .right, .enter], on: &desk)  // South locality
    screen.press([.right, .right, .right, .tab], on: &desk)  // 5-10 after not given, unborn, 0-4
    screen.press([.character("l"), .down], on: &desk)  // looked after
    screen.write("5/1/26", on: &desk)
    screen.press([.enter], on: &desk)
    screen.write("S-17", on: &desk)
    let responses = screen.press([.enter], on: &desk)
    let expected = NewAudit(
      template: "assessment",
      round: "2026-spring",
      caseFile: CaseFile(
        reference: "C-0500",
        team: "south",
        ageBand: .from5to10,
        status: .lookedAfter,
        began: "2026-01-05",
        siblings: "S-17"
      )
    )
    #expect(begun(responses) == [expected])
  }

  @Test func `templates read after the screen was opened can be chosen, and what was chosen stays`()
  {
    var desk = DeskFixture.desk()
    let whole = desk.workspace
    desk.workspace = WorkspaceFacts(
      authority: whole.authority,
      isSynthetic: false,
      teams: whole.teams,
      rounds: whole.rounds,
      templates: [],
      rules: whole.rules,
      targets: [:]
    )
    var screen = NewAuditScreen(desk: desk)
    #expect(screen.form.template.id == nil)
    screen.write("C-0500", on: &desk)
    screen.press([.control("s")], on: &desk)
    #expect(screen.mistakes[.template]?.en.contains("there is no template") == true)
    desk.workspace.awaitsTemplates = true
    screen.press([.control("s")], on: &desk)
    #expect(screen.mistakes[.template]?.en.contains("still being read") == true)
    desk.workspace = whole
    screen.deskChanged(desk)
    #expect(screen.mistakes[.template] == nil)
    #expect(screen.form.template.id == "assessment")
    #expect(screen.form.reference.text == "C-0500")
    screen.press([.backTab, .backTab, .right], on: &desk)
    let chosen = screen.form.template.id
    screen.deskChanged(desk)
    #expect(screen.form.template.id == chosen)
  }

  @Test func `a key pressed twice begins one audit`() {
    var desk = DeskFixture.desk()
    var screen = NewAuditScreen(desk: desk)
    screen.write("C-0500", on: &desk)
    screen.press([.tab, .right], on: &desk)
    #expect(begun(screen.press([.control("s"), .control("s")], on: &desk)).count == 1)
    // After going to another field it may be tried again.
    #expect(begun(screen.press([.tab, .control("s")], on: &desk)).count == 1)
  }

  @Test func `every mistake is shown at once and nothing typed is lost`() {
    var desk = DeskFixture.desk()
    var screen = NewAuditScreen(desk: desk)
    screen.press([.backTab, .backTab, .backTab, .backTab], on: &desk)
    #expect(screen.focus == .began)
    screen.write("31/2/26", on: &desk)
    #expect(begun(screen.press([.control("s")], on: &desk)).isEmpty)
    #expect(Set(screen.mistakes.keys) == [.reference, .team, .began])
    #expect(screen.form.began.text == "31/2/26")
    Look(columns: 80, rows: 24).check(screen, "new-audit-mistakes", on: desk)
  }

  @Test func `a day still to come is refused, and so is not recorded`() {
    for typed in ["13/3/2026", "not recorded"] {
      var desk = DeskFixture.desk()
      var screen = NewAuditScreen(desk: desk)
      screen.write("C-1", on: &desk)
      screen.press([.tab, .right, .tab, .tab, .tab], on: &desk)
      screen.write(typed, on: &desk)
      #expect(begun(screen.press([.control("s")], on: &desk)).isEmpty)
      #expect(Set(screen.mistakes.keys) == [.began], "\(typed)")
    }
  }

  @Test func `what looks like a name is pointed out once and then left to the person`() {
    var desk = DeskFixture.desk()
    var screen = NewAuditScreen(desk: desk)
    screen.write("Megan Davies", on: &desk)
    screen.press([.tab, .right], on: &desk)
    let first = screen.press([.control("s")], on: &desk)
    #expect(first.map(\.kind) == [.say(.warning)])
    #expect(begun(screen.press([.control("s")], on: &desk)).count == 1)
  }

  @Test func `a case that has an audit in the round already is said and not refused`() {
    var desk = DeskFixture.desk()
    var screen = NewAuditScreen(desk: desk)
    screen.write("C-0412", on: &desk)
    screen.press([.tab, .right], on: &desk)
    #expect(screen.warnings[.reference] != nil)
    #expect(begun(screen.press([.control("s")], on: &desk)).count == 1)
  }

  @Test func `a letter goes to the next choice that begins with it, a space to the next`() {
    var desk = DeskFixture.desk()
    var screen = NewAuditScreen(desk: desk)
    screen.press([.tab, .character("d")], on: &desk)
    #expect(screen.form.team.id == "disabled")
    screen.press([.character(" ")], on: &desk)
    #expect(screen.form.team.id == "north")
    screen.press([.left], on: &desk)
    #expect(screen.form.team.id == "disabled")
  }

  @Test func `Esc leaves without beginning anything`() {
    var desk = DeskFixture.desk()
    var screen = NewAuditScreen(desk: desk)
    #expect(screen.press([.escape], on: &desk).map(\.kind) == [.pop])
  }

  @Test(arguments: Look.all) func `looks as it did`(_ look: Look) {
    var desk = DeskFixture.desk(language: look.language)
    var screen = NewAuditScreen(desk: desk)
    screen.write("C-0412", on: &desk)
    screen.press([.tab, .right], on: &desk)
    look.check(screen, "new-audit", on: desk)
  }
}
