import AuditModel
import Testing

struct CountedReadingsTests {
  private let template = Sampled.template([Sampled.item("seen")])

  private func figures(_ audits: [ScoredAudit], drafts: Bool = false) -> Figures {
    Figures(
      of: audits,
      FigureRequest(
        templates: [template],
        rounds: [Sampled.round()],
        teams: ["North"],
        includesDrafts: drafts
      )
    )
  }

  private func audit(
    _ number: Int,
    _ reading: Audit.Reading,
    state: Audit.State = .finished,
    round: String? = "r1",
    asAt: Day = "2026-03-12"
  ) -> ScoredAudit {
    Sampled.audit(
      number,
      [.met],
      round: round,
      template: template,
      case: "C",
      state: state,
      reading: reading,
      asAt: asAt
    )
  }

  @Test(arguments: [
    ([Audit.Reading.first, .second, .moderated, .agreed], 4),
    ([.first, .second, .moderated], 3),
    ([.moderated, .first], 1),
    ([.first, .second], 1),
    ([.second, .first], 2),
  ])
  func `the agreed reading counts, else the moderated one, else the first`(
    readings: [Audit.Reading],
    counted: Int
  ) {
    let audits = readings.enumerated().map { audit($0.offset + 1, $0.element) }
    #expect(figures(audits).audits.map(\.id) == ["A\(counted)"])
    #expect(figures(audits.reversed()).audits.map(\.id) == ["A\(counted)"])
  }

  @Test func `a second reading alone is listed and never counts`() {
    let figures = figures([audit(1, .second)])
    #expect(figures.items == [])
    #expect(figures.leftOut.map(\.reason) == [.secondReading])
  }

  @Test func `every audit that does not count is listed with why`() {
    let figures = figures([
      audit(1, .first), audit(2, .second), audit(3, .agreed), audit(4, .first, state: .draft),
    ])
    #expect(figures.leftOut.map(\.audit) == ["A1", "A2", "A4"])
    #expect(
      figures.leftOut.map(\.reason)
        == [.replaced(by: "A3", reading: .agreed), .secondReading, .draft]
    )
  }

  @Test func `of two first readings the later one counts`() {
    let figures = figures([
      audit(1, .first, asAt: "2026-03-13"), audit(2, .first, asAt: "2026-03-12"),
      audit(3, .first, asAt: "2026-03-12"),
    ])
    #expect(figures.audits.map(\.id) == ["A1"])
    #expect(
      figures.leftOut.map(\.reason)
        == [.replaced(by: "A1", reading: .first), .replaced(by: "A1", reading: .first)]
    )
  }

  @Test func `the same case counts once in each round and for each template`() {
    let figures = figures([
      audit(1, .first), audit(2, .first, round: "r2"), audit(3, .first, round: nil),
    ])
    #expect(figures.audits.map(\.id) == ["A1", "A2", "A3"])
    #expect(figures.leftOut.isEmpty)
    #expect(Set(figures.items.map(\.round)) == ["r1", "r2", nil])
  }

  @Test func `a draft counts only on request, and never before a finished audit`() {
    let audits = [audit(1, .first), audit(2, .agreed, state: .draft)]
    #expect(figures(audits, drafts: true).audits.map(\.id) == ["A1"])
    #expect(figures(audits, drafts: true).drafts == 0)
    #expect(figures([audit(2, .first, state: .draft)], drafts: true).drafts == 1)
    #expect(figures([audit(2, .first, state: .draft)]).audits == [])
  }

  @Test func `an audit whose template nobody has is listed`() {
    let other = Sampled.template([Sampled.item("seen")], id: "short", version: 2)
    let figures = figures([Sampled.audit(1, [.met], template: other)])
    #expect(figures.leftOut.map(\.reason) == [.templateUnknown("short", version: 2)])
  }

  @Test func `one case is one case in whichever form its accents are written`() {
    let template = Sampled.template([Sampled.item("seen")])
    let audits = [
      Sampled.audit(1, [.met], template: template, case: "Si\u{E2}n-1"),
      Sampled.audit(2, [.notMet], template: template, case: "Sia\u{302}n-1"),
    ]
    let figures = Figures(
      of: audits,
      FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North"])
    )
    // The later of two audits that are the same sort of reading counts.
    #expect(figures.audits.map(\.id) == ["A2"])
  }
}
