import AuditModel

/// Audits as the index knows them, in the order of their ids.
struct IndexedAudits: Sendable {
  let table: AuditTable

  /// Of each audit's file when it was read; empty where nobody asked for them, or all were looked at.
  private(set) var stamps: [FileStamp]

  /// Whether the index gave them to the end; what it gave is sound in any case.
  let isSound: Bool

  /// Of the first audits, whether their files are as the index knows them; the others are not looked
  /// at yet.
  private var areAsKnown: [Bool] = []

  init(table: AuditTable, stamps: [FileStamp], isSound: Bool) {
    self.table = table
    self.stamps = stamps
    self.isSound = isSound
  }

  /// Looks at the files of the audits, from the first one on, for as long as there is time.
  ///
  /// May be done before the folder is listed: a file that goes afterwards is not listed, and one that
  /// changes afterwards counts as it was at the look, and is read the next time.
  mutating func lookAhead(in folder: AuditFolder, while hasTime: () -> Bool) {
    areAsKnown.reserveCapacity(table.count)
    while areAsKnown.count < table.count, hasTime() {
      areAsKnown.append(isAsKnown(areAsKnown.count, in: folder))
    }
    if areAsKnown.count == table.count { stamps = [] }
  }

  /// Whether the file of an audit is as the index knows it; one that was not looked at ahead is now.
  func isAsKnown(_ position: Int, in folder: AuditFolder) -> Bool {
    guard position >= areAsKnown.count else { return areAsKnown[position] }
    return folder.stamp(of: id(at: position)) == stamps[position]
  }

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

/// Puts blocks of the index into a table, as they are.
struct IndexLoader {
  private let scorer: AuditScorer
  private let names: IndexNames
  private let filter: NumberedFilter?
  private var builder: AuditTableBuilder
  private var stamps: [FileStamp] = []

  /// The versions of templates that came up; a handful.
  private var templates: [Template] = []

  private struct Template {
    let packed: PackedAudits.Template

    /// As ``AuditTableBuilder/place(of:)`` has it.
    let place: Int
    let items: Int
  }

  /// - Parameters:
  ///   - capacity: How many audits are expected.
  ///   - bytes: How many bytes they have, stamps left out.
  ///   - names: Of the index.
  ///   - filter: Which audits are asked for.
  ///   - scorer: Knows the templates that they answer.
  init(
    capacity: Int,
    bytes: Int,
    names: IndexNames,
    matching filter: AuditFilter,
    scorer: AuditScorer
  ) {
    self.names = names
    self.scorer = scorer
    self.filter = filter.isEmpty ? nil : NumberedFilter(filter, names: names.texts)
    builder = AuditTableBuilder(capacity: capacity, capacityInBytes: bytes, names: names.texts)
  }

  /// Adds the audits of a block.
  ///
  /// - Parameters:
  ///   - block: None of its ids is below those that were added.
  ///   - hasStamps: Whether its stamps are asked for; only without a filter.
  /// - Returns: Whether the block is whole; one that is not is left out.
  mutating func add(_ block: IndexBlock, hasStamps: Bool) -> Bool {
    let packed = block.packed
    let versions = packed.templates.map { template($0) }
    let items = versions.map(\.items)
    guard packed.isSound(names: names.texts.count, items: items) else { return false }
    builder.append(packed, templates: versions.map(\.place), matching: filter)
    if hasStamps {
      stamps.append(contentsOf: (0..<packed.count).lazy.map { block.stamp(at: $0) })
    }
    return true
  }

  func audits(isSound: Bool) -> IndexedAudits {
    IndexedAudits(table: builder.table(), stamps: stamps, isSound: isSound)
  }

  private mutating func template(_ packed: PackedAudits.Template) -> Template {
    for known in templates where known.packed == packed { return known }
    let number = Int(packed.name)
    let id = number < names.texts.count ? names.texts[number] : ""
    let answered = scorer.template(id, version: Int(packed.version))
    let new = Template(
      packed: packed,
      place: builder.place(of: answered),
      items: answered.itemCount
    )
    templates.append(new)
    return new
  }
}
