/// Where names stand in a list of names, for those that were asked for lately.
///
/// The files of audits name few teams, rounds and auditors again and again: these are found by the
/// bytes of the file, without making a text of each.
struct RecentNames: Sendable {
  private var slots = Array(repeating: Slot(), count: RecentNames.count)

  /// A power of two.
  private static let count = 256

  private struct Slot {
    var high: UInt64 = 0
    var low: UInt64 = 0

    /// How many bytes the name has; −1 where the slot is free.
    var bytes = -1
    var position: UInt32 = 0
  }

  /// The position of a name among the list's; `nil` where it was not asked for lately.
  func position(of key: ByteKey, among names: [String]) -> UInt32? {
    let slot = slots[RecentNames.place(of: key)]
    guard slot.bytes == key.count, slot.high == key.high, slot.low == key.low else { return nil }
    if key.count > ByteKey.reach {
      let rest = UnsafeRawBufferPointer(start: key.start, count: key.count)
      guard names[Int(slot.position)].utf8.elementsEqual(rest) else { return nil }
    }
    return slot.position
  }

  /// Keeps where a name stands, in place of one before it.
  mutating func note(_ key: ByteKey, at position: UInt32) {
    slots[RecentNames.place(of: key)] = Slot(
      high: key.high,
      low: key.low,
      bytes: key.count,
      position: position
    )
  }

  private static func place(of key: ByteKey) -> Int {
    Int(key.hash & UInt64(count - 1))
  }
}
