import CSQLite

/// A prepared statement: values go in by position from 1, columns come out by position from 0.
final class Statement {
  private let statement: OpaquePointer
  private let database: Database

  init(_ statement: OpaquePointer, of database: Database) {
    self.statement = statement
    self.database = database
  }

  deinit {
    sqlite3_finalize(statement)
  }

  /// Goes to the next row; false behind the last.
  func step() throws(DatabaseFault) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw DatabaseFault(code: code)
    }
  }

  /// Runs the statement to its end and makes it ready to run again.
  func finish() throws(DatabaseFault) {
    while try step() {}
    reset()
  }

  func reset() {
    sqlite3_reset(statement)
  }

  // MARK: Values

  func bind(_ number: Int, at position: Int32) {
    sqlite3_bind_int64(statement, position, Int64(number))
  }

  func bind(_ number: Int?, at position: Int32) {
    guard let number else {
      sqlite3_bind_null(statement, position)
      return
    }
    bind(number, at: position)
  }

  func bind(_ text: String, at position: Int32) {
    sqlite3_bind_text(statement, position, text, Int32(text.utf8.count), Statement.copied)
  }

  func bind(_ bytes: UnsafeRawBufferPointer, at position: Int32) {
    sqlite3_bind_blob(statement, position, bytes.baseAddress, Int32(bytes.count), Statement.copied)
  }

  // MARK: Columns

  func number(_ column: Int32) -> Int {
    Int(sqlite3_column_int64(statement, column))
  }

  /// `nil` where the column is null.
  func optionalNumber(_ column: Int32) -> Int? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : number(column)
  }

  func text(_ column: Int32) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  /// Of a text or blob; valid until the next step.
  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    guard let start = sqlite3_column_blob(statement, column) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(
      start: start.assumingMemoryBound(to: UInt8.self),
      count: Int(sqlite3_column_bytes(statement, column))
    )
  }

  /// SQLite's own name for "copy what you are given", a macro that Swift cannot read.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
