import AuditModel
import Testing

@testable import AuditTUI

struct BarTests {
  private func text(_ bar: Bar?, width: Int = 10) -> String? {
    bar?.line(width: width, glyphs: .ascii).pieces.map(\.text).joined()
  }

  @Test func `no data draws no bar`() {
    #expect(Bar(Proportion(n: 0, of: 0)) == nil)
    #expect(Bar(nil) == nil)
  }

  @Test(arguments: [
    (0, ".........."), (1, "#........."), (10, "#####....."), (19, "#########."),
    (20, "##########"),
  ])
  func `a share fills its part of the bar, one case is never nothing, all but one never all`(
    n: Int,
    expected: String
  ) {
    #expect(text(Bar(Proportion(n: n, of: 20))) == expected)
  }

  @Test func `the interval shades both sides of the share and the target is a line`() {
    let bar = Bar(
      Proportion(n: 5, of: 10),
      interval: Interval(lower: 0.3, upper: 0.7),
      target: 90
    )
    #expect(text(bar) == "###==--..|")
  }

  // 19 of 20 is 95%: nine cells of ten, and the interval shades the tenth.
  @Test func `an interval that all but reaches the end is shaded to the end`() {
    let bar = Bar(Proportion(n: 19, of: 20), interval: Interval(lower: 0.76, upper: 0.99))
    #expect(text(bar) == "########=-")
  }
}
