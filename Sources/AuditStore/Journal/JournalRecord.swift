import AuditModel

/// One entry as a journal file holds it: length, checksum, and the entry as JSON.
///
/// Length and checksum are four bytes each, the lowest first. The checksum covers the length too,
/// so that the zeros which a loss of power can leave at the end of a file are no record.
enum JournalRecord {
  private static let headerSize = 8

  static func bytes(of entry: JournalEntry) -> [UInt8] {
    var payload: [UInt8] = []
    entry.json.appendText(to: &payload)
    let length = fourBytes(UInt32(truncatingIfNeeded: payload.count))
    return length + fourBytes(Checksum.crc32(length + payload)) + payload
  }

  /// The entries up to the first record that is not whole, which is where a killed program stopped.
  static func entries(in bytes: [UInt8]) -> [JournalEntry] {
    read(bytes).entries
  }

  /// The entries up to the first record that is not whole, and how many bytes from there on are not
  /// read.
  static func read(_ bytes: [UInt8]) -> (entries: [JournalEntry], unread: Int) {
    var entries: [JournalEntry] = []
    var rest = bytes[...]
    while true {
      let before = rest.count
      guard let entry = takeEntry(from: &rest) else { return (entries, before) }
      entries.append(entry)
    }
  }

  private static func takeEntry(from rest: inout ArraySlice<UInt8>) -> JournalEntry? {
    guard rest.count >= headerSize else { return nil }
    let lengthBytes = rest.prefix(4)
    let length = Int(number(lengthBytes))
    let checksum = number(rest.dropFirst(4).prefix(4))
    let payload = rest.dropFirst(headerSize).prefix(length)
    guard payload.count == length, Checksum.crc32(lengthBytes + payload) == checksum else {
      return nil
    }
    rest = rest.dropFirst(headerSize + length)
    let limits = Document.Limits(bytes: length, depth: 1)
    let document = try? Document.json(Array(payload), file: "journal", limits: limits)
    return try? document?.read(JournalEntry.read).value
  }

  private static func fourBytes(_ number: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
