extension AuditColumns {
  /// A hash of each audit's reference, equal for equal ones.
  func referenceHashes() -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: codes.count) { hashes, count in
      forEach { audit, codes, rows, bytes in
        let row = rows[Int(codes.row)]
        let reference = UnsafeBufferPointer(
          rebasing: bytes[Int(row.start)..<Int(row.outcomes)]
        )
        hashes.initializeElement(at: audit, to: StableHash.ofText(reference))
      }
      count = codes.count
    }
  }
}
