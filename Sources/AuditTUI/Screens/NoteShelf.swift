import AuditModel

/// The notes that screens show beside cases, as far as their files have been read; one line each.
///
/// Kept in memory alone and never written: what the index holds has no personal text (design 4).
/// Forgets the eldest beyond ``capacity``, and every note of an audit that changes.
struct NoteShelf: Sendable {
  /// Notes kept at once; far more than any terminal shows.
  static let capacity = 2000

  /// Where a note stands: an item's answer in one audit.
  private struct Place: Hashable, Sendable {
    let item: Item.ID
    let audit: Audit.ID
  }

  private var notes: [Place: String] = [:]

  /// The places of ``notes``, the eldest first.
  private var order: [Place] = []

  /// Asked for, and not answered yet.
  private var asked: Set<Place> = []

  /// The first line of an answer's note: empty where there is none, `nil` while it is not known.
  func note(of item: Item.ID, in audit: Audit.ID) -> String? {
    notes[Place(item: item, audit: audit)]
  }

  /// Those of some audits whose note is neither known nor asked for; in their order.
  func unknown(of item: Item.ID, among audits: [Audit.ID]) -> [Audit.ID] {
    audits.filter { audit in
      let place = Place(item: item, audit: audit)
      return notes[place] == nil && !asked.contains(place)
    }
  }

  /// Marks notes as asked for.
  mutating func ask(for item: Item.ID, in audits: [Audit.ID]) {
    asked.formUnion(audits.map { Place(item: item, audit: $0) })
  }

  /// Takes notes that were read.
  mutating func take(_ read: [Audit.ID: String], of item: Item.ID) {
    for (audit, note) in read.sorted(by: { $0.key < $1.key }) {
      let place = Place(item: item, audit: audit)
      // Of an audit that has changed meanwhile, unless somebody looks at it again.
      guard asked.remove(place) != nil || notes[place] != nil else { continue }
      if notes.updateValue(note, forKey: place) == nil { order.append(place) }
    }
    let excess = order.count - Self.capacity
    guard excess > 0 else { return }
    for place in order.prefix(excess) { notes[place] = nil }
    order.removeFirst(excess)
  }

  /// Forgets every note of some audits, because they have changed.
  mutating func forget(_ audits: Set<Audit.ID>) {
    asked = asked.filter { !audits.contains($0.audit) }
    guard order.contains(where: { audits.contains($0.audit) }) else { return }
    order.removeAll { audits.contains($0.audit) }
    notes = notes.filter { !audits.contains($0.key.audit) }
  }
}
