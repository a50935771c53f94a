import Dispatch

extension AuditColumns {
  /// Works out a hash of each audit's reference, equal for equal ones, on all cores.
  ///
  /// - Parameter change: Makes another number of a hash, from the codes of the audit.
  /// - Returns: One for each audit, in their order.
  func referenceHashes(
    _ change: @Sendable (UInt64, Codes) -> UInt64 = { hash, _ in hash }
  ) -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: codes.count) { hashes, count in
      // Every run writes in a place of its own.
      nonisolated(unsafe) let hashes = hashes
      DispatchQueue.concurrentPerform(iterations: runs.count) { run in
        forEach(in: run..<run + 1) { audit, codes, rows, bytes in
          let row = rows[Int(codes.row)]
          let reference = UnsafeBufferPointer(rebasing: bytes[Int(row.start)..<Int(row.outcomes)])
          hashes.initializeElement(
            at: audit,
            to: change(StableHash.ofText(reference), codes)
          )
        }
      }
      count = codes.count
    }
  }
}
