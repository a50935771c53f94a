import AuditModel

extension AuditNumber {
  /// Reads the sixteen bytes of an id; `nil` of any other number of bytes.
  init?(packed bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 16 else { return nil }
    func half(_ range: Range<Int>) -> UInt64 {
      range.reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
    }
    self.init(high: half(0..<8), low: half(8..<16))
  }
}

extension Statement {
  /// Binds an id as sixteen bytes, which sort as ids do.
  func bind(_ id: AuditNumber, at position: Int32) {
    withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { bytes in
      bytes.storeBytes(of: id.high.bigEndian, as: UInt64.self)
      bytes.storeBytes(of: id.low.bigEndian, toByteOffset: 8, as: UInt64.self)
      bind(UnsafeRawBufferPointer(bytes), at: position)
    }
  }
}
