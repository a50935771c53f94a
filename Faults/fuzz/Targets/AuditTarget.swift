import AuditModel

@testable import AuditStore

/// An audit that is read is written and read again as it was, and the scanner takes from a file just
/// what the decoder does.
struct AuditTarget: FuzzTarget {
  private var scanner = AuditScanner()

  mutating func take(_ bytes: [UInt8]) {
    demand(scanner.compared(bytes).agrees, "the scanner takes what the decoder does not")
    guard let read = try? Audit.read(bytes, file: "a.json") else { return }
    let audit = read.value.audit
    let written = Array(audit.json.text().utf8)
    guard let again = try? Audit.read(written, file: "a.json") else {
      fatalError("what was written cannot be read")
    }
    demand(again.value.audit == audit, "what was written is read as something else")
    demand(Array(again.value.audit.json.text().utf8) == written, "one value has two texts")
    _ = ChainCheck(audit)
    demand(scanner.compared(written).agrees, "the scanner takes what the decoder does not")
  }
}
