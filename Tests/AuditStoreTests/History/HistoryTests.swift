import AuditModel
import Testing

@testable import AuditStore

struct HistoryTests {
  @Test func `a new audit begins its history`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    // The id is the digest of the event, its id left out, with the audit's id; sha256sum of
    // {"audit": "019ce146-3280-7000-8000-000000000001", "event": {"at": …, "by": "am", "device": …,
    // "did": "begun", "id": "", "parents": []}} as files are written begins with c6a2f6c574c92e87.
    #expect(
      stored.audit.events == [
        AuditEvent(
          id: "e-01-c6a2f6c574c92e87",
          did: .begun,
          at: "2026-03-12T09:00:00Z",
          by: "am",
          device: "d-7f3a90c2",
          parents: []
        )
      ]
    )
  }

  @Test func `every changed answer is an event, and each follows the one before`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    var audit = stored.audit
    audit.answers = ["voice": Answer(.graded(.weak)), "seen": Answer(.yes)]
    audit.safety.immediateRisk = false
    audit.caseFile.ageBand = .from5to10
    audit.asAt = "2026-03-14"
    let changed = try example.workspace.save(audit, over: stored, stamp: .example(minutes: 1))
    let events = changed.audit.events
    #expect(events.map { $0.id.prefix(5) } == ["e-01-", "e-02-", "e-03-", "e-04-", "e-05-"])
    #expect(events.map(\.subject) == [nil, "safety", "case", "seen", "voice"])
    #expect(events.map(\.did) == [.begun, .changed, .changed, .answered, .answered])
    #expect(events.map(\.parents) == [[]] + events.dropLast().map { [$0.id] })
    // The answer's one written form: printf '{\n  "source": "file",\n  "value": "yes"\n}\n' | sha256sum
    #expect(
      events[3].after == "sha256:db448256bdf0bdd2cea3481298ff93755184dcd8d0d7d6ba6fce34a4e8630ff3"
    )
    #expect(events[3].before == nil)
    #expect(changed.audit.headEvents == [events[4].id])
  }

  @Test func `taking an answer away leaves the digest of what it was`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.answers["seen"] = Answer(.yes)
    let stored = try example.workspace.save(audit, over: nil, stamp: .example())
    audit = stored.audit
    audit.answers["seen"] = nil
    let changed = try example.workspace.save(audit, over: stored, stamp: .example(minutes: 1))
    let last = try #require(changed.audit.events.last)
    #expect(last.did == .erased)
    #expect(last.subject == "seen")
    #expect(
      last.before == "sha256:db448256bdf0bdd2cea3481298ff93755184dcd8d0d7d6ba6fce34a4e8630ff3"
    )
    #expect(last.after == nil)
  }

  @Test func `two copies that one device changes apart give different ids`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    func changed(_ value: AnswerValue) -> Audit {
      var audit = stored.audit
      audit.answers["seen"] = Answer(value)
      return audit.recordingChanges(since: stored.audit, stamp: .example(minutes: 1))
    }
    #expect(changed(.yes).events[1].id != changed(.no).events[1].id)
    #expect(changed(.yes).events[1].id == changed(.yes).events[1].id)
  }

  @Test func `after a merge the next event follows both branches`() throws {
    let example = try ExampleWorkspace()
    func event(_ id: String, _ parents: [String]) -> AuditEvent {
      AuditEvent(
        id: id,
        did: .answered,
        subject: "seen",
        at: "2026-03-12T09:00:00Z",
        by: "am",
        device: "d-7f3a90c2",
        parents: parents
      )
    }
    var merged = example.audit()
    merged.events = [event("e-01", []), event("e-02", ["e-01"]), event("e-02-d-1", ["e-01"])]
    #expect(merged.headEvents == ["e-02", "e-02-d-1"])
    merged.answers["seen"] = Answer(.yes)
    let stored = try example.workspace.save(merged, over: nil, stamp: .example(minutes: 1))
    #expect(stored.audit.events.last?.parents == ["e-02", "e-02-d-1"])
  }
}
