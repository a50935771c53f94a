/// A JSON value, whole: what a program reads and does not know, it can write again.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)

  /// The digits as they were written, so that no number loses precision on its way through.
  case number(String)
  case string(String)
  case array([JSON])
  case object(JSONObject)

  public static func integer(_ value: Int) -> JSON {
    .number(String(value))
  }
}
