import AuditModel
import Testing

@testable import AuditStore

struct ChainCheckTests {
  @Test func `a history that this program wrote is whole`() throws {
    let audit = Audit.finishedExample
    let check = ChainCheck(audit)
    #expect(check.faults == [])
    #expect(check.isSealed)
    #expect(check.answersWithoutEvent == 0)
  }

  @Test func `an answer changed with another program is found`() {
    var audit = Audit.answered("seen", .yes)
    audit.answers["seen"] = Answer(.no)
    #expect(ChainCheck(audit).faults == [.otherValue("seen")])
  }

  @Test func `an answer that was taken out with another program is found`() {
    var audit = Audit.answered("seen", .yes)
    audit.answers["seen"] = nil
    #expect(ChainCheck(audit).faults == [.otherValue("seen")])
  }

  @Test func `an answer of which no event tells is counted, and is no fault`() {
    var audit = Audit.answered("seen", .yes)
    audit.answers["voice"] = Answer(.graded(.good))
    #expect(ChainCheck(audit).faults == [])
    #expect(ChainCheck(audit).answersWithoutEvent == 1)
  }

  @Test func `an event that was changed does not have its id any more`() {
    var audit = Audit.answered("seen", .yes)
    audit.answers["seen"] = Answer(.no)
    let event = audit.events[1]
    audit.events[1] = AuditEvent(
      id: event.id,
      did: .answered,
      subject: "seen",
      at: event.at,
      by: event.by,
      device: event.device,
      parents: event.parents,
      after: Digest(of: Answer(.no).json).text
    )
    #expect(ChainCheck(audit).faults == [.foreignID(event.id)])
  }

  @Test func `an event that was taken out is missed by the one after it`() {
    var audit = Audit.finishedExample
    let missing = audit.events.remove(at: 1)
    #expect(
      ChainCheck(audit).faults == [.missingParent(missing.id, of: audit.events[1].id)]
    )
  }

  @Test func `an id that stands twice and events in a circle are found`() {
    var twice = Audit.legacy(("e-01", []), ("e-02", ["e-01"]))
    twice.events.append(twice.events[1])
    #expect(ChainCheck(twice).faults == [.repeatedID("e-02")])
    let circle = Audit.legacy(("e-01", []), ("e-02", ["e-01", "e-03"]), ("e-03", ["e-02"]))
    #expect(ChainCheck(circle).faults == [.circle("e-02")])
  }

  @Test func `a second beginning is found`() {
    let audit = Audit.legacy(("e-01", []), ("e-02", []))
    #expect(ChainCheck(audit).faults == [.severalBeginnings(["e-01", "e-02"])])
  }

  @Test func `ids of earlier programs are taken, and show no more than the order`() {
    let check = ChainCheck(Audit.legacy(("e-01", []), ("e-02-d-7f3a90c2", ["e-01"])))
    #expect(check.faults == [])
    #expect(!check.isSealed)
  }

  @Test func `a state that the events do not end with is found`() {
    var audit = Audit.answered("seen", .yes)
    audit.state = .finished
    #expect(ChainCheck(audit).faults == [.otherState])
  }

  @Test func `a finished audit whose day was changed is not as it was finished`() {
    var audit = Audit.finishedExample
    audit.asAt = "2026-02-28"
    #expect(ChainCheck(audit).faults == [.otherContent])
  }

  @Test func `a concern may be answered when the audit is finished, and nothing else changed`() {
    var audit = Audit.finishedExample
    audit.escalations[0].answeredAt = "2026-03-13T09:00:00Z"
    let answered = audit.recordingChanges(since: .finishedExample, stamp: .example(minutes: 9))
    #expect(ChainCheck(answered).faults == [])
    var changed = Audit.finishedExample
    changed.answers["seen"] = Answer(.no)
    let unlocked = changed.recordingChanges(since: .finishedExample, stamp: .example(minutes: 9))
    #expect(
      ChainCheck(unlocked).faults == [.lockedWhen(unlocked.events.last?.id ?? ""), .otherContent]
    )
  }

  @Test func `a finished audit is reopened with a reason`() {
    var audit = Audit.finishedExample
    audit.state = .draft
    let reason = Stamp.example(minutes: 9, reason: "the diary was found")
    #expect(
      ChainCheck(audit.recordingChanges(since: .finishedExample, stamp: reason)).faults == []
    )
    let silent = audit.recordingChanges(since: .finishedExample, stamp: .example(minutes: 9))
    #expect(
      ChainCheck(silent).faults == [.reopenedWithoutReason(silent.events.last?.id ?? "")]
    )
  }

  @Test func `what was changed between two events with another program leaves a gap`() {
    var edited = Audit.answered("seen", .yes)
    edited.answers["seen"] = Answer(.no)
    var again = edited
    again.answers["seen"] = Answer(.yes)
    let saved = again.recordingChanges(since: edited, stamp: .example(minutes: 9))
    #expect(ChainCheck(saved).faults == [.gap(saved.events.last?.id ?? "")])
  }
}

extension Audit {
  /// A draft that was begun and answered once.
  static func answered(_ item: Item.ID, _ value: AnswerValue) -> Audit {
    var audit = begun
    audit.answers[item] = Answer(value)
    return audit.recordingChanges(since: begun, stamp: .example(minutes: 1))
  }

  /// A draft that nobody has answered.
  static var begun: Audit {
    Audit(
      id: "019ce146-3280-7000-8000-000000000001",
      template: TemplateReference(id: "example", version: 1, digest: Digest(of: []).text),
      round: "2026-q1",
      auditor: "am",
      caseFile: CaseFile(reference: "WX-0412", team: "CAFAT"),
      asAt: "2026-03-12"
    ).recordingChanges(since: nil, stamp: .example())
  }

  /// An audit that was answered, raised as a concern and finished.
  static var finishedExample: Audit {
    let draft = answered("seen", .yes)
    var finished = draft
    finished.safety.immediateRisk = false
    finished.escalations = [
      Escalation(
        reason: "nobody has seen the child",
        to: "head of service",
        raisedBy: "am",
        raisedAt: "2026-03-12T10:00:00Z"
      )
    ]
    finished.state = .finished
    return finished.recordingChanges(since: draft, stamp: .example(minutes: 2))
  }

  /// A draft whose events have the ids of earlier programs; the first is its beginning.
  fileprivate static func legacy(_ events: (id: String, parents: [String])...) -> Audit {
    var audit = begun
    audit.events = events.enumerated().map { index, event in
      AuditEvent(
        id: event.id,
        did: index == 0 ? .begun : .moderated,
        at: "2026-03-12T09:00:00Z",
        by: "am",
        device: "d-7f3a90c2",
        parents: event.parents
      )
    }
    return audit
  }
}
