import AuditModel
import AuditReport
import Testing

@testable import AuditTUI

/// What the command prints of recommendations, and the tables of the report.
struct RecommendationTextTests {
  private static let ledger = RecommendationLedger(
    DeskFixture.recommendations,
    DeskFixture.decisions,
    asAt: DeskFixture.today
  )

  @Test(arguments: Language.allCases)
  func `recommendations are listed by heading`(language: Language) {
    var page = TextPage(language: language, width: 80, glyphs: .unicode)
    page.add(Self.ledger.standings, of: Self.ledger)
    Golden.check(page.text, "command-recommendations-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `one is told with its parts and every decision`(language: Language) throws {
    var page = TextPage(language: language, width: 80, glyphs: .unicode)
    for number in ["county-2025/3", "county-2025/3 f (i)", "county-2025/4"] {
      page.add(try #require(Self.ledger[DeskFixture.reference(number)]), in: Self.ledger)
    }
    Golden.check(page.text, "command-recommendation-\(language.rawValue)")
  }

  @Test func `they are told to a program`() {
    let json = RecommendationsJSON(Self.ledger.standings, of: Self.ledger)
    Golden.check(json.text(), "command-recommendations-json")
  }

  @Test(arguments: Language.allCases)
  func `the table by status adds up`(language: Language) {
    let sheet = Sheet.recommendationsByStatus(Self.ledger, language: language)
    // Of 2025: 3 partly met, 4 undecided; 3 f (i) not met, 3 f (ii) superseded. Of 2026: 1 undecided.
    let counts = [
      [2, 1, 0, 0, 0, 1, 0, 0, 1], [2, 0, 0, 0, 0, 0, 1, 1, 1], [1, 1, 0, 0, 0, 0, 0, 0, 0],
    ]
    #expect(
      sheet.rows.map { Array($0.dropFirst(2)) } == counts.map { $0.map { Sheet.Cell.integer($0) } }
    )
    Golden.check(
      sheet.text(style: TextStyle(language: language, width: 100)),
      "sheet-recommendations-by-status-\(language.rawValue)"
    )
  }

  @Test(arguments: Language.allCases)
  func `the table of all has what each rests on`(language: Language) {
    let sheet = Sheet.recommendations(
      Self.ledger.standings,
      of: Self.ledger,
      language: language
    )
    Golden.check(
      sheet.text(style: TextStyle(language: language, width: 100)) + sheet.csv(),
      "sheet-recommendations-\(language.rawValue)"
    )
  }

  @Test func `a status is named as files have it, or as no decision`() {
    #expect(ListedStatus(argument: "no-decision").map(\.status) == .some(nil))
    #expect(ListedStatus(argument: "partly-met").map(\.status) == .some(.partlyMet))
    #expect(ListedStatus(argument: "done") == nil)
  }
}
