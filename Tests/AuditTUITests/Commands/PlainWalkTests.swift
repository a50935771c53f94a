import AuditModel
import Testing

@testable import AuditTUI

/// Whole conversations: what was typed, what was said, and what came of it.
struct PlainWalkTests {
  @Test(arguments: Language.allCases)
  func `an audit is answered on lines from the first question to the last`(language: Language)
    throws
  {
    let conversation = Conversation([
      "?", "n", "?", "maybe", "note seen with grandmother", "strength", "yes", "31/2/26", "5/1",
      "", "4/3/26", "", "6", "", "skip", "", "weak", "2", "y",
    ])
    let ending = try conversation.walk(through: Self.blank, language: language)
    #expect(ending == .finish)
    Golden.check(conversation.transcript, "command-plain-\(language.rawValue)")
  }

  @Test func `every answer is saved before the next question`() throws {
    let conversation = Conversation(["no", "yes"])
    let ending = try conversation.walk(through: Self.blank, language: .english)
    #expect(ending == .left)
    #expect(conversation.saved.map(\.safety.immediateRisk) == [false, false])
    #expect(conversation.saved.map { $0.answers["child-seen-alone"]?.value } == [nil, .yes])
  }

  @Test func `going back changes an answer and keeps its note`() throws {
    let conversation = Conversation(["no", "note alone", "yes", "back", "no", "quit"])
    _ = try conversation.walk(through: Self.blank, language: .english)
    let answer = try #require(conversation.saved.last?.answers["child-seen-alone"])
    #expect(answer.value == .no)
    #expect(answer.note == "alone")
  }

  @Test(arguments: ["np", "no place to record it", "Dim lle i'w gofnodi"])
  func `that there was no place to record it is typed in words`(line: String) throws {
    let conversation = Conversation(["no", line, "quit"])
    _ = try conversation.walk(through: Self.blank, language: .english)
    let answer = try #require(conversation.saved.last?.answers["child-seen-alone"])
    #expect(answer.value == .noPlaceToRecord)
  }

  @Test func `a child at immediate risk keeps the question open for what was done`() throws {
    let conversation = Conversation(["yes", "note told the head of service", "", "quit"])
    _ = try conversation.walk(through: Self.blank, language: .english)
    let safety = try #require(conversation.saved.last?.safety)
    #expect(safety.immediateRisk == true)
    #expect(safety.note == "told the head of service")
    #expect(conversation.transcript.contains("! Tell the head of service now"))
  }

  @Test func `a failed save ends the walk`() {
    let conversation = Conversation(["no", "yes"], failing: true)
    #expect(throws: CommandFailure([Phrase(same: "full")], .fileFailed)) {
      try conversation.walk(through: Self.blank, language: .english)
    }
  }

  private static let blank = Audit(
    id: "0198c0de-0000-7000-8000-000000000001",
    template: Audit.TemplateReference(id: "core-four", version: 1, digest: "sha256:0"),
    auditor: "al",
    caseFile: CaseFile(reference: "C-0500", team: "north"),
    asAt: DeskFixture.today
  )
}
