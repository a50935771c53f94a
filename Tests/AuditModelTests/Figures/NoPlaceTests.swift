import AuditModel
import Testing

/// Not recorded because there was no place for it: Neath Port Talbot 2015, paragraph 4.4.
struct NoPlaceTests {
  private static let template = Sampled.template([
    Sampled.item("seen-alone"), Sampled.item("told", .yesNo),
  ])

  private func audit(_ number: Int, _ seen: AnswerValue, source: EvidenceSource = .file) -> Audit {
    Audit(
      id: "A\(number)",
      template: Audit.TemplateReference(id: "short", version: 1, digest: ""),
      round: "r1",
      auditor: "am",
      caseFile: CaseFile(reference: "C\(number)", team: "North"),
      state: .finished,
      asAt: "2026-03-12",
      answers: ["seen-alone": Answer(seen, source: source), "told": Answer(.yes)]
    )
  }

  private func figures(_ audits: [Audit]) -> Figures {
    let rules = Rules(timescales: Timescales([]), clocks: .wales)
    return Figures(
      of: audits.map { ScoredAudit($0, template: Self.template, rules: rules) },
      FigureRequest(
        templates: [Self.template],
        rounds: [Sampled.round()],
        teams: ["North"]
      )
    )
  }

  @Test func `it counts as not recorded, and again among the reasons`() throws {
    // Seen alone in 1 of 4; the file is silent in 3, and in 2 of those the form has no place for it.
    let counted = figures([
      audit(1, .yes), audit(2, .notRecorded), audit(3, .noPlaceToRecord),
      audit(4, .noPlaceToRecord),
    ])
    let figure = try #require(
      counted.figures(of: "seen-alone", team: nil, round: "r1").first
    )
    #expect([figure.n, figure.of, figure.notRecorded?.n, figure.noPlace] == [1, 4, 3, 2])
  }

  @Test func `an item that always has its place counts none, and says so`() throws {
    let counted = figures([audit(1, .noPlaceToRecord)])
    let figure = try #require(counted.figures(of: "told", team: nil, round: "r1").first)
    #expect(figure.noPlace == nil)
  }

  @Test func `of another source it is told beside N alone`() throws {
    let counted = figures([audit(1, .yes), audit(2, .noPlaceToRecord, source: .interview)])
    let figure = try #require(
      counted.figures(of: "seen-alone", team: nil, round: "r1").first
    )
    #expect([figure.of, figure.noPlace, figure.elsewhere.first?.audits] == [1, 0, 1])
  }

  @Test func `each case behind the figure says it`() throws {
    let counted = figures([audit(1, .notRecorded), audit(2, .noPlaceToRecord)])
    let figure = try #require(
      counted.figures(of: "seen-alone", team: nil, round: "r1").first
    )
    #expect(counted.cases(behind: figure).map(\.hasNoPlace) == [false, true])
  }

  @Test func `conditions and migrations take it for what it is`() {
    #expect(AnswerValue.noPlaceToRecord.code == "not-recorded")
    #expect(AnswerValue(code: "not-recorded", reason: "no-place") == .noPlaceToRecord)
    #expect(AnswerValue(code: "not-recorded", reason: "no tick box") == .notRecorded)
    #expect(AnswerValue(code: "yes", reason: "no-place") == .yes)
    #expect(AnswerKind.yesNoNotRecorded.accepts(.noPlaceToRecord))
    #expect(!AnswerKind.yesNo.accepts(.noPlaceToRecord))
  }
}
