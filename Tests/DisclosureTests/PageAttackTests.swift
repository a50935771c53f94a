import AuditModel
import Testing

@testable import AuditReport

/// The pages of ten thousand random rounds are read by somebody who measures their charts.
struct PageAttackTests {
  static let batches = 0..<20
  static let rounds = 500
  static let controls = 60

  /// The charts of a page and nothing else, as the whole page has them.
  static let charts = Result {
    try PageTemplate(
      "<head>\n{{>head}}\n</head>\n{{#parts}}\n{{#charts}}\n{{>chart}}\n{{/charts}}\n{{/parts}}\n",
      file: "charts"
    )
  }

  @Test(arguments: batches)
  func `neither lengths nor percentages of a page tell more than its counts`(batch: Int) throws {
    let charts = try Self.charts.get()
    var random = RandomRounds(seed: 300 + UInt64(batch), smallest: 4)
    var drawn = 0
    for number in 0..<Self.rounds {
      let round = random.paged()
      let page = DrawnPage(html: round.page(isExact: false, through: charts))
      drawn += page.pictures.count
      let attack = Attack(on: round.publication, seeing: page, drawn: .printedCounts)
      let successes = attack.successes()
      #expect(successes.isEmpty, "round \(number) of \(batch): \(successes)")
    }
    #expect(drawn > Self.rounds)
  }

  @Test func `the same attack succeeds in a third of the rounds where exact counts are drawn`() {
    var random = RandomRounds(seed: 300, smallest: 4)
    let open = (0..<Self.controls).count { _ in
      let round = random.paged()
      let page = DrawnPage(html: round.page(isExact: true))
      return !Attack(on: round.publication, seeing: page, drawn: .exactCounts).successes().isEmpty
    }
    #expect(open > Self.controls / 3)
  }

  @Test func `a whole page draws the charts that were read, and nothing published has an interval`()
    throws
  {
    let charts = try Self.charts.get()
    var random = RandomRounds(seed: 300, smallest: 4)
    for _ in 0..<Self.controls {
      let round = random.paged()
      let whole = DrawnPage(html: round.page(isExact: false))
      #expect(whole == DrawnPage(html: round.page(isExact: false, through: charts)))
      let parts = round.report(isExact: false).parts
      let columns = parts.flatMap(\.sheets).flatMap(\.columns).map(\.id)
      #expect(!columns.contains { ["lower", "upper", "interval"].contains($0) })
      for chart in parts.flatMap(\.charts) {
        guard case .bars(let bars) = chart.drawing else { continue }
        #expect(bars.allSatisfy { $0.interval == nil })
      }
    }
  }

  /// 9 of 10, 3 of 14 and 11 of 14 are printed as 10, *fewer than 5* and 10, of 10, 15 and 15.
  @Test func `a bar is as long as what is printed, and a count in words has none`() throws {
    let round = PagedRound(
      teams: [
        String(repeating: "f", count: 9) + "u", "fff" + String(repeating: "u", count: 11),
        String(repeating: "f", count: 11) + "uuu",
      ],
      hasNotRecorded: false,
      isByTeam: true
    )
    let page = DrawnPage(html: round.page(isExact: false))
    let bars = try #require(
      page.pictures.first { $0.map(\.label) == ["all teams", "A", "B", "C"] }
    )
    let lengths = [bars[1], bars[2], bars[3]].map(\.lengths)
    // 23 of 38 in all are printed as 25 of 40, the longest bar; of A 10 of 10 are drawn as a quarter.
    #expect(bars[0].lengths == ["met": 6250, "not-met": 3750])
    #expect(lengths == [["met": 2500], [:], ["met": 2500, "not-met": 1250]])
  }
}

/// A round with a page: its audits, and the question that is asked.
struct PagedRound {
  let figures: Figures
  let publication: Publication

  private static let id = "2026-q1"

  /// Teams A, B, …, each with the letters of its audits.
  init(teams: [String], hasNotRecorded: Bool, isByTeam: Bool) {
    let item = Item(
      id: "seen",
      measures: .compliance,
      asks: Wording(en: "Seen?", cy: "Welwyd?"),
      kind: hasNotRecorded ? .yesNoNotRecorded : .yesNo,
      isHeadline: isByTeam
    )
    let template = Template(
      id: "short",
      version: 1,
      title: Wording(en: "Short", cy: "Byr"),
      sections: [Section(id: "all", title: Wording(en: "All", cy: "Pawb"), items: [item])]
    )
    let audits = zip(teams, "ABCDEF").flatMap { letters, team in
      letters.enumerated().map { number, letter in
        ScoredAudit(
          id: "\(team)\(number)",
          reference: "WX-\(team)\(number)",
          team: String(team),
          round: Self.id,
          template: template,
          state: .finished,
          reading: .first,
          asAt: "2026-03-12",
          auditor: "am",
          outcomes: [ItemOutcome(item: "seen", outcome: Outcome(letter: letter))]
        )
      }
    }
    figures = Figures(
      of: audits,
      FigureRequest(
        templates: [template],
        rounds: [Self.round(isExact: false)],
        teams: zip(teams, "ABCDEF").map { String($0.1) }
      )
    )
    publication = figures.publication(of: Self.id).protected()
  }

  private static func round(isExact: Bool) -> Round {
    Round(
      id: id,
      title: Wording(en: "Round", cy: "Rownd"),
      templates: ["short"],
      sample: Sample(method: .all),
      publishedExactly: isExact ? PublishingDecision(role: "Head", on: "2026-04-01") : nil
    )
  }

  /// The page as it is published, or as it would be with exact counts.
  func page(isExact: Bool, through template: PageTemplate = .standard) -> String {
    report(isExact: isExact).html(language: .english, through: template)
  }

  func report(isExact: Bool) -> RoundReport {
    PublishedRound(
      Self.round(isExact: isExact),
      of: Wording(en: "Example authority", cy: "Awdurdod enghreifftiol"),
      teams: [],
      team: nil,
      figures: figures,
      publication: isExact ? figures.publication(of: Self.id, isExact: true) : publication,
      audits: [],
      under: nil,
      recommendations: nil,
      digest: "sha256:0",
      program: "0.1.0",
      language: .english
    ).report()
  }
}

extension RandomRounds {
  mutating func paged() -> PagedRound {
    let (teams, item) = letters(atMost: 4)
    return PagedRound(
      teams: teams,
      hasNotRecorded: item.hasNotRecorded,
      isByTeam: item.isByTeam
    )
  }
}

extension Outcome {
  fileprivate init(letter: Character) {
    switch letter {
    case "f": self = .met
    case "u": self = .notMet
    case "r": self = .notRecorded
    default: self = .notApplicable
    }
  }
}
