import AuditModel

@testable import AuditStore

/// What the scanner and the full decoder make of the bytes of one file.
struct ScannedFile {
  /// `nil` when the scanner left the file to the decoder.
  let scanned: ReadFacts?

  /// `nil` when the decoder refused the file, remarked on it, or would not write it again.
  let decoded: ReadFacts?

  /// Whether whatever the scanner accepted is what the decoder reads.
  var agrees: Bool {
    scanned == nil || scanned == decoded
  }
}

extension AuditScanner {
  /// The facts of a file; `nil` when it is left to the decoder.
  mutating func facts(_ bytes: [UInt8]) -> ReadFacts? {
    let padded = bytes + Array(repeating: 0, count: AuditScanner.padding)
    return padded.withUnsafeBytes { scan($0) ? ReadFacts(audit, in: $0) : nil }
  }

  /// Reads a file twice; the decoder is only asked where the scanner accepts.
  mutating func compared(_ bytes: [UInt8]) -> ScannedFile {
    guard let scanned = facts(bytes) else { return ScannedFile(scanned: nil, decoded: nil) }
    let read = try? Audit.read(bytes, file: "audit.json")
    guard let read, read.warnings.isEmpty, !read.value.isReadOnly else {
      return ScannedFile(scanned: scanned, decoded: nil)
    }
    return ScannedFile(scanned: scanned, decoded: ReadFacts(read.value.audit))
  }
}
