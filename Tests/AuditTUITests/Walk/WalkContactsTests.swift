import AuditModel
import Testing

@testable import AuditTUI

/// The days of contacts, typed beside the questions that they decide.
struct WalkContactsTests {
  private static let rule = RepeatContactRule(
    moreThan: 2,
    within: .months(12),
    countsSiblings: true
  )

  private func walk(
    at item: Item.ID = "repeat-referrals-assessed",
    rule: RepeatContactRule? = rule,
    window: ReReferralWindow? = nil,
    language: Language = .english,
    size: (columns: Int, rows: Int) = (120, 30),
    answer: AnswerValue? = nil,
    contacts: [RepeatContactRule.Contact] = []
  ) -> Walkthrough {
    var walk = Walkthrough(
      at: item,
      language: language,
      size: size,
      audit: WalkFixture.audit { audit in
        audit.answers = answer.map { ["repeat-referrals-assessed": Answer($0)] } ?? [:]
        audit.caseFile.contacts = contacts
      },
      template: DeskFixture.contacts
    )
    walk.app.desk.workspace.localRules = LocalRules(repeatContact: rule, reReferral: window)
    return walk
  }

  private static let listed: [RepeatContactRule.Contact] = [
    .init("2026-01-05"), .init("2026-02-03", isSiblings: true), .init("2026-03-10"),
  ]

  private func shown(_ walk: Walkthrough) -> String {
    walk.drawn(columns: 120, rows: 30)
  }

  @Test func `while days are typed, the screen tells how the rule stands`() {
    var walk = walk()
    #expect(shown(walk).contains("K lists the days of contacts"))
    walk.write("K5/1/26, 3/2/26 s")
    #expect(shown(walk).contains("2 contacts; rule not met, 2 within one period at most"))
    #expect(shown(walk).contains("The question does not apply by these days"))
    walk.write(", 10/3/26")
    #expect(shown(walk).contains("3 contacts; rule met on Tue 10 March 2026 by 3 of them"))
    #expect(shown(walk).contains("The question applies: answer whether an assessment was begun"))
    #expect(walk.saves == 0)
    #expect(walk.audit?.caseFile.contacts == [])
  }

  @Test(arguments: [Key.enter, .escape])
  func `days that can be read are listed whichever key ends them, and undo takes them back`(
    key: Key
  ) {
    var walk = walk()
    // In any order, with a comma too many.
    walk.write("K10/3/26, 5/1/26, 3 Feb S,")
    walk.press(key)
    #expect(walk.audit?.caseFile.contacts == Self.listed)
    #expect(walk.saves == 1)
    walk.write("gu")
    #expect(walk.audit?.caseFile.contacts == [])
    #expect(walk.walk?.stop == .item("repeat-referrals-assessed"))
    walk.press(.control("r"))
    #expect(walk.audit?.caseFile.contacts == Self.listed)
    #expect(walk.answer("repeat-referrals-assessed") == nil)
  }

  @Test func `what is listed stands in the field again, at either question`() {
    var walk = walk(at: "previous-contacts-count", contacts: Self.listed)
    walk.write("K")
    #expect(shown(walk).contains("5/1/2026, 3/2/2026 s, 10/3/2026"))
    walk.press(.control("u"), .enter)
    #expect(walk.audit?.caseFile.contacts == [])
  }

  @Test func `days that cannot be read stay in the field, and left they are kept as typed`() {
    var walk = walk()
    walk.write("K5/1/26, 30/2/26")
    #expect(shown(walk).contains("there is no 30 February 2026: check the day"))
    walk.press(.enter)
    #expect(walk.said == "there is no 30 February 2026: check the day")
    #expect(walk.walk?.isEditing == true)
    #expect(walk.kept.last?.text == "5/1/26, 30/2/26")
    walk.press(.escape)
    #expect(walk.audit?.caseFile.contacts == [])
    #expect(shown(walk).contains("Days typed but not listed yet: K goes on with them"))
    walk.write("v")
    #expect(shown(walk).contains("dates typed that are not an answer yet"))
    walk.press(.escape)
    walk.write("K")
    walk.press(.control("u"))
    walk.write("5/1/26, 1/2/26")
    walk.press(.enter)
    #expect(walk.audit?.caseFile.contacts.map(\.day) == ["2026-01-05", "2026-02-01"])
    #expect(walk.app.desk.open?.pendingDates == [:])
  }

  @Test func `days half typed when the program died are offered, and K goes on with them`() {
    var desk = walk().app.desk
    var recovery = RecoveryScreen(recovered: [
      TypedWords(
        audit: "0195-12",
        revision: 1,
        item: "repeat-referrals-assessed",
        field: .dates,
        text: "5/1/26, 3/2/"
      )
    ])
    recovery.press([.enter], on: &desk)
    var walk = WalkScreen(at: .item("repeat-referrals-assessed"), desk: desk)
    walk.write("K", on: &desk)
    #expect(walk.typedContacts?.days.text == "5/1/26, 3/2/")
  }

  @Test func `days that somebody else listed meanwhile come in, and undo leaves them`() throws {
    var open = try #require(walk().app.desk.open)
    let asked = open.audit
    var saved = asked
    saved.caseFile.contacts = Self.listed
    let isChanged = open.change { $0.safety.immediateRisk = false }
    #expect(isChanged)
    let changes = open.takeIn(CameIn(saved: saved, asked: asked), today: DeskFixture.today)
    #expect(changes.map(\.subject) == ["case"])
    #expect(open.audit.caseFile.contacts == Self.listed)
    let isUndone = open.undo()
    #expect(isUndone)
    #expect(open.audit.safety.immediateRisk == nil)
    #expect(open.audit.caseFile.contacts == Self.listed)
  }

  @Test(arguments: ["13/3/26", "not recorded", "not yet"])
  func `a contact came on a day up to today`(typed: String) {
    var walk = walk()
    walk.write("K" + typed)
    walk.press(.enter)
    #expect(walk.said == "'\(typed)' is no day up to today")
  }

  @Test func `where the rule was met, not applicable is in the way of finishing`() {
    var walk = walk(answer: .notApplicable(reason: ""), contacts: Self.listed)
    walk.write("v")
    #expect(shown(walk).contains("the contacts listed meet the authority's rule"))
    walk.press(.escape)
    walk.write("1v")
    #expect(!shown(walk).contains("the contacts listed meet the authority's rule"))
  }

  @Test func `an answer where the rule was not met is a warning, and in nobody's way`() throws {
    let walk = walk(answer: .yes, contacts: [.init("2026-01-05")])
    let open = try #require(walk.app.desk.open)
    let entries = ReviewEntries(open: open, desk: walk.app.desk).all
    let warned = entries.filter {
      $0.text.contains("though the contacts listed do not meet the authority's rule")
    }
    #expect(warned.map(\.mark) == [.warning])
    let left = open.inTheWay(of: DeskFixture.today, on: walk.app.desk).map(\.text)
    #expect(!left.contains { $0.contains("contacts listed") })
  }

  @Test func `without a rule of the authority's nothing is judged, and the screen says so`() {
    var walk = walk(rule: nil, answer: .notApplicable(reason: ""), contacts: Self.listed)
    #expect(shown(walk).contains("3 contacts"))
    #expect(shown(walk).contains("The authority has set no rule on repeated contacts"))
    walk.write("v")
    #expect(!shown(walk).contains("the contacts listed meet the authority's rule"))
  }

  @Test func `by the authority's window the last contact is a re-referral, or no more`() {
    let window = ReReferralWindow(period: .months(12))
    // The child's own contacts lie 64 days apart.
    let within = walk(at: "referral-history", rule: nil, window: window, contacts: Self.listed)
    #expect(shown(within).contains("the last one is a re-referral within 12 months"))
    var later = walk(at: "referral-history", rule: nil, window: window)
    later.write("K5/1/24, 6/1/25")
    #expect(shown(later).contains("the last one came after more than 12 months"))
  }

  @Test func `contacts are listed where a question asks about them, and in no finished audit`() {
    var elsewhere = walk(at: "child-seen")
    elsewhere.write("K")
    #expect(elsewhere.said == "contacts are listed where a question asks about repeated ones")
    var finished = Walkthrough(
      at: "repeat-referrals-assessed",
      audit: WalkFixture.audit { $0.state = .finished },
      template: DeskFixture.contacts
    )
    finished.write("K")
    #expect(finished.walk?.focus == .answer)
  }

  @Test func `a small screen has the field and how the rule stands, in Welsh too`() {
    var walk = walk(language: .welsh, size: (40, 12))
    walk.write("K5/1/26, 3/2/26 s, 10/3/26")
    let drawn = walk.drawn(columns: 40, rows: 12)
    #expect(drawn.contains("Cysylltiadau, gan gynnwys hwn"))
    #expect(drawn.contains("5/1/26, 3/2/26 s, 10/3/26"))
    #expect(drawn.contains("3 cysylltiad; bodlonwyd y rheol ar"))
  }

  @Test func `the audit in words lists the days and what they come to`() throws {
    let walk = walk(contacts: Self.listed)
    let open = try #require(walk.app.desk.open)
    let page = TextPage(language: .english, width: 400, glyphs: .unicode)
    let text = AuditInWords(ShownAudit(walk.app.desk, open), page: page).text
    #expect(
      text.contains(
        "contacts: 2026-01-05, 2026-02-03 (a brother or sister), 2026-03-10. 3 contacts; rule met "
          + "on Tue 10 March 2026 by 3 of them"
      )
    )
  }
}
