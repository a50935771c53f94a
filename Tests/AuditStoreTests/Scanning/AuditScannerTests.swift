import AuditModel
import Foundation
import Testing

@testable import AuditStore

struct AuditScannerTests {
  @Test(arguments: ["every-answer.json", "nothing-answered.json"])
  func `every kind of answer is read as the decoder reads it`(name: String) throws {
    var scanner = AuditScanner()
    let file = scanner.compared(try Fixtures.bytes("audits/\(name)"))
    #expect(file.scanned != nil)
    #expect(file.scanned == file.decoded)
  }

  @Test(arguments: Example.all.map(\.name))
  func `every audit of the examples is read as the decoder reads it`(name: String) throws {
    let audits = Example.folder.appending(path: "\(name)/audits")
    var scanner = AuditScanner()
    for url in try FileManager.default.contentsOfDirectory(
      at: audits,
      includingPropertiesForKeys: nil
    ) {
      let file = scanner.compared([UInt8](try Data(contentsOf: url)))
      #expect(file.scanned != nil, "\(url.lastPathComponent)")
      #expect(file.scanned == file.decoded, "\(url.lastPathComponent)")
    }
  }

  @Test func `a file that says less than the one before has nothing left over from it`() throws {
    var scanner = AuditScanner()
    _ = scanner.facts(try Fixtures.bytes("audits/every-answer.json"))
    let file = scanner.compared(try Fixtures.bytes("audits/nothing-answered.json"))
    #expect(file.scanned != nil)
    #expect(file.scanned == file.decoded)
  }

  @Test func `a file that was declined leaves nothing for the next`() throws {
    var scanner = AuditScanner()
    let bytes = try Fixtures.bytes("audits/every-answer.json")
    #expect(scanner.facts(Array(bytes.dropLast())) == nil)
    #expect(scanner.compared(bytes).agrees)
    #expect(scanner.audit.answers.count == 13)
  }

  @Test func `without zeros behind it a file is declined`() throws {
    var scanner = AuditScanner()
    let bytes = try Fixtures.bytes("audits/nothing-answered.json")
    let zeros = AuditScanner.padding
    let tooFew = bytes + Array(repeating: 0, count: zeros - 1)
    #expect(!tooFew.withUnsafeBytes { scanner.scan($0) })
    #expect(!bytes.withUnsafeBytes { scanner.scan($0) })
    #expect(![].withUnsafeBytes { scanner.scan($0) })
    #expect(!Array(repeating: UInt8(0), count: zeros).withUnsafeBytes { scanner.scan($0) })
  }

  @Test func `the last change is that of the greatest time, wherever it stands`() throws {
    let audit = try Fixtures.text("audits/every-answer.json")
      .replacing("2026-03-12T09:14:07Z", with: "2026-04-01T00:00:00Z")
    var scanner = AuditScanner()
    #expect(scanner.facts(Array(audit.utf8))?.texts["changedAt"] == "2026-04-01T00:00:00Z")
  }
}
