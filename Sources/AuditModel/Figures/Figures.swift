/// Every figure over one set of audits, with the audits behind them and those left out.
public struct Figures: Sendable {
  public let request: FigureRequest

  /// By round, then all teams before each team, then by item in the templates' order.
  ///
  /// A figure stands here only where at least one audit that counts has the item in its template.
  public let items: [Figure]

  /// Compliance and quality by round and team, all teams first.
  public let pools: [PooledFigure]

  /// The audits that count, in the order they were given.
  public var audits: AuditList { columns.audits }

  /// The audits asked for that do not count, with why, in the order they were given.
  public let leftOut: LeftOutAudits

  /// How many of the audits that count are drafts; 0 unless they were asked for.
  public let drafts: Int

  /// Of the audits that count.
  let columns: AuditColumns
  let measured: MeasuredItems
  let sampled: SampledCases
  private let positions: [Place: [Int]]

  /// Counts everything once.
  ///
  /// Takes time in proportion to audits × items, and memory to rounds × teams × items. The audits may
  /// come in any order; the figures do not depend on it.
  public init(of audits: AuditList, _ request: FigureRequest) {
    self = SettledAudits(
      audits,
      templates: request.templates,
      includesDrafts: request.includesDrafts
    ).figures(request)
  }

  /// As ``init(of:_:)``, of audits one by one.
  public init(of audits: [ScoredAudit], _ request: FigureRequest) {
    self.init(of: AuditList(audits), request)
  }

  /// Counts audits of which it is settled that they count.
  init(
    counting columns: AuditColumns,
    leftOut: LeftOutAudits,
    measured: MeasuredItems,
    sampled: SampledCases,
    request: FigureRequest
  ) {
    self.columns = columns
    let count = FigureCount(of: columns, measured: measured, request: request)
    self.request = request
    self.leftOut = leftOut
    drafts = request.includesDrafts ? columns.audits.count { $0.state == .draft } : 0
    self.measured = measured
    self.sampled = sampled
    items = count.figures(sampled: sampled)
    pools = count.pools()
    positions = Dictionary(grouping: items.indices) { [items] in Place(items[$0]) }
  }

  private struct Place: Hashable {
    let item: Item.ID
    let team: Team.ID?
    let round: Round.ID?

    init(item: Item.ID, team: Team.ID?, round: Round.ID?) {
      self.item = item
      self.team = team
      self.round = round
    }

    init(_ figure: Figure) {
      self.init(item: figure.item.id, team: figure.team, round: figure.round)
    }
  }
}

extension Figures {
  /// The figures of an item: none where no audit asks it, more than one where its meaning changed.
  ///
  /// `team` is `nil` for all teams, `round` for several rounds together or audits of none.
  public func figures(of item: Item.ID, team: Team.ID?, round: Round.ID?) -> [Figure] {
    (positions[Place(item: item, team: team, round: round)] ?? []).map { items[$0] }
  }

  /// The pool of a measure; `nil` where there are no audits.
  public func pool(_ measure: Measure, team: Team.ID?, round: Round.ID?) -> PooledFigure? {
    pools.first { $0.measure == measure && $0.team == team && $0.round == round }
  }

  /// How many audits of a team and round count; `nil` as in ``figures(of:team:round:)``.
  public func auditCount(team: Team.ID?, round: Round.ID?) -> Int {
    audits.count { isBehind($0, team: team, round: round) }
  }

  /// Every audit behind a figure, in N or outside, in the order the audits were given; as many as
  /// the figure's counts say.
  public func cases(behind figure: Figure) -> [CaseBehind] {
    guard let wanted = measured.all.firstIndex(where: { $0.item.meaning == figure.meaning }) else {
      return []
    }
    return audits.compactMap { audit in
      guard isBehind(audit, team: figure.team, round: figure.round),
        let position = measured.positions(for: audit)?.firstIndex(of: wanted)
      else { return nil }
      let behind = CaseBehind(audit, outcome: audit.outcome(at: position))
      return request.withheld.contains(audit) ? behind.withheld : behind
    }
  }

  func isBehind(_ audit: ScoredAudit, team: Team.ID?, round: Round.ID?) -> Bool {
    (team == nil || audit.team == team)
      && (request.grouping == .together || audit.round == round)
  }
}
