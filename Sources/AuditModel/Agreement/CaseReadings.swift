/// The finished readings of one case against one template in one round, where somebody read it again.
///
/// Readings belong together by case, template and round, as they do where figures choose which of
/// them counts. Of several of one kind by one auditor the later stands, by the day of the audit and
/// then by id.
public struct CaseReadings: Sendable {
  public let first: ScoredAudit

  /// Second readings by auditors other than the first, one for each, in the order of their ids.
  public let seconds: [ScoredAudit]

  /// What was settled on: the agreed reading, else the moderated one; `nil` where nobody has.
  public let settled: ScoredAudit?

  /// Finds every case that was read again and has a finished first reading, in the order of the first
  /// readings' ids.
  public static func all(in audits: [ScoredAudit]) -> [CaseReadings] {
    let again = Set(
      audits.lazy.filter { $0.reading != .first && $0.state == .finished }.map(CaseKey.init)
    )
    guard !again.isEmpty else { return [] }
    var readings: [CaseKey: [ScoredAudit]] = [:]
    for audit in audits where audit.state == .finished {
      let key = CaseKey(audit)
      if again.contains(key) { readings[key, default: []].append(audit) }
    }
    return readings.values.compactMap(CaseReadings.init).sorted { $0.first.id < $1.first.id }
  }

  private init?(_ readings: [ScoredAudit]) {
    let inOrder = readings.sorted { ($0.asAt, $0.id) < ($1.asAt, $1.id) }
    func latest(_ reading: Audit.Reading) -> ScoredAudit? {
      inOrder.last { $0.reading == reading }
    }
    guard let first = latest(.first) else { return nil }
    let others = inOrder.filter { $0.reading == .second && $0.auditor != first.auditor }
    let byAuditor = Dictionary(others.map { ($0.auditor, $0) }) { _, later in later }
    self.first = first
    seconds = byAuditor.values.sorted { $0.id < $1.id }
    settled = latest(.agreed) ?? latest(.moderated)
  }
}

/// What readings of one file have in common.
public struct CaseKey: Hashable, Sendable {
  public let reference: String
  public let template: Template.ID
  public let round: Round.ID?

  public init(_ audit: ScoredAudit) {
    reference = audit.reference
    template = audit.template
    round = audit.round
  }

  public init(_ audit: Audit) {
    reference = audit.caseFile.reference
    template = audit.template.id
    round = audit.round
  }
}

/// One reading of a file, as much of it as is known.
public protocol FileReading {
  var id: Audit.ID { get }
  var reading: Audit.Reading { get }

  /// What it has in common with the other readings of the file.
  var caseKey: CaseKey { get }
}

extension ScoredAudit: FileReading {
  public var caseKey: CaseKey { CaseKey(self) }
}

extension Audit: FileReading {
  public var caseKey: CaseKey { CaseKey(self) }
}

extension Sequence where Element: FileReading {
  /// The reading that settles a case already, finished or not: the latest of those that stand in the
  /// way of beginning another.
  ///
  /// - Parameters:
  ///   - key: Of the case.
  ///   - reading: What would be begun. A moderated reading settles what would be agreed too.
  /// - Returns: `nil` where nobody has begun to settle it, and for a reading that settles nothing.
  public func settling(_ key: CaseKey, as reading: Audit.Reading) -> Element? {
    guard reading.settles else { return nil }
    let settling = filter { $0.reading.settles && $0.caseKey == key }
    return settling.last { $0.reading == reading }
      ?? (reading == .agreed ? settling.last { $0.reading == .moderated } : nil)
  }
}
