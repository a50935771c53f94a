import AuditModel
import AuditReport
import Testing

struct SpotsTests {
  /// The example's limit, as an authority's rules say on what it rests.
  private static func timescales(_ basis: Basis?) -> Timescales {
    Timescales(
      Example.rules.timescales.all.map { timescale in
        Timescale(
          id: timescale.id,
          title: timescale.title,
          starts: timescale.starts,
          stops: timescale.stops,
          phases: timescale.phases,
          counts: timescale.counts,
          confidence: timescale.confidence,
          basis: basis,
          source: timescale.source
        )
      }
    )
  }

  private func table(_ language: Language, basis: Basis? = .law, width: Int = 80) -> String {
    HotSpotsTable(
      Example.figures(),
      under: Self.timescales(basis),
      teams: Example.teams,
      style: TextStyle(language: language, width: width)
    ).text()
  }

  @Test(arguments: [(Language.english, 80), (.welsh, 80), (.english, 40)])
  func `what is low is listed with its rule, and each duty missed with what became of it`(
    language: Language,
    width: Int
  ) throws {
    try Golden.expect(
      table(language, width: width),
      is: "hot-spots-\(width)-\(language.rawValue).txt"
    )
  }

  @Test func `missed limits that rest on nothing known are said to be left out`() {
    let text = table(.english, basis: nil)
    // WX-10 and WX-13; ten working days from 2 February end on the 16th, so WX-15 is in time.
    #expect(text.contains("('basis'): 2."))
    #expect(!text.contains("WX-13"))
  }

  @Test(arguments: Language.allCases)
  func `a round's report has both as tables, and each duty missed`(language: Language) throws {
    let figures = Example.figures()
    let round = figures.items.first?.round
    let sheets: [Sheet] = [
      .hotSpots(
        figures.locatedSpots(team: nil, round: round),
        teams: Example.teams,
        in: language
      ),
      .duties(
        figures.missedDuties(under: Self.timescales(.law), team: nil, round: round),
        teams: Example.teams,
        in: language
      ), .comparison(Self.comparison, in: language),
    ]
    let style = TextStyle(language: language, width: 120)
    try Golden.expect(
      sheets.map { $0.text(style: style) }.joined(separator: "\n"),
      is: "spots-sheets-\(language.rawValue).txt"
    )
  }

  @Test func `hot spots and duties are written whole`() throws {
    let json = HotSpotsJSON(Example.figures(), under: Self.timescales(.law))
    try Golden.expect(json.text(), is: "hot-spots.json")
  }

  /// North in the first quarter, then the same answers and a few more in the second.
  private static let comparison: Comparison = {
    let template = Example.template
    func audits(_ outcomes: [(Outcome, Int)], from first: Int, round: String, asAt: Day)
      -> [ScoredAudit]
    {
      outcomes.flatMap { Array(repeating: $0.0, count: $0.1) }.enumerated().map { offset, outcome in
        ScoredAudit(
          id: "A\(first + offset)",
          reference: "C\(offset)",
          team: "North",
          round: round,
          template: template,
          state: .finished,
          reading: .first,
          asAt: asAt,
          auditor: "am",
          outcomes: template.items.map { item in
            switch item.id {
            case "seen-alone": ItemOutcome(item: item.id, outcome: outcome)
            case "voice": ItemOutcome(item: item.id, outcome: .graded(.good))
            case "referral": ItemOutcome(item: item.id, outcome: .tallied("first"))
            default: ItemOutcome(item: item.id, outcome: .notAsked)
            }
          }
        )
      }
    }
    let all =
      audits([(.met, 48), (.notMet, 32)], from: 1, round: "2026-q1", asAt: "2026-01-12")
      + audits([(.met, 56), (.notRecorded, 14)], from: 101, round: "2026-q2", asAt: "2026-04-13")
    let request = FigureRequest(
      templates: [template],
      rounds: [
        Example.round,
        Round(id: "2026-q2", title: Wording(en: "2026-q2"), sample: Sample(method: .random)),
      ],
      teams: ["North"]
    )
    return Comparison(
      from: SpanFigures(.round("2026-q1"), of: all, request),
      to: SpanFigures(.round("2026-q2"), of: all, request)
    )
  }()

  @Test(arguments: Language.allCases)
  func `two rounds stand beside each other with what changed and what fell silent`(
    language: Language
  ) throws {
    let table = ComparisonTable(
      Self.comparison,
      teams: Example.teams,
      style: TextStyle(language: language)
    )
    try Golden.expect(table.text(), is: "comparison-80-\(language.rawValue).txt")
  }

  @Test func `a comparison is written whole`() throws {
    try Golden.expect(ComparisonJSON(Self.comparison).text(), is: "comparison.json")
  }

  @Test func `a round is not set against itself`() throws {
    let same = Comparison(from: Self.comparison.later, to: Self.comparison.later)
    let table = ComparisonTable(same, teams: [], style: TextStyle(language: .english))
    #expect(
      table.text()
        == "2026-q2 / 2026-q2, all teams\nnot compared: 70 audits stand on both sides\n"
    )
  }
}
