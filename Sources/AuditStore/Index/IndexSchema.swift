/// How the index is laid out; whatever has another layout is built anew.
enum IndexSchema {
  /// Changes with the layout, with how facts and outcomes are packed and with how they are worked out.
  static let version = 5

  /// Audits stand in blocks, in the order of their ids: a row of SQLite for each audit costs more than
  /// to count it.
  ///
  /// A block holds the audits from its `first` id to before that of the next one. Their stamps stand
  /// apart: figures that do not look at the files need none.
  static let statements = """
    PRAGMA user_version = \(version);
    CREATE TABLE basis (digest TEXT NOT NULL);
    CREATE TABLE names (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
    CREATE TABLE blocks (first BLOB NOT NULL UNIQUE, audits BLOB NOT NULL, stamps BLOB NOT NULL);
    """

  /// Large pages are read with few calls.
  static let pageSize = 16_384
}
