import AuditModel

/// A sum over everything in a block of the index, which tells a damaged one.
///
/// The index is made without waiting for the disk, so a loss of power may leave anything in it.
struct BlockSum {
  private var sum: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// As SQLite keeps it.
  var value: Int {
    Int(Int64(bitPattern: StableHash.mixed(sum)))
  }

  mutating func add(_ number: Int) {
    add(UInt64(bitPattern: Int64(number)))
  }

  /// - Parameter bytes: Taken thirty-two at a time, by two sums side by side; the last ones overlap those
  ///   before them.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(bytes)
    add(bytes.count)
    guard bytes.count >= 32 else {
      for byte in bytes { add(UInt64(byte)) }
      return
    }
    func word(_ place: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    var other = sum ^ 0x2545_F491_4F6C_DD1D
    func take(_ place: Int, _ sum: inout UInt64) {
      sum = BlockSum.added(word(place), word(place + 8), to: sum)
      other = BlockSum.added(word(place + 16), word(place + 24), to: other)
    }
    var position = 0
    while position + 32 < bytes.count {
      take(position, &sum)
      position += 32
    }
    take(bytes.count - 32, &sum)
    add(other)
  }

  private mutating func add(_ bits: UInt64) {
    sum = (sum ^ bits) &* 0xFF51_AFD7_ED55_8CCD
    sum ^= sum >> 32
  }

  /// Adds two words by one multiplication, whose halves are brought together.
  ///
  /// - SeeAlso: Wang Yi, wyhash (2019).
  private static func added(_ first: UInt64, _ second: UInt64, to sum: UInt64) -> UInt64 {
    let product = (sum ^ first).multipliedFullWidth(by: second ^ 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
