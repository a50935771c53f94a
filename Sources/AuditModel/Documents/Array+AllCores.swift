import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Maps the elements in order, on all cores; worth it from some tenths of a millisecond on.
  ///
  /// - Parameter change: Called once for each element, from several threads at once.
  /// - Returns: What it made of each, in their order.
  public func mapOnAllCores<Result: Sendable>(
    _ change: @Sendable (Element) -> Result
  ) -> [Result] {
    let parts = Swift.min(count, 32)
    let done = Mutex([[Result]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let results = self[count * part / parts..<count * (part + 1) / parts].map(change)
      done.withLock { $0[part] = results }
    }
    return done.withLock { $0.flatMap { $0 } }
  }
}
