/// How the index is laid out; whatever has another layout is built anew.
enum IndexSchema {
  /// Changes with the layout, with how facts and outcomes are packed and with how they are worked out.
  static let version = 4

  /// Audits stand in the order of their ids.
  ///
  /// What filters ask for has columns of its own; everything that is read of an audit stands once more
  /// in the bytes of ``IndexRow``, which come in one piece. They stand right behind the id: SQLite goes
  /// along what describes the columns of a row as far as the last one that is asked for.
  static let statements = """
    PRAGMA user_version = \(version);
    CREATE TABLE basis (digest TEXT NOT NULL);
    CREATE TABLE names (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
    CREATE TABLE audits (
      id BLOB PRIMARY KEY, packed BLOB NOT NULL, team INTEGER NOT NULL, round INTEGER,
      template INTEGER NOT NULL, auditor INTEGER NOT NULL, state INTEGER NOT NULL, age_band INTEGER,
      status INTEGER, as_at INTEGER NOT NULL
    ) WITHOUT ROWID;
    """

  /// Large pages are read with few calls.
  static let pageSize = 16_384
}
