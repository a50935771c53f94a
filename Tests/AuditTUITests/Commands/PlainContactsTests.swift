import AuditModel
import Testing

@testable import AuditTUI

/// The days of contacts, listed on lines beside the questions that they decide.
struct PlainContactsTests {
  private static let rules = LocalRules(
    repeatContact: RepeatContactRule(moreThan: 2, within: .months(12), countsSiblings: true),
    reReferral: ReReferralWindow(period: .months(12))
  )
  private static let blank = Audit(
    id: "0198c0de-0000-7000-8000-000000000001",
    template: Audit.TemplateReference(id: "assessment", version: 1, digest: "sha256:0"),
    auditor: "al",
    caseFile: CaseFile(reference: "C-0500", team: "north"),
    asAt: DeskFixture.today
  )

  private func conversation(
    _ typed: String...,
    language: Language = .english
  ) throws -> Conversation {
    let conversation = Conversation(typed + ["quit"])
    _ = try conversation.walk(
      through: Self.blank,
      of: DeskFixture.contacts,
      under: Self.rules,
      language: language
    )
    return conversation
  }

  @Test func `contacts listed on lines are kept, and judged by the rule and the window`() throws {
    // Three within twelve months with the sibling's; the child's own two lie 64 days apart.
    let talk = try conversation("no", "yes", "contacts 5/1/26, 3/2/26 s, 10/3/26", "3")
    #expect(
      talk.saved.last?.caseFile.contacts == [
        .init("2026-01-05"), .init("2026-02-03", isSiblings: true), .init("2026-03-10"),
      ]
    )
    #expect(talk.transcript.contains("3 contacts; rule met on Tue 10 March 2026 by 3 of them"))
    #expect(talk.transcript.contains("the last one is a re-referral within 12 months"))
  }

  @Test func `a day that cannot be read leaves the contacts as they were`() throws {
    let talk = try conversation("no", "yes", "contacts 5/1/26", "contacts 31/2/26")
    #expect(talk.saved.last?.caseFile.contacts == [.init("2026-01-05")])
    #expect(talk.transcript.contains("there is no 31 February 2026"))
  }

  @Test func `contacts are refused where no question asks about them`() throws {
    let talk = try conversation("no", "contacts 5/1/26")
    let listed = talk.saved.flatMap(\.caseFile.contacts)
    #expect(listed.isEmpty)
    #expect(talk.transcript.contains("contacts are listed where a question asks"))
  }

  @Test func `contacts can be listed in Welsh`() throws {
    let talk = try conversation("na", "ydy", "cysylltiadau 5/1/26, 6/1/24", language: .welsh)
    #expect(talk.saved.last?.caseFile.contacts.count == 2)
    #expect(talk.transcript.contains("daeth yr olaf ar ôl mwy na 12 mis"))
  }
}
