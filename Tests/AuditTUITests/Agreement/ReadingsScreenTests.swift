import AuditModel
import Testing

@testable import AuditTUI

/// Two readings beside each other, settled item by item.
struct ReadingsScreenTests {
  private static let voice = "voice-of-child"

  private func screen(_ desk: Desk) -> ReadingsScreen { ReadingsScreen(desk: desk) }

  @Test(arguments: Language.allCases, [(80, 24), (40, 12)])
  func `both answers of every item that differs stand beside each other`(
    language: Language,
    size: (Int, Int)
  ) {
    let desk = ReadingsAtHand.desk(language: language)
    let canvas = screen(desk).drawn(on: desk, terminal: size)
    Golden.check(canvas.snapshot, "readings-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func `what both say is settled already, and is listed when asked for`() {
    var desk = ReadingsAtHand.desk()
    var screen = screen(desk)
    #expect(screen.rows.map(\.id) == ["child-seen-alone", Self.voice])
    screen.press([.character("d")], on: &desk)
    #expect(screen.rows.count > 2)
    #expect(screen.rows.filter(\.isOpen).map(\.id).contains(Self.voice))
  }

  @Test func `a number takes a reading's answer once a reason is written`() throws {
    var desk = ReadingsAtHand.desk()
    var screen = screen(desk)
    screen.press([.down, .character("2")], on: &desk)
    #expect(desk.open?.audit.answers[Self.voice] == nil)
    screen.press([.enter], on: &desk)
    #expect(screen.isEditing)
    screen.write("Only one sentence", on: &desk)
    let saved = screen.press([.enter], on: &desk).map(\.kind)
    let answer = try #require(desk.open?.audit.answers[Self.voice])
    #expect(answer.value == .graded(.weak))
    #expect(answer.note == "One sentence, not hers.")
    #expect(answer.why == "Only one sentence")
    let audit = try #require(desk.open?.audit)
    #expect(saved == [.effect(.save(audit, reason: "Only one sentence"))])
  }

  @Test func `words on their way into a reason are kept as they are typed`() throws {
    var desk = ReadingsAtHand.desk()
    var screen = screen(desk)
    screen.press([.down, .character("1")], on: &desk)
    let kinds = screen.write("Her", on: &desk).map(\.kind)
    let audit = try #require(desk.open?.audit)
    let words = TypedWords(
      audit: audit.id,
      revision: audit.revision,
      item: Self.voice,
      field: .why,
      text: "Her"
    )
    #expect(kinds.last == .effect(.journal(words)))
  }

  @Test func `Esc leaves the answer open`() {
    var desk = ReadingsAtHand.desk()
    var screen = screen(desk)
    screen.press([.down, .character("1"), .character("x"), .escape], on: &desk)
    #expect(desk.open?.audit.answers[Self.voice] == nil)
    #expect(!screen.isEditing)
  }

  @Test func `Enter goes to the walk for an answer of one's own`() {
    var desk = ReadingsAtHand.desk()
    var screen = screen(desk)
    let responses = screen.press([.down, .enter], on: &desk)
    #expect(responses.map(\.kind) == [.walk(.item(Self.voice))])
  }

  @Test func `there are as many numbers as readings`() {
    var desk = ReadingsAtHand.desk()
    desk.open?.readings = [ReadingsAtHand.first]
    var screen = screen(desk)
    #expect(screen.press([.character("2")], on: &desk).map(\.kind) == [.say(.warning)])
  }

  @Test func `an agreed reading without a reason is not finished`() {
    var desk = ReadingsAtHand.desk()
    _ = desk.open?.change { $0.answers[Self.voice] = Answer(.graded(.good), by: "al") }
    let left = desk.open?.inTheWay(of: DeskFixture.today, on: desk).map(\.text) ?? []
    #expect(left.contains { $0.contains("the readings differ here") })
  }

  @Test func `the audit in words shows both readings, what was settled and why`() {
    var desk = ReadingsAtHand.desk()
    _ = desk.open?.change { audit in
      audit.answers[Self.voice] = Answer(.graded(.weak), why: "Only one sentence.", by: "al")
    }
    guard let open = desk.open else { return }
    let page = TextPage(language: .english, width: 80, glyphs: .unicode)
    let text = AuditInWords(ShownAudit(desk, open), page: page).text
    #expect(text.contains("first reading (am): good"))
    #expect(text.contains("second reading (bp): weak"))
    #expect(text.contains("Why: Only one sentence."))
  }

  @Test func `the review lists what was settled otherwise than a reading says, with why`() {
    var desk = ReadingsAtHand.desk()
    _ = desk.open?.change { audit in
      audit.answers[Self.voice] = Answer(.graded(.weak), why: "Only one sentence.", by: "al")
    }
    guard let open = desk.open else { return }
    let texts = ReviewEntries(open: open, desk: desk).all.map(\.text)
    #expect(texts.contains("Where the readings differ (2)"))
    #expect(
      texts.contains { $0.hasSuffix("am: good; bp: weak; settled: weak – Only one sentence.") }
    )
  }
}
