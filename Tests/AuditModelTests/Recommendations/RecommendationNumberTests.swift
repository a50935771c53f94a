import AuditModel
import Testing

struct RecommendationNumberTests {
  @Test(arguments: ["3f(ii)", "3.F.II", "3 f ii", " 3 f (ii). "])
  func `a number is found however its brackets and spaces are typed`(typed: String) throws {
    #expect(try #require(RecommendationNumber(typed)) == RecommendationNumber("3 f (ii)"))
  }

  @Test func `a number is shown as its source prints it`() {
    #expect(("3 f (ii)" as RecommendationNumber).printed == "3 f (ii)")
    #expect(("21 i)" as RecommendationNumber).printed == "21 i)")
  }

  @Test(arguments: ["1.1", "1 1", "1-1"])
  func `one point one is not eleven`(number: String) {
    #expect(RecommendationNumber(number) != RecommendationNumber("11"))
  }

  @Test(arguments: ["", "()", "3/4", "3\u{1B}[2J", "3\u{202E}f", "1234567890123456789012345"])
  func `what no source prints is no number`(text: String) {
    #expect(RecommendationNumber(text) == nil)
  }

  @Test(arguments: [
    ("3 a", "3", true), ("3 f (ii)", "3", true), ("21 i)", "21", true), ("3.1", "3", true),
    ("31", "3", false), ("3", "3", false), ("2 a", "3", false),
  ])
  func `a part has its whole number before its own letter`(
    part: String,
    whole: String,
    isBelow: Bool
  ) throws {
    let whole = try #require(RecommendationNumber(whole))
    #expect(try #require(RecommendationNumber(part)).isBelow(whole) == isBelow)
  }
}
