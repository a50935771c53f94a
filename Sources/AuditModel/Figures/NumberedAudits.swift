import Dispatch

/// Audits whose rounds, teams and templates are numbers, worked out on several cores: each numbers a part
/// for itself, and the parts are then brought together.
struct NumberedAudits<RoundName: Hashable & Sendable, TeamName: Hashable & Sendable> {
  /// One for each audit, in their order.
  let codes: [AuditColumns.Codes]

  /// What the numbers mean, in the order in which it came up.
  let names: NamesOfPart<RoundName, TeamName>

  /// - Parameters:
  ///   - parts: The positions of the audits, part after part, from 0 on without a gap.
  ///   - number: Writes the codes of a part, given by its position, and returns what they mean.
  init(
    _ parts: [Range<Int>],
    _ number:
      @Sendable (
        _ part: Int, UnsafeMutableBufferPointer<AuditColumns.Codes>
      ) -> NamesOfPart<RoundName, TeamName>
  ) {
    var names = NamesOfPart<RoundName, TeamName>()
    let count = parts.last?.upperBound ?? 0
    codes = [AuditColumns.Codes](unsafeUninitializedCapacity: count) { codes, written in
      // Every part writes in places of its own.
      nonisolated(unsafe) let codes = codes
      let numbered = Array(parts.indices).mapOnAllCores { number($0, codes) }
      names = numbered.first ?? names
      // The numbers of the first part are those of all.
      let later = numbered.dropFirst().map { names.add($0) }
      DispatchQueue.concurrentPerform(iterations: later.count) { position in
        for audit in parts[position + 1] { codes[audit] = later[position].code(codes[audit]) }
      }
      written = count
    }
    self.names = names
  }
}
