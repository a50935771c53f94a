/// The name of a journal: `AUDIT.SESSION.journal`, the session as 16 hexadecimal digits.
enum JournalName {
  static let ending = ".journal"
  private static let sessionLength = 16

  static func make(for audit: String) -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    let padding = String(repeating: "0", count: sessionLength - digits.utf8.count)
    return "\(audit).\(padding)\(digits)\(ending)"
  }

  /// The audit of a journal; `nil` for a name that is no journal's.
  static func audit(of name: String) -> String? {
    guard name.hasSuffix(ending) else { return nil }
    let parts = name.dropLast(ending.count)
    let audit = parts.dropLast(sessionLength + 1)
    let session = parts.dropFirst(audit.count)
    guard !audit.isEmpty, session.first == ".", session.dropFirst().allSatisfy(\.isHexDigit) else {
      return nil
    }
    return String(audit)
  }
}
