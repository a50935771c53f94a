import AuditModel
import Testing

/// Against `Tests/Oracles/intervals.txt`; the script beside it says how the numbers were found.
struct IntervalTests {
  @Test(arguments: Oracle.rows("wilson"))
  func `Wilson's interval is that of statsmodels`(row: [Double]) {
    #expect(
      Interval.wilson(Proportion(n: Int(row[0]), of: Int(row[1])))?.rounded
        == Interval(lower: row[2], upper: row[3]).rounded
    )
  }

  @Test(arguments: Oracle.rows("corrected"))
  func `a known population draws the interval in`(row: [Double]) {
    let correction = (row[2] - row[1]) / (row[2] - 1)
    let interval = Interval.wilson(
      Proportion(n: Int(row[0]), of: Int(row[1])),
      correction: correction
    )
    #expect(interval?.rounded == Interval(lower: row[3], upper: row[4]).rounded)
  }

  @Test(arguments: Oracle.rows("newcombe"))
  func `Newcombe's interval is that of statsmodels`(row: [Double]) throws {
    let first = Proportion(n: Int(row[0]), of: Int(row[1]))
    let second = Proportion(n: Int(row[2]), of: Int(row[3]))
    let interval = Interval.newcombe(
      from: (try #require(first.fraction), try #require(Interval.wilson(first))),
      to: (try #require(second.fraction), try #require(Interval.wilson(second)))
    )
    #expect(interval.rounded == Interval(lower: row[4], upper: row[5]).rounded)
  }

  // Newcombe (1998), table II, row (a), method 10: 56/70 less 48/80 is 0.0524 to 0.3339.
  @Test func `Newcombe's interval is the one he printed`() throws {
    let interval = Interval.newcombe(
      from: (0.6, try #require(Interval.wilson(Proportion(n: 48, of: 80)))),
      to: (0.8, try #require(Interval.wilson(Proportion(n: 56, of: 70))))
    )
    #expect((interval.lower * 10_000).rounded() == 524)
    #expect((interval.upper * 10_000).rounded() == 3339)
  }

  @Test func `nothing counted has no interval`() {
    #expect(Interval.wilson(Proportion(n: 0, of: 0)) == nil)
  }

  @Test func `an interval that touches the target does not lie below it`() {
    #expect(!Interval(lower: 0.5, upper: 0.75).isBelow(percent: 75))
    #expect(Interval(lower: 0.5, upper: 0.75).isBelow(percent: 76))
  }
}

extension Interval {
  /// To nine decimals, one thousandth of what the oracle prints.
  fileprivate var rounded: [Int] {
    [lower, upper].map { Int(($0 * 1_000_000_000).rounded()) }
  }
}
