import AuditModel
import AuditStore
import Foundation
import Testing

/// The two registers of the example against the report of April 2015, counted by hand in it.
struct ExampleRegistersTests {
  private func register(_ id: String) throws -> RecommendationRegister {
    let path = Example.folder.appending(path: "neath-port-talbot/recommendations/\(id).yaml")
    let bytes = Array(try Data(contentsOf: path))
    let library = try TemplateLibrary.open(Fixtures.templates.path)
    let items = library.templates.flatMap(\.items).map(\.id)
    return try RecommendationRegister.read(
      bytes,
      file: "\(id).yaml",
      items: Set(items),
      welsh: .required
    ).value
  }

  private func numbers(_ register: RecommendationRegister) -> [[String]] {
    register.headings.map { heading in
      heading.recommendations.flatMap { [$0.number.printed] + $0.parts.map(\.number.printed) }
    }
  }

  @Test func `the 22 of November 2013 stand under six headings with their 14 parts, as printed`()
    throws
  {
    let register = try register("npt-2013")
    // Appendix 1: a to j under 3, f printed twice, as f (i) and f (ii); i) to iii) under 21.
    #expect(
      numbers(register) == [
        ["1", "2"],
        [
          "3", "3 a", "3 b", "3 c", "3 d", "3 e", "3 f (i)", "3 f (ii)", "3 g", "3 h", "3 i",
          "3 j",
        ],
        ["4", "5", "6", "7"],
        ["8", "9", "10", "11"],
        ["12", "13", "14", "15", "16", "17", "18", "19", "20"],
        ["21", "21 i)", "21 ii)", "21 iii)", "22"],
      ]
    )
    #expect(register.headings.flatMap(\.recommendations).count == 22)
    #expect(register.headings.flatMap(\.recommendations).flatMap(\.parts).count == 14)
  }

  @Test func `the 15 of April 2015 stand under the four themes`() throws {
    // Recommendations, pages 8 and 9: 1 to 2, 3 to 8, 9 to 11, 12 to 15.
    #expect(
      numbers(try register("npt-2015")) == [
        ["1", "2"], ["3", "4", "5", "6", "7", "8"], ["9", "10", "11"], ["12", "13", "14", "15"],
      ]
    )
  }

  @Test func `eight of 2015 take up ten of 2013 again, and every one of these is there`() throws {
    let recommendations = Recommendations([try register("npt-2015"), try register("npt-2013")])
    let continuing = recommendations.entries.filter { !$0.recommendation.continues.isEmpty }
    #expect(
      continuing.map(\.reference.number.printed) == ["1", "3", "6", "7", "8", "10", "14", "15"]
    )
    let earlier = Set(continuing.flatMap(\.recommendation.continues))
    // 1; 3 a, 3 f (i), 3 f (ii); 8; 6, of which 7 and 8 both take up a half; 10; 12; 17 and 20.
    #expect(earlier.count == 10)
    #expect(earlier.allSatisfy { recommendations[$0] != nil })
  }

  @Test func `nothing of 2013 is closed, because nobody has decided anything`() throws {
    let recommendations = Recommendations([try register("npt-2013")])
    let ledger = RecommendationLedger(recommendations, [], asAt: "2026-01-01")
    #expect(ledger.standings.filter(\.isOpen).count == 36)
  }
}
