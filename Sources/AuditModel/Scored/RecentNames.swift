/// Where names stand in a list of names, for those that were asked for lately.
///
/// The files of audits name few teams, rounds and auditors again and again: these are found by the
/// bytes of the file, without making a text of each.
struct RecentNames: Sendable {
  /// Empty until the first name is noted: most tables are made of no files.
  private var slots: [Slot] = []

  /// How many bits of a name's hash say which slot it has.
  private static let bits = 8

  private struct Slot {
    var high: UInt64 = 0
    var low: UInt64 = 0

    /// How many bytes the name has; −1 where the slot is free.
    var count = -1
    var position: UInt32 = 0
  }

  /// The position of a name among the list's; `nil` where it was not asked for lately.
  func position(of key: ByteKey, among names: [String]) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    let slot = slots[key.hash(bits: RecentNames.bits)]
    guard slot.count == key.count, slot.high == key.high, slot.low == key.low else { return nil }
    if key.count > ByteKey.reach {
      let bytes = UnsafeRawBufferPointer(start: key.start, count: key.count)
      guard names[Int(slot.position)].utf8.elementsEqual(bytes) else { return nil }
    }
    return slot.position
  }

  /// Keeps where a name stands, in place of one before it.
  mutating func note(_ key: ByteKey, at position: UInt32) {
    if slots.isEmpty { slots = Array(repeating: Slot(), count: 1 << RecentNames.bits) }
    slots[key.hash(bits: RecentNames.bits)] = Slot(
      high: key.high,
      low: key.low,
      count: key.count,
      position: position
    )
  }
}
