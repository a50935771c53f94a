/// Audits of which it is settled which ones count: the one reading of each case, and how many cases were
/// read.
///
/// That is the same whatever is asked of them, so it is worked out once, and figures of a round, a team or
/// a month are then counted from it.
public struct SettledAudits: Sendable {
  /// Those that count, in the order they were given.
  public let audits: [ScoredAudit]

  /// Whether drafts may be among them.
  public let includesDrafts: Bool
  let measured: MeasuredItems
  private let templates: [Template]
  private let sampled: SampledCases
  private let leftOut: [(of: ScoredAudit, why: LeftOutAudit)]

  /// - Parameters:
  ///   - audits: Every audit, whatever its round.
  ///   - templates: Every version of every template that an audit may answer, in the order of reports.
  ///   - includesDrafts: Whether drafts count too.
  public init(_ audits: [ScoredAudit], templates: [Template], includesDrafts: Bool) {
    let measured = MeasuredItems(templates)
    let columns = AuditColumns(audits)
    let readings = CountedReadings(
      of: audits,
      columns,
      includesDrafts: includesDrafts,
      isKnown: columns.templates.map { measured.version(of: $0) != nil }
    )
    self.audits = readings.counted.map { audits[$0] }
    self.includesDrafts = includesDrafts
    self.measured = measured
    self.templates = templates
    sampled = SampledCases(self.audits)
    leftOut = readings.leftOut.map { (audits[$0.position], $0.audit) }
  }

  /// Counts what is asked for; the request's own templates and drafts are taken from here.
  public func figures(_ request: FigureRequest) -> Figures {
    var request = request
    request.templates = templates
    request.includesDrafts = includesDrafts
    let filter = request.filter
    return Figures(
      counting: filter.isEmpty ? audits : audits.filter(filter.matches),
      leftOut: leftOut.filter { filter.matches($0.of) }.map(\.why),
      measured: measured,
      sampled: sampled,
      request: request
    )
  }
}
