/// Finds which version of a template audits answer, asking once for each table of them.
struct VersionsInTable {
  private let measured: MeasuredItems
  private var table: AuditTable?

  /// By the position of a template in the table.
  private var versions: [Int?] = []

  init(_ measured: MeasuredItems) {
    self.measured = measured
  }

  /// As ``MeasuredItems/version(of:)``.
  mutating func version(of audit: ScoredAudit) -> Int? {
    if audit.table !== table {
      table = audit.table
      versions = audit.table.templates.map { measured.version(of: $0) }
    }
    return versions[Int(audit.codes.template)]
  }
}
