import AuditModel

/// A few actions out of the first audits of a demo: one done, one put off, one dropped, one left open.
struct DemoActions {
  let audits: DemoAudits

  /// The same for the same seed; fewer where few audits ask for one.
  var records: [ActionRecord] {
    let origins = (0..<min(audits.count, DemoActions.lookedAt)).lazy.map { audits[$0] }
      .filter { audit in
        let seen = audit.answers[DemoActions.item]?.value
        return audit.state == .finished && audit.reading == .first
          && (seen == .no || seen == .notRecorded)
      }
    return zip(origins, DemoActions.endings).enumerated().flatMap { number, pair in
      records(out: pair.0, ending: pair.1, number: UInt64(number))
    }
  }

  private static let item = "child-seen-alone"

  /// Audits that are looked at, so that a large demo is made as quickly as before.
  private static let lookedAt = 120

  private enum Ending: CaseIterable {
    case done, postponed, dropped, open
  }

  private static let endings = Ending.allCases

  private func records(out audit: Audit, ending: Ending, number: UInt64) -> [ActionRecord] {
    let due = audit.asAt.adding(days: 28)
    let agreed = ActionRecord(
      id: id(on: audit.asAt, number),
      did: .agreed(
        AgreedAction.Terms(
          what: "See the child alone, and write down what they say",
          who: "team manager",
          due: due,
          caseReference: audit.caseFile.reference,
          team: audit.caseFile.team,
          round: audit.round,
          audit: audit.id,
          item: DemoActions.item
        )
      ),
      at: time(on: audit.asAt),
      by: audit.auditor
    )
    let deed: ActionRecord.Deed? =
      switch ending {
      case .done: .done(on: due.adding(days: -7), evidence: "visit record, the child seen alone")
      case .postponed: .postponed(to: due.adding(days: 14), reason: "the child was in hospital")
      case .dropped: .dropped(reason: "the case was closed before the day")
      case .open: nil
      }
    guard let deed else { return [agreed] }
    let day = due.adding(days: -7)
    return [
      agreed,
      ActionRecord(
        id: id(on: day, number),
        parents: [agreed.id],
        action: agreed.id,
        did: deed,
        at: time(on: day),
        by: audit.auditor
      ),
    ]
  }

  private func time(on day: Day) -> String { "\(day)T16:00:00Z" }

  private func id(on day: Day, _ number: UInt64) -> String {
    var draws = SplitMix64(seed: audits.seed &+ number)
    let time = UTCTime(milliseconds: (day.number * 86_400 + 16 * 3600) * 1000)
    return AuditID.make(at: time, random: (draws.next(), draws.next()))
  }
}
