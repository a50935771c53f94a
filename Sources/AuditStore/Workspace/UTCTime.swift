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
    guard let seconds = TimeNumber.seconds(of: String(text)) else { return nil }
    self.init(milliseconds: Int(seconds) * 1000)
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
}

extension UTCTime: CustomStringConvertible {
  /// As files write it, to the second: `2026-03-12T09:20:31Z`.
  public var description: String {
    TimeNumber.text(of: Int64((Double(milliseconds) / 1000).rounded(.down)))
  }
}
