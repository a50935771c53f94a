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

  /// - Parameter bytes: Taken sixteen at a time; the last ones overlap those before them.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(bytes)
    add(bytes.count)
    guard bytes.count >= 16 else {
      for byte in bytes { add(UInt64(byte)) }
      return
    }
    func word(_ place: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    var position = 0
    while position + 16 < bytes.count {
      add(word(position), word(position + 8))
      position += 16
    }
    add(word(bytes.count - 16), word(bytes.count - 8))
  }

  private mutating func add(_ bits: UInt64) {
    sum = (sum ^ bits) &* 0xFF51_AFD7_ED55_8CCD
    sum ^= sum >> 32
  }

  /// Adds two words by one multiplication, whose halves are brought together.
  ///
  /// - SeeAlso: Wang Yi, wyhash (2019).
  private mutating func add(_ first: UInt64, _ second: UInt64) {
    let product = (sum ^ first).multipliedFullWidth(by: second ^ 0xA076_1D64_78BD_642F)
    sum = product.high ^ product.low
  }
}
