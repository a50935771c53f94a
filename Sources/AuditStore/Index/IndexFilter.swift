import AuditModel

extension AuditFilter {
  /// The filter as a condition of SQL over the columns of ``IndexSchema``; empty where it asks for
  /// every audit.
  ///
  /// Made of numbers alone: a name that the index does not know matches nothing.
  func condition(_ names: IndexNames) -> String {
    func any(_ column: String, _ numbers: some Sequence<Int>) -> String {
      "\(column) IN (\(numbers.sorted().map(String.init).joined(separator: ", ")))"
    }
    func named(_ column: String, _ wanted: Set<String>?) -> String? {
      wanted.map { any(column, $0.compactMap(names.number(of:))) }
    }
    let parts = [
      named("team", teams), named("round", rounds), named("template", templates),
      named("auditor", auditors), ageBands.map { any("age_band", $0.map(\.indexCode)) },
      statuses.map { any("status", $0.map(\.indexCode)) },
      states.map { any("state", $0.map(\.indexCode)) },
      from.map { "as_at >= \($0.number)" }, to.map { "as_at <= \($0.number)" },
    ]
    return parts.compactMap { $0 }.map { " AND \($0)" }.joined()
  }
}
