/// Audits of which it is settled which ones count: the one reading of each case, and how many cases were
/// read.
///
/// That is the same whatever is asked of them, so it is worked out once, and figures of a round, a team or
/// a month are then counted from it.
public struct SettledAudits: Sendable {
  /// Those that count, in the order they were given.
  public var audits: AuditList { columns.audits }

  /// Whether drafts may be among them.
  public let includesDrafts: Bool
  let measured: MeasuredItems

  /// Of the audits that count.
  private let columns: AuditColumns
  private let templates: [Template]
  private let sampled: SampledCases
  private let leftOut: LeftOutAudits

  /// - Parameters:
  ///   - audits: Every audit, whatever its round.
  ///   - templates: Every version of every template that an audit may answer, in the order of reports.
  ///   - includesDrafts: Whether drafts count too.
  public init(_ audits: AuditList, templates: [Template], includesDrafts: Bool) {
    let measured = MeasuredItems(templates)
    let all = AuditColumns(audits)
    let readings = CountedReadings(
      of: all,
      includesDrafts: includesDrafts,
      isKnown: all.templates.map { measured.version(of: $0) != nil }
    )
    columns = all.selecting(readings.counted)
    self.includesDrafts = includesDrafts
    self.measured = measured
    self.templates = templates
    sampled = SampledCases(columns)
    leftOut = readings.leftOut
  }

  /// As ``init(_:templates:includesDrafts:)``, of audits one by one.
  public init(_ audits: [ScoredAudit], templates: [Template], includesDrafts: Bool) {
    self.init(AuditList(audits), templates: templates, includesDrafts: includesDrafts)
  }

  /// Those that a filter asks for, in their order.
  public func audits(matching filter: AuditFilter) -> AuditList {
    columns(matching: filter).audits
  }

  private func columns(matching filter: AuditFilter) -> AuditColumns {
    filter.isEmpty ? columns : columns.selecting(columns.positions(matching: filter))
  }

  /// Counts what is asked for; the request's own templates and drafts are taken from here.
  public func figures(_ request: FigureRequest) -> Figures {
    var request = request
    request.templates = templates
    request.includesDrafts = includesDrafts
    let filter = request.filter
    let isWhole = filter.isEmpty
    return Figures(
      counting: columns(matching: filter),
      leftOut: isWhole ? leftOut : leftOut.matching(filter),
      measured: measured,
      sampled: sampled,
      request: request
    )
  }
}
