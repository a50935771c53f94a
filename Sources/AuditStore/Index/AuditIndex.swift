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
    // Rows are read once and in order, by several connections side by side.
    try database.run("PRAGMA cache_size = -256")
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
        """
        PRAGMA page_size = \(IndexSchema.pageSize); PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF; PRAGMA cache_size = -512; BEGIN
        """
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
    guard let first = id("ORDER BY id"), let last = id("ORDER BY id DESC"), first <= last else {
      return nil
    }
    return first...last
  }

  private func id(_ order: String) -> AuditNumber? {
    guard let statement = try? database.prepare("SELECT id FROM audits \(order) LIMIT 1"),
      let hasRow = try? statement.step(), hasRow
    else { return nil }
    return AuditNumber(packed: statement.bytes(0))
  }

  /// At least as many as there are audits, told by the size of the file; 0 where it does not tell.
  private(set) lazy var mostAudits: Int = {
    guard let statement = try? database.prepare("PRAGMA page_count"),
      let hasRow = try? statement.step(), hasRow
    else { return 0 }
    return statement.number(0) * IndexSchema.pageSize / IndexRow.least
  }()

  /// Takes out the audits whose ids lie in a range, in their order; damaged ones are left out.
  ///
  /// - Parameters:
  ///   - first: The lowest id.
  ///   - end: The id behind the last; `nil` goes on to the end.
  ///   - filter: Which of them.
  ///   - expected: About how many they are, to make room for.
  ///   - scorer: Knows the templates that they answer.
  /// - Returns: What it could take out.
  func audits(
    from first: AuditNumber,
    to end: AuditNumber?,
    matching filter: AuditFilter = AuditFilter(),
    expecting expected: Int = 0,
    _ scorer: AuditScorer
  ) -> IndexedAudits {
    var loader = IndexLoader(capacity: expected, names: names, scorer: scorer)
    let sums = names.sums
    do throws(DatabaseFault) {
      let bound = (end == nil ? "" : " AND id < ?2") + filter.condition(names)
      let statement = try database.prepare(
        "SELECT id, packed FROM audits WHERE id >= ?1\(bound) ORDER BY id"
      )
      statement.bind(first, at: 1)
      if let end { statement.bind(end, at: 2) }
      while try statement.step() {
        guard let id = AuditNumber(packed: statement.bytes(0)),
          let row = IndexRow(statement.bytes(1), of: id, names: sums)
        else { continue }
        loader.add(id, row)
      }
      return loader.audits(isSound: true)
    } catch {
      return loader.audits(isSound: false)
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
      for part in changes { try insert(part) }
      let statement = try database.prepare("DELETE FROM audits WHERE id = ?")
      for id in changes.lazy.flatMap(\.gone) {
        statement.bind(id, at: 1)
        try statement.finish()
      }
    }
  }

  /// Puts the audits that were read in place of those with their ids.
  func insert(_ changes: IndexChanges) throws(DatabaseFault) {
    guard !changes.rows.isEmpty else { return }
    let statement = try database.prepare(
      "INSERT OR REPLACE INTO audits VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
    )
    var writer = IndexWriter()
    for (row, stamp) in zip(changes.rows, changes.stamps) {
      guard let id = changes.table.number(at: Int(row)) else { continue }
      let audit = changes.table[Int(row)]
      try writer.bind(audit, stamp, id, to: statement, names, in: database)
      try statement.finish()
    }
  }
}
