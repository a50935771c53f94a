import AuditModel
import Testing

struct PublishedCountTests {
  @Test(arguments: [
    (0, PublishedCount.zero), (1, .fewerThanFive(orNone: false)),
    (4, .fewerThanFive(orNone: false)), (5, .rounded(5)), (7, .rounded(5)), (8, .rounded(10)),
    (12, .rounded(10)), (13, .rounded(15)), (102, .rounded(100)), (103, .rounded(105)),
  ])
  func `a count is printed to the nearest five, one to four as fewer, and none as none`(
    count: Int,
    printed: PublishedCount
  ) {
    #expect(PublishedCount(count, showsZero: true) == printed)
  }

  @Test func `where none would say something of a small group, none is fewer than five too`() {
    #expect(PublishedCount(0, showsZero: false) == .fewerThanFive(orNone: true))
    #expect(PublishedCount(3, showsZero: false) == .fewerThanFive(orNone: true))
    #expect(PublishedCount(0, showsZero: false).possible == 0...4)
  }

  @Test func `every count is among those that are printed as it is`() {
    for count in 0...300 {
      for showsZero in [true, false] {
        let printed = PublishedCount(count, showsZero: showsZero)
        let alike = (0...310).filter { PublishedCount($0, showsZero: showsZero) == printed }
        #expect(printed.possible.map(Array.init) == alike)
      }
    }
  }
}
