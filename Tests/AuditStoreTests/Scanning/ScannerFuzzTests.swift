import AuditModel
import Testing

@testable import AuditStore

struct ScannerFuzzTests {
  /// How often each of the eight seeds changes an audit: 20 000 times in all.
  private static let changes = 2500

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `whatever is accepted is what the decoder reads`(seed: UInt64) throws {
    let demo = try DemoSample.audits(count: 200, seed: seed)
    let made = [Int(seed), 100 + Int(seed)].map { Array(demo[$0].json.text().utf8) }
    let audits = [try ScannedSample.bytes()] + made
    var mutate = AuditMutation(seed: seed)
    var scanner = AuditScanner()
    var accepted = 0
    var disagreeing: [String] = []
    for number in 0..<ScannerFuzzTests.changes {
      let bytes = mutate(audits[number % audits.count])
      let file = scanner.compared(bytes)
      if file.scanned != nil { accepted += 1 }
      if !file.agrees { disagreeing.append(String(decoding: bytes, as: UTF8.self)) }
    }
    #expect(disagreeing.prefix(1) == [])
    // The test would say nothing if every change were declined.
    #expect(accepted > ScannerFuzzTests.changes / 20)
  }
}
