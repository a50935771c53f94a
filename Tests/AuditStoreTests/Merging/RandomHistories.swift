import AuditModel

@testable import AuditStore

/// An audit that several people change on their laptops, and merge whenever they meet.
///
/// Everything is drawn: who changes what to what, who meets whom, and what the clocks say, which go
/// back as often as they go on.
struct RandomHistories {
  private(set) var copies: [Audit]
  private var draws: SplitMix64

  /// Every event that anybody ever wrote.
  private(set) var written: Set<AuditEvent> = []

  private static let items = ["seen", "voice", "plan"]

  init(seed: UInt64, copies count: Int, steps: Int) {
    draws = SplitMix64(seed: seed)
    copies = Array(repeating: .begun, count: count)
    written = Set(Audit.begun.events)
    for _ in 0..<steps { step() }
  }

  private mutating func step() {
    let index = draws.below(copies.count)
    if draws.chance(perMille: 250) {
      copies[index] = copies[index].joined(with: copies[draws.below(copies.count)])
      return
    }
    let stored = copies[index]
    let settled = draws.chance(perMille: 300) ? stored.waiting.first : nil
    var audit = stored
    if settled == nil || draws.chance(perMille: 500) { change(&audit, settled) }
    copies[index] = audit.recordingChanges(
      since: stored,
      stamp: stamp(of: index),
      settling: settled.map { [$0] } ?? []
    )
    written.formUnion(copies[index].events)
  }

  private mutating func change(_ audit: inout Audit, _ settled: String?) {
    let drawn = draws.element(of: RandomHistories.items)
    let item = settled.map { RandomHistories.items.contains($0) ? $0 : drawn } ?? drawn
    switch draws.below(10) {
    case 0: audit.safety.immediateRisk = draws.chance(perMille: 500)
    case 1: audit.caseFile.ageBand = draws.element(of: AgeBand.allCases)
    case 2: audit.escalations.append(concern())
    case 3 where !audit.escalations.isEmpty:
      audit.escalations[draws.below(audit.escalations.count)].outcome = "seen to"
    case 4: audit.answers[item] = nil
    default:
      let value = draws.element(of: [AnswerValue.yes, .no, .notRecorded])
      audit.answers[item] = Answer(value, note: draws.chance(perMille: 200) ? "diary" : "")
    }
  }

  private mutating func concern() -> Escalation {
    Escalation(
      reason: draws.element(of: ["bruises", "no visit"]),
      to: "head of service",
      raisedBy: "am",
      raisedAt: "2026-03-12T1\(draws.below(10)):00:00Z"
    )
  }

  private mutating func stamp(of copy: Int) -> Stamp {
    .example(minutes: draws.below(2000) - 1000, device: "d-0000000\(copy)")
  }
}

extension Audit {
  /// The two as one, where they can be.
  func joined(with other: Audit) -> Audit {
    if case .merged(let audit) = merged(with: other) { audit } else { self }
  }
}
