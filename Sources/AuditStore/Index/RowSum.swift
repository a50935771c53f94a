import AuditModel

/// A sum over everything in a row of the index, which tells a damaged one.
///
/// The index is made without waiting for the disk, so a loss of power may leave anything in it.
struct RowSum {
  private var sum: UInt64

  init(_ id: AuditNumber) {
    sum = StableHash.mixed(id.high) ^ id.low
  }

  /// As SQLite keeps it.
  var value: Int {
    Int(Int64(bitPattern: StableHash.mixed(sum)))
  }

  mutating func add(_ number: Int) {
    add(UInt64(bitPattern: Int64(number)))
  }

  /// - Parameter bytes: Taken eight at a time.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(bytes)
    add(bytes.count)
    var position = 0
    while position + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      add(UInt64(littleEndian: word))
      position += 8
    }
    var rest: UInt64 = 0
    while position < bytes.count {
      rest = rest << 8 | UInt64(bytes[position])
      position += 1
    }
    add(rest)
  }

  private mutating func add(_ bits: UInt64) {
    sum = (sum ^ bits) &* 0xFF51_AFD7_ED55_8CCD
    sum ^= sum >> 32
  }
}
