import AuditModel
import Testing

@testable import AuditTUI

/// From the cases behind a figure a manager reads one whole audit after another.
struct CaseScreenTests {
  private let id = DeskFixture.halfAnswered.id
  private let audit = OpenAudit(
    audit: DeskFixture.halfAnswered,
    template: DeskFixture.assessment
  )

  @Test func `the notes of the cases in view are asked for once`() throws {
    var atHand = try CasesAtHand()
    let all = try #require(atHand.cases?.cases.map(\.id))
    #expect(atHand.effects == [.readNotes(item: "child-seen-alone", audits: all)])
    atHand.press(.down, .up)
    #expect(atHand.effects.count == 1)
  }

  @Test func `the chosen case's note stands below the list as soon as it is read`() throws {
    var atHand = try CasesAtHand()
    atHand.answerNotes([id: "No record of where the visit took place."])
    atHand.go(to: "C-0412")
    #expect(atHand.drawn().contains(" Note: No record of where the visit took place."))
    atHand.go(to: "C-0202")
    #expect(atHand.drawn().contains(" Note: –"))
  }

  @Test func `what a note holds cannot draw on the screen`() throws {
    var atHand = try CasesAtHand()
    atHand.answerNotes([id: "Seen\u{1B}[2J\tat home"])
    atHand.go(to: "C-0412")
    #expect(!atHand.drawn().contains("\u{1B}"))
    #expect(atHand.drawn().contains("at home"))
  }

  @Test func `Enter on a case shows it at once, and its audit when that has been read`() throws {
    var atHand = try CasesAtHand()
    atHand.go(to: "C-0412")
    atHand.forgetEffects()
    atHand.press(.enter)
    #expect(atHand.effects == [.read(id)])
    #expect(atHand.app.front.title(on: atHand.app.desk) == "C-0412")
    #expect(atHand.drawn().contains("\n reading\n"))
    atHand.receive(.readAudit(audit))
    #expect(!atHand.drawn().contains("\n reading\n"))
    #expect(atHand.drawn().contains("C-0412: "))
    // Read only: nothing was opened, and there is nothing to save.
    #expect(atHand.app.desk.open == nil)
    #expect(
      atHand.effects.allSatisfy { effect in if case .read = effect { true } else { false } }
    )
  }

  @Test func `the next case and the one before are read ahead, one after the other`() throws {
    var atHand = try CasesAtHand()
    let cases = try #require(atHand.cases?.cases.map(\.id))
    atHand.forgetEffects()
    atHand.press(.down, .enter)
    #expect(atHand.effects.last == .read(cases[1]))
    atHand.receive(.readFailed(cases[1], Phrase(en: "not there", cy: "nid yw yno")))
    #expect(atHand.effects.last == .read(cases[2]))
    atHand.receive(.readFailed(cases[2], Phrase(en: "gone too", cy: "nid yw yno chwaith")))
    #expect(atHand.effects.last == .read(cases[0]))
    #expect(atHand.drawn().contains("\n not there\n"))
    // What was read ahead is shown at once, and what is further away is forgotten.
    atHand.press(.character("n"))
    #expect(atHand.drawn().contains("\n gone too\n"))
    atHand.press(.character("n"))
    #expect(atHand.drawn().contains("\n reading\n"))
    #expect(atHand.effects.last == .read(cases[3]))
  }

  @Test func `a case whose file cannot be read says why`() throws {
    var atHand = try CasesAtHand()
    atHand.go(to: "C-0412")
    atHand.press(.enter)
    atHand.receive(.readFailed(id, Phrase(en: "it is not there", cy: "nid yw yno")))
    #expect(atHand.drawn().contains("\n it is not there\n"))
  }

  @Test func `n and p go to the next and previous case, and Esc back to the one read last`() throws
  {
    var atHand = try CasesAtHand()
    let references = try #require(atHand.cases?.cases.map(\.reference))
    atHand.press(.enter, .character("n"), .right, .character("p"))
    #expect(atHand.shown?.behind.reference == references[1])
    atHand.press(.left, .left)
    #expect(atHand.shown?.behind.reference == references[0])
    #expect(atHand.drawn().contains("this is the first case of the list"))
    atHand.press(.character("n"), .character("n"), .escape)
    #expect(atHand.chosen == references[2])
    // Once back, the cursor goes where one moves it and is not called back again.
    atHand.press(.down)
    atHand.app.tellFront()
    #expect(atHand.chosen == references[3])
  }

  @Test func `an audit that comes late does not take the place of the case in view`() throws {
    var atHand = try CasesAtHand()
    atHand.go(to: "C-0412")
    atHand.press(.enter, .character("p"))
    atHand.receive(.readAudit(audit))
    #expect(atHand.drawn().contains("\n reading\n"))
    // It is there when one goes back to it.
    atHand.press(.character("n"))
    #expect(atHand.drawn().contains("C-0412: "))
    #expect(atHand.effects.count { $0 == .read(id) } == 1)
  }

  @Test func `a case that was read ahead and changed is shown as it was read last`() throws {
    var atHand = try CasesAtHand()
    atHand.go(to: "C-0412")
    atHand.press(.enter, .character("p"))
    atHand.receive(.readAudit(audit))
    var changed = audit.audit
    changed.safety.note = "The school was told on the same day."
    atHand.receive(.readAudit(OpenAudit(audit: changed, template: audit.template)))
    atHand.receive(.input(.resize(width: 60, height: 24)))
    atHand.press(.character("n"))
    #expect(atHand.drawn(columns: 60).contains("The school was told on the same day."))
    #expect(atHand.shown?.shownPage?.lines.allSatisfy { $0.count <= 57 } ?? false)
  }

  @Test func `o opens the case to be answered`() throws {
    var atHand = try CasesAtHand()
    atHand.go(to: "C-0412")
    atHand.press(.enter, .character("o"))
    #expect(atHand.effects.last == .open(id))
  }

  @Test func `one scrolls through a case and no further than its end`() throws {
    var atHand = try CasesAtHand()
    atHand.go(to: "C-0412")
    atHand.press(.enter)
    atHand.receive(.readAudit(audit))
    atHand.press(.character("G"))
    let end = try #require(atHand.shown?.top)
    let lines = try #require(atHand.shown?.shownPage?.lines.count)
    // 24 rows without the lines at the top, of keys, and the case's own.
    #expect(end == lines - 21)
    atHand.press(.down, .pageDown)
    #expect(atHand.shown?.top == end)
    atHand.press(.pageUp)
    #expect(atHand.shown?.top == end - 20)
    atHand.press(.character("g"), .up)
    #expect(atHand.shown?.top == 0)
  }

  @Test func `i goes to the item whose figure led to the case`() throws {
    var atHand = try CasesAtHand()
    atHand.go(to: "C-0412")
    atHand.press(.enter)
    atHand.receive(.readAudit(audit))
    atHand.press(.character("i"))
    let line = try #require(atHand.shown?.shownPage?.itemLines["child-seen-alone"])
    #expect(atHand.shown?.shownPage?.lines[line].contains("[child-seen-alone]") ?? false)
    #expect(atHand.shown?.top == line)
  }

  @Test(arguments: Look.all)
  func `a case is read in words, whole and in both languages`(look: Look) throws {
    var atHand = try CasesAtHand(
      language: look.language,
      size: (look.columns, look.rows)
    )
    atHand.go(to: "C-0412")
    atHand.press(.enter)
    atHand.receive(.readAudit(audit))
    atHand.press(.character("i"))
    let screen = try #require(atHand.shown)
    var desk = atHand.app.desk
    desk.room.glyphs = look.glyphs
    look.check(screen, "case", on: desk)
  }

  @Test(arguments: Look.all)
  func `the notes stand beside the cases, or the chosen one's below them`(look: Look) throws {
    var atHand = try CasesAtHand(
      language: look.language,
      size: (look.columns, look.rows)
    )
    atHand.answerNotes([
      id: "No record of where the visit took place, nor of who else was in the house at the time.",
      "0195-05": "Seen at school only.",
    ])
    atHand.go(to: "C-0412")
    let screen = try #require(atHand.cases)
    look.check(screen, "cases-notes", on: atHand.app.desk)
  }
}
