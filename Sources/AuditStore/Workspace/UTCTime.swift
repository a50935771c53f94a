import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A second in UTC, as files write it: `2026-03-12T09:20:31Z`.
public struct UTCTime: Hashable, Comparable, Sendable {
  /// Since 1970-01-01T00:00:00Z, in thousandths of a second; the text has whole seconds.
  public let milliseconds: Int

  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// Reads `2026-03-12T09:20:31Z`; `nil` for anything else, fractions and other zones included.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = UTCTime.number(bytes[11..<13], below: 24),
      let minute = UTCTime.number(bytes[14..<16], below: 60),
      let second = UTCTime.number(bytes[17..<19], below: 60)
    else { return nil }
    let minutes = (day.number * 24 + hour) * 60 + minute
    self.init(milliseconds: (minutes * 60 + second) * 1000)
  }

  /// What this machine's clock says.
  public static var now: UTCTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UTCTime(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }

  public static func < (left: UTCTime, right: UTCTime) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private static func number(_ bytes: ArraySlice<UInt8>, below limit: Int) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value < limit ? value : nil
  }
}

extension UTCTime: CustomStringConvertible {
  /// As files write it, to the second: `2026-03-12T09:20:31Z`.
  public var description: String {
    let seconds = Int((Double(milliseconds) / 1000).rounded(.down))
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - day * 86_400
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(Day(number: day))T\(parts.joined(separator: ":"))Z"
  }
}
