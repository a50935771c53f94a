import AuditModel
import Testing

@testable import AuditTUI

/// A sample is drawn on screen, seen, and only then written.
struct DrawScreenTests {
  private static let drawn: DrawnRound = {
    let list = CaseList(
      columns: ["status"],
      cases: (1...5).map {
        ListedCase(
          reference: "WX-\($0)",
          team: $0 < 4 ? "north" : "elsewhere",
          attributes: ["status": "in-need"],
          line: $0 + 1
        )
      }
    )
    var request = SampleRequest(
      method: .stratified,
      list: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      size: .perTeam(2)
    )
    (request.seed, request.auditors) = (42, ["al", "bp"])
    guard let sample = try? list.drawing(request) else { preconditionFailure("nothing was drawn") }
    let round = Round(
      id: "2026-q2",
      title: Wording(en: "2026-q2"),
      templates: ["core-four"],
      sample: sample.sample,
      cases: sample.cases
    )
    return DrawnRound(round: round, sample: sample)
  }()

  @Test(arguments: Look.all)
  func `the form asks for list, round, template, size, strata, seed and auditors`(look: Look) {
    let desk = DeskFixture.desk(language: look.language)
    look.check(DrawScreen(desk: desk), "draw", on: desk)
  }

  @Test(arguments: Look.all)
  func `a draw is shown before it is written`(look: Look) {
    let desk = DeskFixture.desk(language: look.language)
    look.check(DrawnScreen(Self.drawn), "drawn", on: desk)
  }

  @Test func `what is filled in is drawn, and what is missing is said`() {
    var desk = DeskFixture.desk()
    var screen = DrawScreen(desk: desk)
    #expect(screen.press([.control("s")], on: &desk).isEmpty)
    #expect(screen.mistakes[.list] == Phrase(en: "name the file", cy: "enwch y ffeil"))
    screen.write("cases.csv", on: &desk)
    screen.press([.down], on: &desk)
    screen.write("2026-q2", on: &desk)
    screen.press([.down, .down, .down], on: &desk)
    screen.write("status, age-band", on: &desk)
    let effects = screen.press([.control("s")], on: &desk).compactMap { response -> Effect? in
      guard case .effect(let effect) = response else { return nil }
      return effect
    }
    #expect(
      effects == [
        .draw(
          DrawOrder(
            list: "cases.csv",
            round: "2026-q2",
            template: "core-four",
            perTeam: 8,
            stratify: ["status", "age-band"],
            seed: 20_260_312,
            auditors: ["al"]
          )
        )
      ]
    )
  }

  @Test func `a draw that is seen is written`() {
    var desk = DeskFixture.desk()
    var screen = DrawnScreen(Self.drawn)
    let effects = screen.press([.control("s")], on: &desk).compactMap { response -> Effect? in
      guard case .effect(let effect) = response else { return nil }
      return effect
    }
    #expect(effects == [.beginRound(Self.drawn)])
  }

  @Test func `a draw that is sent twice is written once`() {
    var desk = DeskFixture.desk()
    var screen = DrawnScreen(Self.drawn)
    let responses = screen.press([.control("s"), .control("s")], on: &desk)
    #expect(responses.count == 1)
  }
}
