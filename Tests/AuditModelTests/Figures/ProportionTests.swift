import AuditModel
import Testing

struct ProportionTests {
  @Test(arguments: [
    (0, 3, "0 of 3"), (9, 9, "9 of 9"),  // below ten a percentage says too much
    (3, 10, "3 of 10 (30%)"), (17, 19, "17 of 19 (89%)"),  // 89.47
    (48, 49, "48 of 49 (98%)"),  // 97.96
    (41, 50, "82% (41 of 50)"), (0, 50, "0% (0 of 50)"),
    (198, 199, "99% (198 of 199)"),  // 99.497: whole percents never make all of nearly all
    (165, 200, "82.5% (165 of 200)"), (200, 200, "100.0% (200 of 200)"),
    (12_345, 100_000, "12.3% (12345 of 100000)"),  // 12.345
  ])
  func `the count leads until there are fifty`(n: Int, of: Int, text: String) {
    #expect(Proportion(n: n, of: of).text(in: .english) == text)
  }

  @Test(arguments: [
    (1, 16, "1 of 16 (6%)"),  // 6.25
    (1, 40, "1 of 40 (3%)"),  // 2.5, a half that goes up
    (3, 40, "3 of 40 (8%)"),  // 7.5
    (23, 40, "23 of 40 (58%)"),  // 57.5, which 0.575 × 100 in binary puts below the half
    (113, 200, "56.5% (113 of 200)"),
    (201, 400, "50.3% (201 of 400)"),  // 50.25
    (829, 2000, "41.5% (829 of 2000)"),  // 41.45
  ])
  func `halves go up`(n: Int, of: Int, text: String) {
    #expect(Proportion(n: n, of: of).text(in: .english) == text)
  }

  @Test func `Welsh says o where English says of`() {
    #expect(Proportion(n: 17, of: 19).text(in: .welsh) == "17 o 19 (89%)")
    #expect(Proportion(n: 41, of: 50).text(in: .welsh) == "82% (41 o 50)")
  }

  @Test func `no data is a dash and never nought per cent`() {
    #expect(Proportion(n: 0, of: 0).text(in: .english) == "–")
    #expect(Proportion(n: 0, of: 0).countText(in: .welsh) == "–")
    #expect(Proportion(n: 0, of: 0).percentText() == nil)
    #expect(Proportion(n: 0, of: 0).fraction == nil)
  }

  @Test(arguments: [
    (9, "96 of 128"), (10, "96 of 128 (75%)"), (49, "96 of 128 (75%)"), (50, "75% (96 of 128)"),
    (200, "75.0% (96 of 128)"),
  ])
  func `the percentage of a pool follows its audits, not its answers`(audits: Int, text: String) {
    #expect(Proportion(n: 96, of: 128).text(in: .english, audits: audits) == text)
  }

  @Test func `a share is below a target only when it is not equal to it`() {
    #expect(!Proportion(n: 9, of: 10).isBelow(percent: 90))
    #expect(Proportion(n: 89, of: 100).isBelow(percent: 90))
    #expect(!Proportion(n: 0, of: 0).isBelow(percent: 90))
  }

  @Test func `shares are compared exactly`() {
    #expect(!Proportion(n: 1, of: 3).isLess(than: Proportion(n: 2, of: 6)))
    #expect(Proportion(n: 1, of: 3).isLess(than: Proportion(n: 334, of: 1000)))
  }
}
