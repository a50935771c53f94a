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
    // Blocks are read once and in order, by several connections side by side.
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

  /// The ids from which blocks go on to the next one, in their order.
  func starts() throws(DatabaseFault) -> [AuditNumber] {
    try database.blockStarts()
  }

  /// The size of the file in bytes; 0 where it is not told.
  private(set) lazy var size: Int = {
    guard let statement = try? database.prepare("PRAGMA page_count"),
      let hasRow = try? statement.step(), hasRow
    else { return 0 }
    return statement.number(0) * IndexSchema.pageSize
  }()

  /// Takes out the audits of some blocks, in the order of their ids; damaged blocks are left out.
  ///
  /// - Parameters:
  ///   - first: Where the first block starts, or before that.
  ///   - end: Where the first block starts that is not wanted; `nil` goes on to the end.
  ///   - filter: Which of the audits.
  ///   - hasStamps: Whether the stamps of their files are asked for; never with a filter.
  ///   - share: About how much of the file the blocks take.
  ///   - scorer: Knows the templates that they answer.
  /// - Returns: What it could take out.
  func audits(
    from first: AuditNumber,
    to end: AuditNumber?,
    matching filter: AuditFilter,
    hasStamps: Bool,
    share: Int,
    _ scorer: AuditScorer
  ) -> IndexedAudits {
    let bytes = filter.isEmpty ? size / share : 0
    var loader = IndexLoader(
      capacity: bytes / IndexBlock.leastOfAudit,
      bytes: bytes,
      names: names,
      matching: filter,
      scorer: scorer
    )
    do throws(DatabaseFault) {
      let bound = end == nil ? "" : " AND first < ?2"
      let columns = hasStamps ? "audits, stamps" : "audits"
      let statement = try database.prepare(
        "SELECT \(columns) FROM blocks WHERE first >= ?1\(bound) ORDER BY first"
      )
      statement.bind(first, at: 1)
      if let end { statement.bind(end, at: 2) }
      var last: AuditNumber?
      while try statement.step() {
        let block = IndexBlock(
          statement.bytes(0),
          stamps: hasStamps ? statement.bytes(1) : nil,
          names: names.sums
        )
        guard let block, let ids = block.ids else { continue }
        // Of two blocks that overlap one is older than the other.
        guard last.map({ $0 < ids.lowerBound }) ?? true,
          end.map({ ids.upperBound < $0 }) ?? true
        else { return loader.audits(isSound: false) }
        if loader.add(block, hasStamps: hasStamps) { last = ids.upperBound }
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
      var update = IndexUpdate(database, names)
      try update.write(changes)
    }
  }

  /// Puts the audits that were read behind those that are there.
  func insert(_ changes: IndexChanges) throws(DatabaseFault) {
    var update = IndexUpdate(database, names)
    try update.insert(changes)
  }
}
