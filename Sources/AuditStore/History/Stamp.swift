/// Who changes an audit, when, and on which device.
public struct Stamp: Hashable, Sendable {
  public let at: UTCTime

  /// The auditor's id.
  public let by: String

  /// The device's id: ``DeviceID``.
  public let device: String

  /// Why; empty where nobody asks for a reason.
  public let reason: String

  public init(at: UTCTime, by: String, device: String, reason: String = "") {
    self.at = at
    self.by = by
    self.device = device
    self.reason = reason
  }
}
