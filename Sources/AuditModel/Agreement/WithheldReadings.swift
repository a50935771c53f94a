/// The audits whose answers the program keeps from one auditor, because that auditor reads the same
/// file and must not know what the other reader wrote.
///
/// Of a first and a second reading of one case, template and round, neither reader is shown the
/// other's until both are finished; whoever has a second reading under way is shown no other reading
/// of it at all, moderated or agreed. So is whom a round names as the second reader of a case, before
/// that reading is begun. Everybody else sees all of them. It is a rule about what the program shows:
/// the files themselves can be read by anyone who may open the folder.
public struct WithheldReadings: Hashable, Sendable {
  private var keys: Set<AuditKey> = []

  /// None is kept from anybody.
  public static let none = WithheldReadings()

  private init() {}

  /// - Parameters:
  ///   - auditor: Who looks; reads one of two readings, or none.
  ///   - audits: All of the workspace.
  ///   - rounds: All of the workspace; they name second readers.
  public init(from auditor: String, among audits: [ScoredAudit], rounds: [Round]) {
    withholdUnderWay(from: auditor, among: audits)
    withholdNotBegun(from: auditor, among: audits, rounds: rounds)
  }

  private mutating func withholdUnderWay(from auditor: String, among audits: [ScoredAudit]) {
    // Where nothing is read twice, or everything is finished, nothing is kept from anybody.
    let seconds = audits.filter { $0.reading == .second }
    guard !seconds.isEmpty else { return }
    let readTwice = Set(seconds.map(\.referenceHash))
    let drafts = audits.filter {
      $0.state == .draft && $0.reading.isBlind && readTwice.contains($0.referenceHash)
    }
    guard !drafts.isEmpty else { return }
    let cases = Set(drafts.map(CaseKey.init))
    let hashes = Set(drafts.map(\.referenceHash))
    var readings: [CaseKey: [ScoredAudit]] = [:]
    for audit in audits where hashes.contains(audit.referenceHash) {
      let key = CaseKey(audit)
      if cases.contains(key) { readings[key, default: []].append(audit) }
    }
    for readings in readings.values {
      let own = readings.filter { $0.auditor == auditor && $0.reading.isBlind }
      for other in readings where other.auditor != auditor {
        if own.contains(where: { $0.mustNotKnow(other) }) { keys.insert(other.key) }
      }
    }
  }

  private mutating func withholdNotBegun(
    from auditor: String,
    among audits: [ScoredAudit],
    rounds: [Round]
  ) {
    var named: [Round.ID: Set<String>] = [:]
    for round in rounds {
      let own = round.cases.drawn.filter { $0.second == auditor }
      if !own.isEmpty { named[round.id] = Set(own.map(\.reference)) }
    }
    guard !named.isEmpty else { return }
    let hashes = Set(named.values.joined().map(StableHash.of))
    let candidates = audits.filter { audit in
      guard hashes.contains(audit.referenceHash), let round = audit.round else { return false }
      return named[round]?.contains(audit.reference) ?? false
    }
    // Whoever has begun to read the file, first or second, falls under the rule of those under way.
    let begun = Set(
      candidates.filter { $0.auditor == auditor && $0.reading.isBlind }.map(CaseKey.init)
    )
    for other in candidates where other.auditor != auditor && !begun.contains(CaseKey(other)) {
      keys.insert(other.key)
    }
  }

  public var isEmpty: Bool { keys.isEmpty }

  public func contains(_ audit: Audit.ID) -> Bool {
    !keys.isEmpty && keys.contains(AuditKey(audit))
  }

  public func contains(_ audit: ScoredAudit) -> Bool {
    !keys.isEmpty && keys.contains(audit.key)
  }
}

extension Audit.Reading {
  /// Whether its reader must not know what another reader wrote.
  fileprivate var isBlind: Bool { self == .first || self == .second }
}

extension ScoredAudit {
  fileprivate var referenceHash: UInt64 { withReference(StableHash.ofText) }

  /// Whether whoever writes this reading must not be shown another of the same case.
  fileprivate func mustNotKnow(_ other: ScoredAudit) -> Bool {
    guard reading == .second || other.reading == .second else { return false }
    return state == .draft || (other.state == .draft && other.reading.isBlind)
  }
}
