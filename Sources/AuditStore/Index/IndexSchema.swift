/// How the index is laid out; whatever has another layout is built anew.
enum IndexSchema {
  /// Changes with the layout, with how outcomes are packed and with how they are worked out.
  static let version = 1

  /// Audits stand in the order of their ids, what every count needs before what only lists show.
  static let statements = """
    PRAGMA user_version = \(version);
    CREATE TABLE basis (digest TEXT NOT NULL);
    CREATE TABLE names (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
    CREATE TABLE audits (
      id BLOB PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,
      changed INTEGER NOT NULL, inode INTEGER NOT NULL,
      team INTEGER NOT NULL, round INTEGER, template INTEGER NOT NULL, version INTEGER NOT NULL,
      state INTEGER NOT NULL, reading INTEGER NOT NULL, as_at INTEGER NOT NULL, age_band INTEGER,
      status INTEGER, auditor INTEGER NOT NULL, changed_at INTEGER, risk INTEGER,
      escalations INTEGER NOT NULL, reference TEXT NOT NULL, outcomes BLOB NOT NULL,
      sum INTEGER NOT NULL
    ) WITHOUT ROWID;
    """

  /// In the order in which ``AuditIndex`` reads and writes them.
  static let columns = """
    id, size, modified, changed, inode, team, round, template, version, state, reading, as_at, age_band, \
    status, auditor, changed_at, risk, escalations, reference, outcomes, sum
    """
}
