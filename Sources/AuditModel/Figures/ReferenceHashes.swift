import Dispatch

extension AuditColumns {
  /// A hash of each audit's reference, equal for equal ones.
  func referenceHashes() -> [UInt64] {
    hashes { _, row in StableHash.mixed(UInt64(row.referenceHash)) }
  }

  /// Works out a hash of each audit, on all cores.
  ///
  /// - Parameter hash: From the codes and the row of an audit.
  /// - Returns: One for each audit, in their order.
  @inline(__always)
  func hashes(_ hash: @Sendable (Codes, AuditTable.Row) -> UInt64) -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: codes.count) { hashes, count in
      // Every run writes in a place of its own.
      nonisolated(unsafe) let hashes = hashes
      DispatchQueue.concurrentPerform(iterations: runs.count) { run in
        forEach(in: run..<run + 1) { audit, codes, rows, _ in
          hashes.initializeElement(at: audit, to: hash(codes, rows[Int(codes.row)]))
        }
      }
      count = codes.count
    }
  }
}

extension ScoredAudit {
  /// Whether two references are equal as texts.
  func hasSameReference(as other: ScoredAudit) -> Bool {
    table.reference(of: row) == other.table.reference(of: other.row)
      || reference == other.reference
  }
}
