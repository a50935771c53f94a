/// How far a round has come: what is finished of what was planned, and what waits.
public struct RoundProgress: Hashable, Sendable {
  public let round: Round

  /// Cases with a finished audit, one for each template they were read against.
  public let finished: Int

  /// Audits that are begun (``ScoredAudit/isBegun``) and not finished.
  public let drafts: Int

  /// Concerns that were raised and not answered yet.
  public let openEscalations: Int

  /// The templates of the round, and those that its audits answer besides.
  public let templates: [Template.ID]

  /// The first and last day of the round's audits; `nil` where there are none.
  public let days: ClosedRange<Day>?

  /// Finished of planned; `nil` where nobody has said how many were planned, or more were done.
  public var share: Proportion? {
    guard let planned = round.planned, planned > 0, finished <= planned else { return nil }
    return Proportion(n: finished, of: planned)
  }
}

extension RoundProgress {
  /// Counts every round in one pass over the audits.
  ///
  /// - Parameters:
  ///   - rounds: In the order in which they are listed.
  ///   - audits: Of any round; other readings of a case that is finished add nothing.
  /// - Returns: One for each round, also where it has no audit yet.
  public static func of(_ rounds: [Round], in audits: [ScoredAudit]) -> [RoundProgress] {
    var counts: [Round.ID: Count] = [:]
    for audit in audits {
      guard let round = audit.round else { continue }
      counts[round, default: Count()].add(audit)
    }
    return rounds.map { round in
      let count = counts[round.id] ?? Count()
      return RoundProgress(
        round: round,
        finished: count.finished.count,
        drafts: count.drafts,
        openEscalations: count.openEscalations,
        templates: round.templates + count.templates.subtracting(round.templates).sorted(),
        days: count.days
      )
    }
  }

  private struct Count {
    var finished: Set<Reading> = []
    var drafts = 0
    var openEscalations = 0
    var templates: Set<Template.ID> = []
    var days: ClosedRange<Day>?

    mutating func add(_ audit: ScoredAudit) {
      if audit.state == .finished {
        // A second reading by itself finishes nothing.
        if audit.reading != .second {
          finished.insert(Reading(reference: audit.reference, template: audit.template))
        }
      } else if audit.isBegun {
        drafts += 1
      }
      openEscalations += audit.openEscalations
      if !templates.contains(audit.template) { templates.insert(audit.template) }
      let known = days ?? audit.asAt...audit.asAt
      days = min(known.lowerBound, audit.asAt)...max(known.upperBound, audit.asAt)
    }
  }

  private struct Reading: Hashable {
    let reference: String
    let template: Template.ID
  }
}
