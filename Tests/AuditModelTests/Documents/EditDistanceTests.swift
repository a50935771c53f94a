import Testing

@testable import AuditModel

struct EditDistanceTests {
  @Test(arguments: [
    // Worked by hand: kitten, sitten, sittin, sitting.
    ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("tŷ", "ty", 1), ("same", "same", 0),
  ])
  func `letters put in, taken out and exchanged are counted`(
    left: String,
    right: String,
    distance: Int
  ) {
    #expect(EditDistance.distance(left, right) == distance)
  }

  @Test func `a word far from all others was not meant`() {
    #expect(EditDistance.nearest(to: "guidence", among: ["guide", "guidance"]) == "guidance")
    #expect(EditDistance.nearest(to: "colour", among: ["guide", "answer"]) == nil)
  }
}
