import AuditModel
import Testing

@testable import AuditTUI

struct HelpScreenTests {
  @Test(arguments: Context.allCases) func `names every key that means something there`(
    _ context: Context
  ) {
    let desk = DeskFixture.desk()
    let canvas = HelpScreen(about: context).drawn(on: desk, terminal: (120, 200))
    for binding in Bindings.holding(in: context) {
      #expect(canvas.snapshot.contains(desk.text(binding.label)), "\(binding.label.en)")
    }
  }

  @Test(arguments: [
    (Language.english, "not recorded", Moment.notRecorded), (.english, "not yet", .notYet),
    (.welsh, "nas cofnodwyd", .notRecorded), (.welsh, "ddim eto", .notYet),
  ])
  func `help with dates says what to type where there is none`(
    language: Language,
    words: String,
    moment: Moment
  ) {
    let canvas = HelpScreen(about: .typingDates)
      .drawn(on: DeskFixture.desk(language: language), terminal: (120, 60))
    #expect(canvas.snapshot.contains(words))
    #expect(DateEntry(words, today: "2026-05-01") == .moment(moment))
  }

  @Test func `scrolls to its end and no further, and goes back`() {
    var desk = DeskFixture.desk()
    var help = HelpScreen(about: .walk)
    help.press([.end, .down, .up], on: &desk)
    let last = help.page.top + 1
    help.press([.down, .down, .down], on: &desk)
    #expect(help.page.top == last)
    help.press([.home], on: &desk)
    #expect(help.page.top == 0)
    #expect(help.press([.escape], on: &desk).map(\.kind) == [.pop])
  }

  @Test(arguments: Look.all) func `looks as it did`(_ look: Look) {
    let desk = DeskFixture.desk(language: look.language)
    look.check(HelpScreen(about: .home), "help", on: desk)
  }
}

struct PaletteScreenTests {
  private func labels(_ typed: String, in context: Context = .walk) -> [String] {
    var desk = DeskFixture.desk()
    var palette = PaletteScreen(about: context)
    palette.write(typed, on: &desk)
    return palette.matches.map(\.label.en)
  }

  @Test func `finds commands by words, by parts and by letters in order, best first`() {
    #expect(labels("note") == ["note", "note in your editor", "no place to record it"])
    #expect(labels("tyst") == ["evidence"])
    #expect(labels("nxtunans") == ["next unanswered"])
    #expect(labels("qqqq") == [])
  }

  @Test func `accents need not be typed`() {
    #expect(labels("yn ol").contains("back"))
  }

  @Test func `Enter does on the screen below what was found`() {
    var desk = DeskFixture.desk()
    var palette = PaletteScreen(about: .home)
    palette.write("new au", on: &desk)
    #expect(palette.press([.enter], on: &desk).map(\.kind) == [.perform(.newAudit)])
    #expect(palette.press([.escape], on: &desk).map(\.kind) == [.pop])
  }

  @Test(arguments: Look.all) func `looks as it did`(_ look: Look) {
    var desk = DeskFixture.desk(language: look.language)
    var palette = PaletteScreen(about: .walk)
    palette.write("n", on: &desk)
    look.check(palette, "palette", on: desk)
  }
}
