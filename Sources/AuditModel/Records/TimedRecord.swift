/// A record that says when it was written down.
public protocol TimedRecord: Record {
  /// In UTC, by the clock of the machine: `2026-03-12T09:20:31Z`.
  var recordedAt: String { get }
}

extension Sequence where Element: TimedRecord {
  /// Those that had been written down by a time, in UTC; all where none is named.
  ///
  /// A record whose own time cannot be read is among them: it was written, and nobody knows when.
  public func recorded(until time: String?) -> [Element] {
    guard let end = time.flatMap(TimeNumber.seconds(of:)) else { return Array(self) }
    return filter { record in
      TimeNumber.seconds(of: record.recordedAt).map { $0 <= end } ?? true
    }
  }
}
