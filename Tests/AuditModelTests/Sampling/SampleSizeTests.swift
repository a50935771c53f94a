import AuditModel
import Foundation
import Testing

/// How wide an interval will be, before anybody draws.
struct SampleSizeTests {
  @Test func `intervals are those that statsmodels gives`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Oracles/sample_size.txt")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("size ") }
      .map { $0.split(separator: " ").dropFirst().compactMap { Double($0) } }
    #expect(rows.count == 24)
    for row in rows {
      let size = try #require(SampleSize(Int(row[0]), of: Int(row[1])))
      let interval = try #require(size.interval(percent: Int(row[2])))
      #expect(abs(interval.lower - row[3]) < 1e-9)
      #expect(abs(interval.upper - row[4]) < 1e-9)
    }
  }

  @Test func `whoever reads every case estimates nothing`() {
    #expect(SampleSize(12, of: 12)?.interval(percent: 50) == nil)
    #expect(SampleSize(13, of: 12) == nil)
    #expect(SampleSize(0, of: 12) == nil)
  }

  @Test func `a table of sizes ends with the population`() {
    #expect(SampleSize.table(of: 36).map(\.cases) == [5, 8, 10, 15, 20, 30, 36])
    #expect(SampleSize.table(of: 5).map(\.cases) == [5])
    #expect(SampleSize.table(of: 1).map(\.cases) == [1])
  }
}
