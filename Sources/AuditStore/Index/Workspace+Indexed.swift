import AuditModel
import Dispatch
import Synchronization

extension Workspace {
  /// The audits as the index last knew them, on all cores, without a look at their files.
  ///
  /// For a first picture while ``scoreAll(progress:)`` looks at the files.
  ///
  /// - Parameter filter: Which are asked for; the index itself passes over the others.
  /// - Returns: In the order of their ids; `nil` where there is no index that can be used.
  public func indexedAudits(matching filter: AuditFilter = AuditFilter()) -> AuditList? {
    let indexes = OpenIndexes(in: root, basis: basis)
    let starts = indexes.starts()
    guard !starts.isEmpty else { return nil }
    let scorer = AuditScorer(self)
    let parts = Mutex([IndexedAudits?](repeating: nil, count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { position in
      let part = indexes.load(position, of: starts, matching: filter, scorer)
      parts.withLock { $0[position] = part }
    }
    let loaded = parts.withLock { $0.compactMap { $0 } }
    guard loaded.count == starts.count, loaded.allSatisfy(\.isSound) else { return nil }
    return AuditList(loaded.map(\.table))
  }
}
