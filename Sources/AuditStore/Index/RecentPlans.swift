import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The plans that were last asked for, found by the names in an audit's bytes.
///
/// The names stand behind one another in one piece of bytes, so that to look for a plan counts no
/// references and makes no text.
struct RecentPlans {
  private var keys: [Key] = []
  private var names: [UInt8] = []
  private var plans: [ScoringPlan] = []

  /// Workspaces have fewer; with one more all are forgotten, and asked for again.
  static let most = 64

  private struct Key {
    let version: Int
    let template: ByteRange
    let round: ByteRange
  }

  func plan(for audit: borrowing ScannedAudit, in bytes: UnsafeRawBufferPointer) -> ScoringPlan? {
    let place = names.withUnsafeBytes { names in
      keys.firstIndex { key in
        key.version == audit.templateVersion
          && audit.template.isSame(bytes, as: key.template, names)
          && audit.round.isSame(bytes, as: key.round, names)
      }
    }
    return place.map { plans[$0] }
  }

  mutating func note(
    _ plan: ScoringPlan,
    for audit: borrowing ScannedAudit,
    in bytes: UnsafeRawBufferPointer
  ) {
    if keys.count == RecentPlans.most { self = RecentPlans() }
    keys.append(
      Key(
        version: audit.templateVersion,
        template: added(audit.template, bytes),
        round: added(audit.round, bytes)
      )
    )
    plans.append(plan)
  }

  private mutating func added(_ name: ByteRange, _ bytes: UnsafeRawBufferPointer) -> ByteRange {
    defer { names += bytes[name.start..<name.start + name.count] }
    return ByteRange(start: names.count, count: name.count)
  }
}

extension ByteRange {
  /// Whether a text is the same, byte by byte, as another in other bytes.
  fileprivate func isSame(
    _ bytes: UnsafeRawBufferPointer,
    as other: ByteRange,
    _ others: UnsafeRawBufferPointer
  ) -> Bool {
    guard count == other.count else { return false }
    guard count > 0 else { return true }
    guard let own = bytes.baseAddress, let its = others.baseAddress else { return false }
    return memcmp(own + start, its + other.start, count) == 0
  }
}
