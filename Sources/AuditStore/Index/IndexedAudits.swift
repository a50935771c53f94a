import AuditModel

/// Audits as the index knows them, in the order of their ids.
struct IndexedAudits: Sendable {
  let table: AuditTable

  /// Of each audit's file when it was read.
  let stamps: [FileStamp]

  /// Whether the index gave them to the end; what it gave is sound in any case.
  let isSound: Bool

  /// The positions of the audits whose ids lie from one to before another; `nil` is the end.
  func rows(from first: AuditNumber, to end: AuditNumber?) -> Range<Int> {
    let start = count(below: first)
    return start..<max(start, end.map(count(below:)) ?? table.count)
  }

  private func count(below id: AuditNumber) -> Int {
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if self.id(at: middle) < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The id of the audit at a position.
  func id(at position: Int) -> AuditNumber {
    table.number(at: position) ?? AuditNumber(high: .max, low: .max)
  }
}

/// Puts rows of the index into a table, as they are.
struct IndexLoader {
  private let scorer: AuditScorer
  private let names: IndexNames
  private var builder: AuditTableBuilder
  private var stamps: [FileStamp] = []

  /// The versions of templates that came up; a handful.
  private var templates: [Template] = []

  private struct Template {
    let number: UInt32
    let version: UInt32

    /// As ``AuditTableBuilder/place(of:)`` has it.
    let place: Int
    let items: Int
  }

  init(capacity: Int, names: IndexNames, scorer: AuditScorer) {
    self.names = names
    self.scorer = scorer
    builder = AuditTableBuilder(capacity: capacity, names: names.texts)
    stamps.reserveCapacity(capacity)
  }

  /// Adds an audit; one with fewer outcomes than its template has items is damaged, and left out.
  mutating func add(_ id: AuditNumber, _ row: IndexRow) {
    let template = template(row.template, row.version)
    guard row.outcomes.count >= template.items else { return }
    builder.append(
      id,
      row.facts,
      reference: row.reference,
      ofTemplate: template.place,
      row.outcomes
    )
    stamps.append(row.stamp)
  }

  func audits(isSound: Bool) -> IndexedAudits {
    IndexedAudits(table: builder.table(), stamps: stamps, isSound: isSound)
  }

  private mutating func template(_ number: UInt32, _ version: UInt32) -> Template {
    for known in templates where known.number == number && known.version == version {
      return known
    }
    let id = Int(number) < names.texts.count ? names.texts[Int(number)] : ""
    let answered = scorer.template(id, version: Int(version))
    let new = Template(
      number: number,
      version: version,
      place: builder.place(of: answered),
      items: answered.itemCount
    )
    templates.append(new)
    return new
  }
}
