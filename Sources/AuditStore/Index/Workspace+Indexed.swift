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
  public func indexedAudits(matching filter: AuditFilter = AuditFilter()) -> [ScoredAudit]? {
    let indexes = OpenIndexes(in: root, basis: basis)
    guard let range = indexes.lend({ $0?.range }) else { return nil }
    let scorer = AuditScorer(self)
    let starts = range.starts(count: Workspace.indexParts)
    let parts = Mutex([[ScoredAudit]?](repeating: nil, count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { position in
      let end = position + 1 < starts.count ? starts[position + 1] : nil
      let part = indexes.lend { index in
        index.flatMap { scorer.audits(of: $0, from: starts[position], to: end, filter) }
      }
      parts.withLock { $0[position] = part }
    }
    let all = parts.withLock { $0 }
    return all.contains { $0 == nil } ? nil : all.flatMap { $0 ?? [] }
  }

  /// Enough that no core waits long for the last part.
  private static let indexParts = 16
}

extension AuditScorer {
  /// `nil` where the index is damaged.
  fileprivate func audits(
    of index: AuditIndex,
    from first: AuditNumber,
    to end: AuditNumber?,
    _ filter: AuditFilter
  ) -> [ScoredAudit]? {
    var table = AuditTableBuilder()
    do throws(DatabaseFault) {
      try index.forEach(from: first, to: end, matching: filter) { _, row, outcomes in
        let form = template(row.template, version: row.version)
        guard outcomes.count >= form.itemCount else { return }
        table.append(row.facts, of: form, packed: outcomes)
      }
      return table.table().audits
    } catch {
      return nil
    }
  }
}

extension ClosedRange<AuditNumber> {
  /// Where parts of about one size begin, if ids are spread evenly; the first at the lowest id.
  fileprivate func starts(count: Int) -> [AuditNumber] {
    let step = (upperBound.high - lowerBound.high) / UInt64(count)
    guard step > 0 else { return [lowerBound] }
    return [lowerBound]
      + (1..<count).map { AuditNumber(high: lowerBound.high + UInt64($0) * step, low: 0) }
  }
}
