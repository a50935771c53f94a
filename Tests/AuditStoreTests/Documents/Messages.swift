import AuditModel
import AuditStore

/// The messages with which a reading is refused, in English; none when it is not refused.
func messages<Value>(_ read: () throws(InputErrors) -> Value) -> [String] {
  do {
    _ = try read()
    return []
  } catch {
    return error.all.map { $0.text(in: .english) }
  }
}
