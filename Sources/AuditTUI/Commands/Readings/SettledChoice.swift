import ArgumentParser
import AuditModel

/// An item and the number of a reading, as `item=2`.
struct SettledChoice: ExpressibleByArgument, Hashable {
  let item: Item.ID

  /// From 1.
  let reading: Int

  init?(argument: String) {
    let parts = argument.split(separator: "=")
    guard parts.count == 2, let reading = Int(parts[1]), reading > 0 else { return nil }
    item = String(parts[0])
    self.reading = reading
  }
}
