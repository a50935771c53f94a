extension Figures {
  /// Lists the statutory duties missed behind the figures of a team and round.
  ///
  /// What an item says again in finer detail is listed once. Takes one pass over the audits.
  ///
  /// - Parameters:
  ///   - timescales: The rules that say which limits are the law's.
  ///   - team: `nil` is all teams.
  ///   - round: `nil` is several rounds together, or audits of none.
  /// - Returns: One for each limit that passed, with how many could not be told and how many audits were
  ///   passed over because they are kept from whoever looks.
  public func missedDuties(
    under timescales: Timescales,
    team: Team.ID?,
    round: Round.ID?
  ) -> MissedDuties {
    var found: [MissedDuty] = []
    var unsaid = 0
    var withheld = 0
    var noticed: [CaseInRound: Outcome] = [:]
    for audit in audits where isBehind(audit, team: team, round: round) {
      guard let positions = measured.positions(for: audit) else { continue }
      guard !request.withheld.contains(audit) else {
        withheld += 1
        continue
      }
      if let item = audit.position(of: MissedDuty.lapsePutRight) {
        noticed.note(audit.outcome(at: item).outcome, of: audit)
      }
      var listed: [Item.ID: Set<Gone>] = [:]
      for (position, outcome) in audit.outcomesWithDetails.map({ (positions[$0.item], $0.outcome) })
      {
        for clock in outcome.clocks where !clock.lapses.isEmpty {
          let item = measured.all[position].item
          guard let timescale = timescales[clock.timescale], let basis = timescale.basis else {
            unsaid += clock.lapses.count
            continue
          }
          guard basis.isStatutory else { continue }
          for lapse in clock.lapses {
            let gone = Gone(timescale: timescale.id, lapse: lapse)
            listed[item.id, default: []].insert(gone)
            if let whole = item.restates, listed[whole]?.contains(gone) ?? false { continue }
            found.append(
              MissedDuty(audit, item: item, clock: clock, timescale: timescale, lapse: lapse)
            )
          }
        }
      }
    }
    return MissedDuties(
      all: found.map { $0.noticed(as: noticed[CaseInRound($0)]) }.sorted(by: MissedDuty.precedes),
      unsaid: unsaid,
      withheld: withheld
    )
  }

  private struct Gone: Hashable {
    let timescale: Timescale.ID
    let lapse: Lapse
  }
}

/// One case as it was audited in one round, by whichever template.
private struct CaseInRound: Hashable {
  let reference: String
  let round: Round.ID?

  init(_ audit: ScoredAudit) {
    reference = audit.reference
    round = audit.round
  }

  init(_ duty: MissedDuty) {
    reference = duty.reference
    round = duty.round
  }
}

extension [CaseInRound: Outcome] {
  /// Keeps what was answered of a case; silence and what does not apply say nothing of it.
  fileprivate mutating func note(_ outcome: Outcome, of audit: ScoredAudit) {
    guard outcome.place != .outside else { return }
    self[CaseInRound(audit)] = outcome
  }
}

extension MissedDuty {
  fileprivate init(
    _ audit: ScoredAudit,
    item: Item,
    clock: ScoredClock,
    timescale: Timescale,
    lapse: Lapse,
    noticed: Outcome? = nil
  ) {
    self.audit = audit.id
    reference = audit.reference
    team = audit.team
    round = audit.round
    asAt = audit.asAt
    self.item = item
    self.timescale = timescale
    self.lapse = lapse
    isUnconfirmed = clock.isUnconfirmed
    self.noticed = noticed
  }

  fileprivate func noticed(as outcome: Outcome?) -> MissedDuty {
    MissedDuty(
      audit: audit,
      reference: reference,
      team: team,
      round: round,
      asAt: asAt,
      item: item,
      timescale: timescale,
      lapse: lapse,
      isUnconfirmed: isUnconfirmed,
      noticed: outcome
    )
  }

  fileprivate static func precedes(_ one: MissedDuty, _ other: MissedDuty) -> Bool {
    let (left, right) = (one.lapse, other.lapse)
    if left.course.order != right.course.order { return left.course.order < right.course.order }
    if left.lateness < right.lateness || right.lateness < left.lateness {
      return left.lateness > right.lateness
    }
    return (one.reference, one.item.id, left.due, one.audit)
      < (other.reference, other.item.id, right.due, other.audit)
  }
}

extension Lapse.Course {
  fileprivate var order: Int {
    switch self {
    case .open: 0
    case .neverDone: 1
    case .doneLate: 2
    }
  }
}
