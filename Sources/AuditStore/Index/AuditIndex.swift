import AuditModel

/// One connection to the index: reads and writes what figures need of each audit.
///
/// Holds no note, no evidence and no name but those of teams, rounds and auditors and the case's
/// reference. One connection serves one thread at a time.
final class AuditIndex {
  private let database: Database
  private var names: IndexNames

  /// Opens an index that was built from the same rules and templates.
  ///
  /// - Throws: When it is damaged, has another layout or was built from others.
  init(_ path: String, basis: String) throws(DatabaseFault) {
    database = try Database(path)
    let version = try database.prepare("PRAGMA user_version")
    guard try version.step(), version.number(0) == IndexSchema.version else {
      throw .otherwise
    }
    version.reset()
    let digest = try database.prepare("SELECT digest FROM basis")
    guard try digest.step(), digest.text(0) == basis else { throw .otherwise }
    digest.reset()
    names = try IndexNames(database)
  }

  /// Lays out an empty file and fills it, faster than ``write(_:)`` and for nobody else to
  /// read meanwhile.
  static func build(
    _ path: String,
    basis: String,
    _ fill: (AuditIndex) throws(DatabaseFault) -> Void
  ) throws(DatabaseFault) {
    do {
      let database = try Database(path)
      try database.run(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -512; BEGIN"
      )
      try database.run(IndexSchema.statements)
      let statement = try database.prepare("INSERT INTO basis VALUES (?)")
      statement.bind(basis, at: 1)
      try statement.finish()
      let index = AuditIndex(database, names: try IndexNames(database))
      try fill(index)
      try database.run("COMMIT")
    }
  }

  private init(_ database: Database, names: IndexNames) {
    self.database = database
    self.names = names
  }

  /// The lowest and the highest id; `nil` where there is none.
  var range: ClosedRange<AuditNumber>? {
    guard let statement = try? database.prepare("SELECT min(id), max(id) FROM audits"),
      let hasRow = try? statement.step(), hasRow,
      let first = AuditNumber(packed: statement.bytes(0)),
      let last = AuditNumber(packed: statement.bytes(1)), first <= last
    else { return nil }
    return first...last
  }

  /// Hands out the audits whose ids lie in a range, in their order; damaged ones are left out.
  ///
  /// - Parameters:
  ///   - first: The lowest id.
  ///   - end: The id behind the last; `nil` goes on to the end.
  ///   - filter: Which of them.
  ///   - take: Given the id, the rest, and the packed outcomes, which are valid during the call.
  /// - Throws: When the index is damaged; what was handed out till then is sound.
  func forEach(
    from first: AuditNumber,
    to end: AuditNumber?,
    matching filter: AuditFilter = AuditFilter(),
    _ take: (AuditNumber, IndexRow, UnsafeBufferPointer<UInt8>) -> Void
  ) throws(DatabaseFault) {
    let bound = (end == nil ? "" : " AND id < ?2") + filter.condition(names)
    let statement = try database.prepare(
      "SELECT \(IndexSchema.columns) FROM audits WHERE id >= ?1\(bound) ORDER BY id"
    )
    statement.bind(first, at: 1)
    if let end { statement.bind(end, at: 2) }
    while try statement.step() {
      guard let (id, row) = row(statement) else { continue }
      take(id, row, statement.bytes(19))
    }
  }

  /// Writes a whole copy into an empty file, as the index stands at one moment.
  func copy(to path: String) throws(DatabaseFault) {
    let statement = try database.prepare("VACUUM INTO ?")
    statement.bind(path, at: 1)
    try statement.finish()
  }

  /// Puts audits in place of those with their ids, and takes others out; all at once.
  func write(
    _ changes: [IndexChanges]
  ) throws(DatabaseFault) {
    try database.run("PRAGMA synchronous = OFF")
    try database.inTransaction { () throws(DatabaseFault) in
      // Names that another program has added since.
      names = try IndexNames(database)
      for part in changes where !part.read.isEmpty { try insert(part.read) }
      let statement = try database.prepare("DELETE FROM audits WHERE id = ?")
      for id in changes.lazy.flatMap(\.gone) {
        statement.bind(id, at: 1)
        try statement.finish()
      }
    }
  }

  /// Puts audits in place of those with their ids.
  func insert(
    _ rows: [(audit: ScoredAudit, stamp: FileStamp?)]
  ) throws(DatabaseFault) {
    let places = (1...21).map { "?\($0)" }.joined(separator: ", ")
    let statement = try database.prepare(
      "INSERT OR REPLACE INTO audits (\(IndexSchema.columns)) VALUES (\(places))"
    )
    for (audit, stamp) in rows {
      guard case .number(let id) = audit.key else { continue }
      try bind(audit, id, stamp, to: statement)
      try statement.finish()
    }
  }

  private func bind(
    _ audit: ScoredAudit,
    _ id: AuditNumber,
    _ stamp: FileStamp?,
    to statement: Statement
  ) throws(DatabaseFault) {
    let facts = audit.allFacts
    var numbers: [Int?] = [
      stamp?.size ?? -1, stamp?.modified ?? -1, stamp?.changed ?? -1, stamp?.inode ?? -1,
      try names.number(of: facts.team, in: database), nil,
      try names.number(of: audit.template, in: database), audit.version,
      facts.state.indexCode, facts.reading.indexCode, facts.asAt.number,
      facts.ageBand?.indexCode, facts.status?.indexCode,
      try names.number(of: facts.auditor, in: database), facts.lastChange.indexCode,
      facts.immediateRisk.map { $0 ? 1 : 0 }, facts.openEscalations,
    ]
    if let round = facts.round { numbers[5] = try names.number(of: round, in: database) }
    let sums = [numbers[4], numbers[5], numbers[6], numbers[13]].map { names.sum($0) }
    statement.bind(id, at: 1)
    for (position, number) in numbers.enumerated() {
      statement.bind(number, at: Int32(position + 2))
    }
    statement.bind(facts.reference, at: 19)
    audit.withOutcomes { outcomes in
      statement.bind(UnsafeRawBufferPointer(outcomes), at: 20)
      var reference = facts.reference
      let sum = reference.withUTF8 {
        RowSum.of(id, numbers + sums, reference: $0, outcomes: outcomes)
      }
      statement.bind(sum, at: 21)
    }
  }

  /// The row that a statement stands on; `nil` where it is damaged.
  private func row(_ statement: Statement) -> (AuditNumber, IndexRow)? {
    guard let id = AuditNumber(packed: statement.bytes(0)) else { return nil }
    var sum = RowSum(id)
    func number(_ column: Int32) -> Int {
      let number = statement.number(column)
      sum.add(number)
      return number
    }
    func optional(_ column: Int32) -> Int? {
      let number = statement.optionalNumber(column)
      sum.add(number)
      return number
    }
    let stamp = FileStamp(
      size: number(1),
      modified: number(2),
      changed: number(3),
      inode: number(4)
    )
    let (team, round, template, version) = (number(5), optional(6), number(7), number(8))
    let (state, reading, asAt) = (number(9), number(10), number(11))
    let (ageBand, status, auditor) = (optional(12), optional(13), number(14))
    let (changedAt, risk, escalations) = (optional(15), optional(16), number(17))
    for name in [team, round, template, auditor] { sum.add(names.sum(name)) }
    sum.add(statement.bytes(18))
    sum.add(statement.bytes(19))
    guard sum.value == statement.number(20), let team = names[team], let auditor = names[auditor],
      let template = names[template], let state = Audit.State(indexCode: state),
      let reading = Audit.Reading(indexCode: reading)
    else { return nil }
    let roundName = round.flatMap { names[$0] }
    guard (round == nil) == (roundName == nil) else { return nil }
    let facts = AuditFacts(
      key: .number(id),
      reference: statement.text(18),
      team: team,
      round: roundName,
      state: state,
      reading: reading,
      asAt: Day(number: asAt),
      ageBand: ageBand.flatMap(AgeBand.init(indexCode:)),
      status: status.flatMap(CaseStatus.init(indexCode:)),
      auditor: auditor,
      lastChange: changedAt.map { .seconds(Int64($0)) } ?? .never,
      immediateRisk: risk.map { $0 == 1 },
      openEscalations: escalations
    )
    let isSure = stamp.size >= 0
    return (
      id,
      IndexRow(facts: facts, template: template, version: version, stamp: isSure ? stamp : nil)
    )
  }
}
