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

  mutating func add(_ number: Int?) {
    // A missing number is none that a row has.
    let bits = number.map { UInt64(bitPattern: Int64($0)) } ?? 0x8000_0000_0000_0001
    sum = (sum ^ bits) &* 0xFF51_AFD7_ED55_8CCD
    sum ^= sum >> 32
  }

  /// - Parameter bytes: Taken eight at a time.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(bytes)
    add(bytes.count)
    var position = 0
    while position + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      add(Int(truncatingIfNeeded: UInt64(littleEndian: word)))
      position += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[position...] { rest = rest << 8 | UInt64(byte) }
    add(Int(truncatingIfNeeded: rest))
  }

  static func of(
    _ id: AuditNumber,
    _ numbers: [Int?],
    reference: UnsafeBufferPointer<UInt8>,
    outcomes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var sum = RowSum(id)
    for number in numbers { sum.add(number) }
    sum.add(reference)
    sum.add(outcomes)
    return sum.value
  }
}
