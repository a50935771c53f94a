import CSQLite

/// A connection to an SQLite file; closed with its last user.
///
/// Thin on purpose: the index needs a handful of calls, and a library around them costs more time at
/// the start of the program than everything else it does (`docs/performance.md`).
final class Database {
  private let connection: OpaquePointer

  /// Opens a file that is there, be it empty.
  ///
  /// One connection serves one thread at a time.
  init(_ path: String) throws(DatabaseFault) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw DatabaseFault(code: code)
    }
    connection = opened
    sqlite3_busy_timeout(opened, Database.patienceInMilliseconds)
  }

  deinit {
    sqlite3_close_v2(connection)
  }

  /// Runs statements that give no rows.
  func run(_ sql: String) throws(DatabaseFault) {
    let code = sqlite3_exec(connection, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseFault(code: code) }
  }

  func prepare(_ sql: String) throws(DatabaseFault) -> Statement {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection,
      sql,
      -1,
      UInt32(SQLITE_PREPARE_PERSISTENT),
      &prepared,
      nil
    )
    guard code == SQLITE_OK, let prepared else { throw DatabaseFault(code: code) }
    return Statement(prepared, of: self)
  }

  /// Does everything or nothing; only one connection at a time is let in.
  func inTransaction(_ work: () throws(DatabaseFault) -> Void) throws(DatabaseFault) {
    try run("BEGIN IMMEDIATE")
    do throws(DatabaseFault) {
      try work()
      try run("COMMIT")
    } catch {
      try? run("ROLLBACK")
      throw error
    }
  }

  /// How long a connection waits for another one to finish writing.
  private static let patienceInMilliseconds: Int32 = 100
}

/// What SQLite says instead of doing what was asked; the index is then done without.
struct DatabaseFault: Error, Equatable {
  /// As in SQLite's list of result codes, which has none below 0; those are our own.
  let code: Int32

  /// The index is whole, and of other rules or another program.
  static let otherwise = DatabaseFault(code: -1)

  /// More teams, rounds and auditors than any workspace has.
  static let tooManyNames = DatabaseFault(code: -2)

  /// Whether another connection holds the file, which says nothing against it.
  var isBusy: Bool {
    code & 0xFF == SQLITE_BUSY
  }
}
