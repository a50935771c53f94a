import AuditModel
import Testing

@testable import AuditTUI

struct PlainReplyTests {
  @Test(arguments: [
    ("?", PlainReply.help), (" Back ", .back), ("yn ôl", .back), ("skip", .skip),
    ("neidio", .skip), ("quit", .quit), ("gadael", .quit),
    ("note  seen at home ", .note("seen at home")),
    ("nodyn gwelwyd gartref", .note("gwelwyd gartref")), ("evidence p. 4", .evidence("p. 4")),
    ("cryfder", .finding(.strength)), ("improvement", .finding(.improvement)),
    ("not recorded", .answer("not recorded")), ("note", .answer("note")), ("  ", .answer("")),
  ])
  func `commands are known in both languages`(line: String, reply: PlainReply) {
    #expect(PlainReply(line) == reply)
  }

  @Test func `the end of the input leaves the audit`() {
    #expect(PlainReply(nil) == .quit)
  }
}

struct PlainChoicesTests {
  private let seenAlone = PlainChoices(all: Choice.offered(by: DeskFixture.childSeenAlone))
  private let voice = PlainChoices(all: Choice.offered(by: DeskFixture.voiceOfChild))

  @Test(arguments: [
    ("1", AnswerValue.yes), ("YES", .yes), ("y", .yes), ("ydy", .yes), ("oes", .yes), ("2", .no),
    ("nac oes", .no), ("n", .no), ("3", .notRecorded), ("not-recorded", .notRecorded),
    ("nas cofnodwyd", .notRecorded), ("nr", .notRecorded),
    ("not app", .notApplicable(reason: "")), ("na", .notApplicable(reason: "")),
  ])
  func `an answer is typed as a number, a word or as files write it`(
    line: String,
    value: AnswerValue
  ) {
    #expect(seenAlone.choice(for: line, takesNumbers: true)?.kind == .value(value))
  }

  @Test(arguments: ["0", "5", "not", "maybe", "-1"])
  func `what means no answer, or several, is none`(line: String) {
    #expect(seenAlone.choice(for: line, takesNumbers: true) == nil)
  }

  @Test func `a grade is typed by its beginning`() {
    #expect(voice.choice(for: "sat", takesNumbers: true)?.kind == .value(.graded(.satisfactory)))
    #expect(
      voice.choice(for: "boddhaol", takesNumbers: true)?.kind == .value(.graded(.satisfactory))
    )
  }

  @Test func `where a number is the answer it is no choice`() {
    let elements = PlainChoices(all: Choice.offered(by: DeskFixture.elements))
    #expect(elements.choice(for: "1", takesNumbers: false) == nil)
    #expect(elements.choice(for: "nr", takesNumbers: false)?.kind == .value(.notRecorded))
  }
}
