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
    return DrawnRound(round: round, sample: sample, files: [:], isThere: false)
  }()

  @Test(arguments: Look.all)
  func `the form asks for list, round, template, size, strata, seed and auditors`(look: Look) {
    let desk = DeskFixture.desk(language: look.language)
    look.check(DrawScreen(desk: desk), "draw", on: desk)
  }

  @Test(arguments: Look.all)
  func `a draw is shown before it is written`(look: Look) {
    let desk = DeskFixture.desk(language: look.language)
    look.check(DrawnScreen(Self.drawn, desk: desk), "drawn", on: desk)
  }

  @Test func `what is filled in is drawn, and what is missing is said`() {
    var desk = DeskFixture.desk()
    var screen = DrawScreen(desk: desk)
    #expect(screen.press([.control("s")], on: &desk).isEmpty)
    #expect(screen.mistakes[.list] == Phrase(en: "name the file", cy: "enwch y ffeil"))
    screen.write("cases.csv", on: &desk)
    screen.press([.down], on: &desk)
    screen.write("2026-q2", on: &desk)
    screen.press([.down, .down, .down, .down, .down], on: &desk)
    screen.write("status, age-band", on: &desk)
    var words = SampleWords()
    words.method = .stratified
    (words.perTeam, words.stratify) = ("8", "status, age-band")
    (words.seed, words.auditors) = ("20260312", "al")
    #expect(
      effects(screen.press([.control("s")], on: &desk)) == [
        .draw(
          DrawOrder(
            list: "cases.csv",
            round: "2026-q2",
            title: "",
            templates: ["core-four", "assessment"],
            from: nil,
            to: nil,
            words: words
          )
        )
      ]
    )
  }

  @Test func `a draw that is seen is written`() {
    var desk = DeskFixture.desk()
    var screen = DrawnScreen(Self.drawn, desk: desk)
    #expect(effects(screen.press([.control("s")], on: &desk)) == [.beginRound(Self.drawn)])
  }

  @Test func `a draw that is sent twice is written once`() {
    var desk = DeskFixture.desk()
    var screen = DrawnScreen(Self.drawn, desk: desk)
    let responses = screen.press([.control("s"), .control("s")], on: &desk)
    #expect(responses.count == 1)
  }

  @Test func `a draw that could not be written is written when it is asked for again`() {
    let desk = DeskFixture.desk()
    var app = App(desk: desk, screen: DrawnScreen(Self.drawn, desk: desk))
    func send() -> [Effect] { app.update(.input(.key(.control("s"))), now: DeskFixture.now) }
    #expect(send() == [.beginRound(Self.drawn)])
    // Somebody looks at help meanwhile.
    _ = app.update(.input(.key(.function(1))), now: DeskFixture.now)
    _ = app.update(
      .failed(Phrase(en: "the disk is full", cy: "mae'r ddisg yn llawn")),
      now: DeskFixture.now
    )
    _ = app.update(.input(.key(.escape)), now: DeskFixture.now)
    #expect(send() == [.beginRound(Self.drawn)])
    #expect(send() == [])
  }

  @Test func `a case that was finished elsewhere meanwhile is remarked on`() {
    var desk = DeskFixture.desk()
    var screen = DrawnScreen(Self.drawn, desk: desk)
    let remark = "'WX-4' was audited on 2026-02-20"
    #expect(!screen.drawn(on: desk).snapshot.contains(remark))
    let finished = Audit(
      id: "0195-99",
      template: Audit.TemplateReference(id: "core-four", version: 1, digest: "sha256:00"),
      auditor: "bp",
      caseFile: CaseFile(reference: "WX-4", team: "elsewhere"),
      state: .finished,
      asAt: "2026-02-20"
    )
    desk.audits.replace(
      ScoredAudit(finished, template: DeskFixture.coreFour, rules: DeskFixture.rules)
    )
    desk.audits.generation += 1
    screen.deskChanged(desk)
    #expect(screen.drawn(on: desk).snapshot.contains(remark))
  }

  @Test func `a round that is written already is gone on with`() {
    let desk = DeskFixture.desk()
    let there = DrawnRound(
      round: Self.drawn.round,
      sample: Self.drawn.sample,
      files: [:],
      isThere: true
    )
    let shown = DrawnScreen(there, desk: desk).drawn(on: desk).snapshot
    #expect(shown.hasPrefix("This round is written already."))
    #expect(!shown.contains("Nothing is written yet"))
  }

  private func effects(_ responses: [Response]) -> [Effect] {
    responses.compactMap { if case .effect(let effect) = $0 { effect } else { nil } }
  }
}
