import AuditModel
import AuditStore

extension Now {
  /// What this machine's clock says, in UTC and in Europe/London.
  static var system: Now {
    let utc = UTCTime.now
    let london = LocalTime(instant: utc.milliseconds / 60_000)
    let text = london?.description ?? utc.description
    return Now(
      timestamp: utc.description,
      today: london?.day ?? Day(number: utc.milliseconds / 86_400_000),
      clock: String(text.suffix(5))
    )
  }
}
