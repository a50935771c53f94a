import AuditModel
import Testing

@testable import AuditStore

struct MergingTests {
  @Test func `what was answered on one side alone is as it is there`() throws {
    let here = Audit.begun.changed(at: 1) { $0.answers["seen"] = Answer(.yes) }
    let there = Audit.begun.changed(at: 2) { $0.answers["voice"] = Answer(.graded(.weak)) }
    let merged = try merged(here, there)
    #expect(merged.answers == ["seen": Answer(.yes), "voice": Answer(.graded(.weak))])
    #expect(merged.waiting == [])
    #expect(Set(merged.events) == Set(here.events + there.events))
    #expect(ChainCheck(merged).faults == [])
  }

  @Test func `a side that only goes on from the other is taken as it is`() throws {
    let here = Audit.begun.changed(at: 1) { $0.answers["seen"] = Answer(.yes) }
    let there = here.changed(at: 2) { $0.answers["seen"] = nil }
    #expect(try merged(here, there).answers == [:])
    #expect(there.merged(with: here) == .same)
  }

  @Test func `a newer field whose accents the two sides encode otherwise stands once`() throws {
    let here = Audit.begun.changed(at: 1) {
      $0.answers["seen"] = Answer(.yes)
      $0.unknown["t\u{177}"] = .integer(1)
    }
    let there = Audit.begun.changed(at: 2) {
      $0.answers["voice"] = Answer(.graded(.weak))
      $0.unknown["ty\u{302}"] = .integer(1)
    }
    let merged = try merged(here, there)
    #expect(merged.unknown.count == 1)
    #expect(try Audit.read(Array(merged.json.text().utf8), file: "m").value.audit == merged)
  }

  @Test func `the same answer on both sides is one answer`() throws {
    let here = Audit.begun.changed(at: 1) { $0.answers["seen"] = Answer(.yes) }
    let there = Audit.begun.changed(at: 2) { $0.answers["seen"] = Answer(.yes) }
    let merged = try merged(here, there)
    #expect(merged.answers == ["seen": Answer(.yes)])
    #expect(merged.waiting == [])
  }

  @Test func `the same answer by two people at two times asks nobody to choose`() throws {
    let answers = [
      Answer(.yes, by: "am", at: "2026-03-12T09:00:00Z"),
      Answer(.yes, by: "bp", at: "2026-03-12T09:30:00Z"),
    ]
    let here = Audit.begun.changed(at: 1) { $0.answers["seen"] = answers[0] }
    let there = Audit.begun.changed(at: 2) { $0.answers["seen"] = answers[1] }
    let merged = try merged(here, there)
    #expect(merged.answers["seen"]?.value == .yes)
    #expect(merged.waiting == [])
    #expect(ChainCheck(merged).faults == [])
    let changed = merged.changed(at: 3) { $0.answers["seen"] = Answer(.no) }
    #expect(changed.waiting == [])
    #expect(changed.contested == [:])
    #expect(ChainCheck(changed).faults == [])
    for old in [here, there, merged] {
      #expect(changed.merged(with: old) == .same)
      #expect(try self.merged(old, changed).isSame(as: changed))
    }
  }

  @Test func `different answers are kept twice and wait for a person`() throws {
    let here = Audit.begun.changed(at: 1) { $0.answers["seen"] = Answer(.yes, note: "diary") }
    let there = Audit.begun.changed(at: 2) { $0.answers["seen"] = Answer(.no, note: "letter") }
    let merged = try merged(here, there)
    #expect(merged.waiting == ["seen"])
    #expect(
      Set(merged.contested["seen"]?.map(\.value) ?? [])
        == [Answer(.yes, note: "diary").json, Answer(.no, note: "letter").json]
    )
    #expect(ChainCheck(merged).faults == [])
  }

  @Test func `an answer taken away there and changed here waits for a person`() throws {
    let both = Audit.begun.changed(at: 1) { $0.answers["seen"] = Answer(.yes) }
    let here = both.changed(at: 2) { $0.answers["seen"] = Answer(.no) }
    let there = both.changed(at: 3) { $0.answers["seen"] = nil }
    let merged = try merged(here, there)
    #expect(Set(merged.contested["seen"]?.map(\.value) ?? []) == [Answer(.no).json, nil])
  }

  @Test func `what a person chose holds against a copy that still has both`() throws {
    let here = Audit.begun.changed(at: 1) { $0.answers["seen"] = Answer(.yes) }
    let there = Audit.begun.changed(at: 2) { $0.answers["seen"] = Answer(.no) }
    let merged = try merged(here, there)
    let chosen = merged.changed(at: 3, settling: ["seen"]) { $0.answers["seen"] = Answer(.yes) }
    #expect(chosen.waiting == [])
    #expect(chosen.events.last?.did == .settled)
    #expect(Set(chosen.events.last?.parents ?? []) == Set(merged.headEvents))
    for old in [here, there, merged] {
      #expect(chosen.merged(with: old) == .same)
      #expect(try self.merged(old, chosen).isSame(as: chosen))
    }
    #expect(ChainCheck(chosen).faults == [])
  }

  @Test func `to leave an answer taken away is a choice too`() throws {
    let both = Audit.begun.changed(at: 1) { $0.answers["seen"] = Answer(.yes) }
    let here = both.changed(at: 2) { $0.answers["seen"] = Answer(.no) }
    let there = both.changed(at: 3) { $0.answers["seen"] = nil }
    var waiting = try merged(here, there)
    waiting.answers["seen"] = nil
    let chosen = waiting.recordingChanges(
      since: waiting,
      stamp: .example(minutes: 5),
      settling: ["seen"]
    )
    #expect(chosen.waiting == [])
    #expect(chosen.events.last?.did == .settled)
  }

  @Test func `an answer given without choosing keeps the other version beside it`() throws {
    let here = Audit.begun.changed(at: 1) { $0.answers["seen"] = Answer(.yes) }
    let there = Audit.begun.changed(at: 2) { $0.answers["seen"] = Answer(.no) }
    let merged = try merged(here, there)
    let shown = try #require(merged.answers["seen"])
    let hidden = shown == Answer(.yes) ? Answer(.no) : Answer(.yes)
    let typed = merged.changed(at: 3) { $0.answers["seen"]?.note = "asked again" }
    #expect(typed.waiting == ["seen"])
    #expect(typed.answers["seen"]?.note == "asked again")
    #expect(typed.contested["seen"]?.contains { $0.value == hidden.json } ?? false)
    #expect(ChainCheck(typed).faults == [])
    #expect(typed.merged(with: merged) == .same)
    #expect(try self.merged(here, typed).isSame(as: typed))
  }

  @Test func `concerns that both raised are all kept, and nobody has to choose`() throws {
    func concern(_ reason: String, at time: String) -> Escalation {
      Escalation(reason: reason, to: "head of service", raisedBy: "am", raisedAt: time)
    }
    let first = concern("bruises", at: "2026-03-12T10:00:00Z")
    let both = Audit.begun.changed(at: 1) { $0.escalations = [first] }
    let here = both.changed(at: 2) {
      $0.escalations.append(concern("no visit", at: "2026-03-12T11:00:00Z"))
    }
    let there = both.changed(at: 3) { $0.escalations[0].answeredAt = "2026-03-12T12:00:00Z" }
    let merged = try merged(here, there)
    #expect(merged.escalations == [there.escalations[0], here.escalations[1]])
    #expect(merged.waiting == [])
    #expect(ChainCheck(merged).faults == [])
  }

  @Test func `clocks decide nothing`() throws {
    let here = Audit.begun.changed(at: 5_000_000) { $0.answers["seen"] = Answer(.yes) }
    let there = here.changed(at: -5_000_000) { $0.answers["seen"] = Answer(.no) }
    #expect(try merged(here, there).answers["seen"] == Answer(.no))
    #expect(there.merged(with: here) == .same)
  }

  @Test func `a draft that was finished there and not changed here is finished`() throws {
    let there = Audit.finishedExample
    #expect(try merged(.begun, there) == there)
    #expect(there.merged(with: .begun) == .same)
  }

  @Test func `a finished audit stays apart from what was changed beside it`() {
    let finished = Audit.finishedExample
    let draft = Audit.begun.changed(at: 7) { $0.answers["voice"] = Answer(.graded(.good)) }
    #expect(finished.merged(with: draft) == .apart(.finished))
    #expect(draft.merged(with: finished) == .apart(.finished))
    var reopened = finished
    reopened.state = .draft
    let stamp = Stamp.example(minutes: 8, reason: "the diary was found")
    let goesOn = reopened.recordingChanges(since: finished, stamp: stamp)
    #expect(finished.merged(with: goesOn) == .apart(.finished))
    #expect(goesOn.merged(with: finished) == .same)
  }

  @Test func `what was changed with another program is not merged`() {
    let here = Audit.begun.changed(at: 1) { $0.answers["seen"] = Answer(.yes) }
    var there = here.changed(at: 2) { $0.answers["voice"] = Answer(.graded(.weak)) }
    there.answers["seen"] = Answer(.no)
    #expect(here.merged(with: there) == .apart(.untoldThere))
    #expect(there.merged(with: here) == .apart(.untoldHere))
  }

  @Test func `an answer that no event tells of is compared by itself`() throws {
    var old = Audit.begun
    old.answers["seen"] = Answer(.yes)
    let there = old.changed(at: 1) { $0.answers["seen"] = Answer(.no) }
    #expect(try merged(old, there).answers["seen"] == Answer(.no))
    var edited = old
    edited.answers["seen"] = Answer(.notRecorded)
    #expect(edited.merged(with: there) == .apart(.untold))
    #expect(edited.merged(with: old) == .apart(.untold))
  }

  @Test func `two audits that share nothing but their id are not one`() {
    let other = Audit.begun
    var twin = other
    twin.events = []
    let begunThere = twin.recordingChanges(since: nil, stamp: .example(minutes: 3))
    #expect(other.merged(with: begunThere) == .apart(.otherHistory))
  }

  @Test func `an audit passed to another version stays apart from answers given meanwhile`() {
    let both = Audit.begun.changed(at: 1) { $0.answers["seen"] = Answer(.yes) }
    let migrated = both.changed(at: 2) {
      $0.template = Audit.TemplateReference(id: "example", version: 2, digest: $0.template.digest)
    }
    let answered = both.changed(at: 3) { $0.answers["seen"] = Answer(.no) }
    #expect(migrated.merged(with: answered) == .apart(.migrated))
    #expect(answered.merged(with: migrated) == .apart(.migrated))
    #expect(migrated.merged(with: both) == .same)
  }

  private func merged(_ here: Audit, _ there: Audit) throws -> Audit {
    guard case .merged(let audit) = here.merged(with: there) else {
      throw NotMerged(outcome: here.merged(with: there))
    }
    return audit
  }

  private struct NotMerged: Error {
    let outcome: AuditMerge
  }
}

extension Audit {
  /// The audit after somebody changed and saved it, so many minutes after nine.
  func changed(
    at minutes: Int,
    settling: Set<String> = [],
    _ change: (inout Audit) -> Void
  ) -> Audit {
    var audit = self
    change(&audit)
    return audit.recordingChanges(
      since: self,
      stamp: .example(minutes: minutes),
      settling: settling
    )
  }
}
