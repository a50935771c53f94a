import AuditModel
import Foundation
import Testing

@testable import AuditStore

struct ScannedDemoTests {
  /// How many audits are made; `CASEAUDIT_SCAN=100000` makes the run of the goal.
  private static let count =
    ProcessInfo.processInfo.environment["CASEAUDIT_SCAN"].flatMap { Int($0) } ?? 300

  @Test func `every demo audit is accepted, and read as the decoder reads it`() throws {
    let demo = try DemoSample.audits(count: ScannedDemoTests.count, seed: 7)
    var scanner = AuditScanner()
    var bytes: [UInt8] = []
    for number in 0..<demo.count {
      bytes.removeAll(keepingCapacity: true)
      demo[number].json.appendText(to: &bytes)
      let file = scanner.compared(bytes)
      #expect(file.scanned != nil && file.scanned == file.decoded, "audit \(number)")
    }
  }
}
