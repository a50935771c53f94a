import AuditModel

/// The id of an audit: a UUIDv7, whose text sorts by the time at which it was made.
public enum AuditID {
  /// Makes the id of a new audit.
  ///
  /// - Parameters:
  ///   - time: When the audit is begun.
  ///   - random: Twelve bits of the first and 62 of the second are taken; the same time and the same
  ///     numbers give the same id.
  /// - Returns: 32 lower-case hexadecimal digits in five groups.
  /// - SeeAlso: K. Davis and others, "Universally Unique IDentifiers (UUIDs)" (RFC 9562, 2024),
  ///   section 5.7.
  public static func make(at time: UTCTime, random: (UInt64, UInt64)) -> String {
    let milliseconds = UInt64(max(0, time.milliseconds)) & 0xFFFF_FFFF_FFFF
    let high = milliseconds << 16 | 0x7000 | random.0 & 0x0FFF
    let low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
    let digits = hexadecimal(high) + hexadecimal(low)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }

  /// Makes the id of a new audit with randomness from the system.
  public static func make(at time: UTCTime) -> String {
    var generator = SystemRandomNumberGenerator()
    return make(at: time, random: (generator.next(), generator.next()))
  }

  /// Whether a text has the form of an id: 32 lower-case hexadecimal digits in five groups.
  public static func isValid(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.utf8.allSatisfy("0123456789abcdef".utf8.contains) }
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension ValueReader {
  /// Reads the id of an audit.
  func auditID() -> String? {
    text(
      as: Phrase(
        en: "an id such as 0198c0de-0000-7000-8000-000000000001",
        cy: "id fel 0198c0de-0000-7000-8000-000000000001"
      )
    ) { AuditID.isValid($0) ? $0 : nil }
  }
}
