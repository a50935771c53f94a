extension DrawnSample {
  /// The sample with what only a workspace can tell: teams it does not have, and cases that were audited
  /// in the twelve months before.
  ///
  /// - Parameters:
  ///   - teams: The ids of the workspace's teams.
  ///   - audits: Finished audits, in any order.
  ///   - day: The day of the draw.
  /// - Returns: The same sample with more remarks.
  public func beside(
    teams: [Team.ID],
    audits: some Sequence<(reference: String, asAt: Day)>,
    on day: Day
  ) -> DrawnSample {
    let unknown = cases.draw?.strata.filter { !teams.contains($0.team) } ?? []
    let teamRemarks = Dictionary(grouping: unknown, by: \.team)
      .sorted { $0.key.comesBefore($1.key) }
      .map { SampleRemark.unknownTeam($0.key, cases: $0.value.reduce(0) { $0 + $1.cases }) }
    let references = Set(cases.drawn.map(\.reference))
    let earliest = day.yearBefore
    var latest: [String: Day] = [:]
    for audit in audits
    where audit.asAt > earliest && audit.asAt <= day && references.contains(audit.reference) {
      latest[audit.reference] = max(latest[audit.reference] ?? audit.asAt, audit.asAt)
    }
    let audited = cases.drawn.compactMap { drawn in
      latest[drawn.reference].map { SampleRemark.audited(drawn.reference, on: $0) }
    }
    var sample = self
    sample.remarks += teamRemarks + audited
    return sample
  }
}

extension Day {
  /// The same day of the year before; the day before a leap day that there was not.
  fileprivate var yearBefore: Day {
    adding(months: -12)
  }
}
