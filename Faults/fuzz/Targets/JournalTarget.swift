import AuditModel

@testable import AuditStore

/// Of a journal that is damaged from some byte on, just the records before that byte are found.
///
/// The first bytes say how many texts there are and what is damaged; the others are the texts.
struct JournalTarget: FuzzTarget {
  func take(_ bytes: [UInt8]) {
    let found = JournalRecord.entries(in: bytes)
    let written = Array(found.map(JournalRecord.bytes).joined())
    demand(JournalRecord.entries(in: written) == found, "what is found changes when written")
    guard bytes.count > 4 else { return }
    let entries = texts(bytes.dropFirst(4), count: 1 + Int(bytes[0] % 7)).map(entry)
    let records = entries.map(JournalRecord.bytes)
    var journal = Array(records.joined())
    demand(JournalRecord.entries(in: journal) == entries, "whole records are not all found")
    let place = (Int(bytes[1]) << 8 | Int(bytes[2])) % journal.count
    damage(&journal, at: place, by: bytes[3])
    var end = 0
    let before = records.prefix { record in
      end += record.count
      return end <= place
    }
    demand(
      JournalRecord.entries(in: journal) == Array(entries.prefix(before.count)),
      "damage reaches what stands before it, or is read"
    )
  }

  private func damage(_ journal: inout [UInt8], at place: Int, by sign: UInt8) {
    switch sign {
    case 0: journal.removeSubrange(place...)
    case 1: journal.replaceSubrange(place..., with: Array(repeating: 0, count: 64))
    default: journal[place] ^= sign
    }
  }

  private func texts(_ bytes: ArraySlice<UInt8>, count: Int) -> [String] {
    (0..<count).map { index in
      let part = bytes.count / count
      let start = bytes.startIndex + index * part
      return String(decoding: bytes[start..<start + part], as: UTF8.self)
    }
  }

  private func entry(_ text: String) -> JournalEntry {
    JournalEntry(
      audit: "0198c0de-0000-7000-8000-000000000001",
      baseRevision: text.utf8.count,
      item: text,
      field: "note",
      text: text,
      at: "2026-03-12T09:20:31Z"
    )
  }
}
