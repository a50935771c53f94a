import AuditModel

extension AuditID {
  /// What stands in a record in place of the id of an audit that was erased.
  ///
  /// The same id has the same stand-in on every laptop and in every record, so that what was published of
  /// it stays one audit; nobody gets from it to the id, or to when the audit was begun.
  ///
  /// - SeeAlso: K. Davis and others, "Universally Unique IDentifiers (UUIDs)" (RFC 9562, 2024),
  ///   section 5.8: version 8 is for uses of one's own.
  public static func standIn(for id: Audit.ID) -> Audit.ID {
    guard !isStandIn(id) else { return id }
    let digits = Array(Digest(of: "erased \(id)".utf8).text.dropFirst("sha256:".count))
    return [
      String(digits[0..<8]), String(digits[8..<12]), "8" + digits[13..<16], "8" + digits[17..<20],
      String(digits[20..<32]),
    ].joined(separator: "-")
  }

  /// Whether an id names nothing any more.
  public static func isStandIn(_ id: Audit.ID) -> Bool {
    isValid(id) && id.dropFirst(14).first == "8"
  }
}
