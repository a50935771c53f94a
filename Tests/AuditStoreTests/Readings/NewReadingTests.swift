import AuditModel
import Testing

@testable import AuditStore

/// Another reading of a case: second, agreed, moderated, each an audit of its own.
struct NewReadingTests {
  private let example: ExampleWorkspace
  private var workspace: Workspace { example.workspace }

  init() throws {
    example = try ExampleWorkspace()
  }

  /// A finished first reading by `am`: seen, and the voice graded.
  private func first(_ grade: Grade = .good) throws -> Audit {
    var audit = example.audit()
    audit.answers = [
      "seen": Answer(.yes, by: "am"), "voice": Answer(.graded(grade), by: "am"),
    ]
    audit.safety.immediateRisk = false
    return try finish(audit, over: nil).audit
  }

  private func finish(_ audit: Audit, over stored: StoredAudit?) throws -> StoredAudit {
    try workspace.finish(audit, over: stored, on: "2026-03-13", stamp: .example(by: audit.auditor))
  }

  private func begin(_ reading: Audit.Reading, of audits: [Audit], by auditor: String) throws
    -> StoredAudit
  {
    let audit = try workspace.newReading(reading, of: audits, auditor: auditor, today: "2026-03-14")
    return try workspace.save(audit, over: nil, stamp: .example(minutes: 9, by: auditor))
  }

  /// A finished second reading by `bp`, with another grade.
  private func second(of first: Audit, _ grade: Grade = .weak) throws -> Audit {
    let begun = try begin(.second, of: [first], by: "bp")
    var audit = begun.audit
    audit.answers = ["seen": Answer(.yes, by: "bp"), "voice": Answer(.graded(grade), by: "bp")]
    audit.safety.immediateRisk = false
    return try finish(audit, over: begun).audit
  }

  @Test func `a second reading begins with nothing of the first but the case`() throws {
    let first = try first()
    let second = try begin(.second, of: [first], by: "bp").audit
    #expect(second.answers == [:])
    #expect(second.safety == Audit.Safety())
    #expect(second.caseFile == first.caseFile)
    #expect(second.round == first.round)
    #expect(second.template == first.template)
    #expect(second.reads == [first.id])
  }

  @Test func `nobody reads a second time, or moderates, what is their own`() throws {
    let first = try first()
    #expect(throws: ReadingError.own("am")) { try begin(.second, of: [first], by: "am") }
    #expect(throws: ReadingError.own("am")) { try begin(.moderated, of: [first], by: "am") }
  }

  @Test func `readings are agreed when all are finished`() throws {
    let first = try first()
    let begun = try begin(.second, of: [first], by: "bp").audit
    #expect(throws: ReadingError.notFinished(begun.id)) {
      try begin(.agreed, of: [first, begun], by: "am")
    }
  }

  @Test func `readings of different rounds do not belong together`() throws {
    let first = try first()
    var other = first
    other.round = "2026-q2"
    #expect(throws: ReadingError.notOneCase) { try begin(.agreed, of: [first, other], by: "cd") }
  }

  @Test func `an agreed reading is finished once what differs is settled with a reason`() throws {
    let first = try first()
    let second = try second(of: first)
    let begun = try begin(.agreed, of: [first, second], by: "am")
    var agreed = begun.audit
    #expect(agreed.answers == ["seen": Answer(.yes, by: "am")])
    agreed.answers["voice"] = second.answers["voice"]
    #expect(throws: SaveError.unfinished([.whyMissing("voice")])) {
      try finish(agreed, over: begun)
    }
    agreed.answers["voice"]?.why = "Her words are on no record."
    let finished = try finish(agreed, over: begun).audit
    #expect(finished.answers["voice"]?.value == .graded(.weak))
    // All three are kept, each as its reader left it.
    #expect(try workspace.load(first.id).audit.answers["voice"]?.value == .graded(.good))
    #expect(try workspace.load(second.id).audit.answers["voice"]?.value == .graded(.weak))
    #expect(try workspace.readings(settledBy: finished).map(\.id) == [first.id, second.id])
  }

  @Test func `a moderated reading keeps the old grade, the new one and the reason`() throws {
    let first = try first()
    let begun = try begin(.moderated, of: [first], by: "bp")
    #expect(begun.audit.answers == first.answers)
    var moderated = begun.audit
    moderated.answers["voice"] = Answer(.graded(.weak), why: "One line only.", by: "bp")
    let saved = try workspace.save(
      moderated,
      over: begun,
      stamp: .example(minutes: 12, by: "bp", reason: "One line only.")
    )
    let finished = try finish(saved.audit, over: saved).audit
    let read = try workspace.load(finished.id).audit
    #expect(read.answers["voice"]?.why == "One line only.")
    #expect(read.events.contains { $0.subject == "voice" && $0.reason == "One line only." })
    #expect(try workspace.load(first.id).audit == first)
  }

  @Test func `a moderated reading is finished where the first one raised the risk`() throws {
    var risky = example.audit()
    risky.answers = ["seen": Answer(.yes), "voice": Answer(.graded(.good))]
    risky.safety.immediateRisk = true
    risky.escalations = [
      Escalation(reason: "r", to: "head", raisedBy: "am", raisedAt: "2026-03-12T09:00:00Z")
    ]
    let first = try finish(risky, over: nil).audit
    let begun = try begin(.moderated, of: [first], by: "bp")
    #expect(begun.audit.escalations == [])
    #expect(try finish(begun.audit, over: begun).audit.state == .finished)
    #expect(try workspace.check().mistakes.map(\.problem.en) == [])
  }

  @Test func `the history of every reading holds together`() throws {
    let first = try first()
    let second = try second(of: first)
    let begun = try begin(.agreed, of: [first, second], by: "am")
    var agreed = begun.audit
    agreed.answers["voice"] = Answer(.graded(.satisfactory), why: "Between the two.", by: "am")
    let finished = try finish(agreed, over: begun).audit
    for audit in [first, second, finished] { #expect(ChainCheck(audit).faults.isEmpty) }
  }
}
