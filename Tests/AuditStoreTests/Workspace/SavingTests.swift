import AuditModel
import Dispatch
import Testing

@testable import AuditStore

struct SavingTests {
  @Test func `an audit is saved, read and saved again`() throws {
    let example = try ExampleWorkspace()
    let workspace = example.workspace
    let first = try workspace.save(example.audit(), over: nil, stamp: .example())
    #expect(first.audit.revision == 1)
    #expect(try workspace.auditIDs() == [first.id])
    var audit = try workspace.load(first.id).audit
    #expect(audit == first.audit)
    audit.answers["seen"] = Answer(.yes, by: "am", at: "2026-03-12T09:01:00Z")
    let second = try workspace.save(
      audit,
      over: workspace.load(first.id),
      stamp: .example(minutes: 1)
    )
    #expect(second.audit.revision == 2)
    #expect(try workspace.load(first.id) == second)
  }

  @Test func `an audit that is worked on is saved like any other, answer by answer`() throws {
    let example = try ExampleWorkspace()
    let workspace = example.workspace
    var stored = try workspace.save(example.audit(), over: nil, stamp: .example()).prepared()
    let changes: [(inout Audit) -> Void] = [
      { $0.answers["seen"] = Answer(.yes, by: "am") },
      { $0.answers["a-first-one"] = Answer(.text("Tŷ"), note: "\"\n") },
      { $0.answers["seen"]?.note = "in the hall" },
      { $0.safety.note = "e\u{301}" },
      { $0.answers["a-first-one"] = nil },
      { $0.caseFile.siblings = "s-1" },
      { $0.state = .finished },
    ]
    for (minutes, change) in changes.enumerated() {
      var audit = stored.audit
      change(&audit)
      stored = try workspace.save(audit, over: stored, stamp: .example(minutes: minutes + 1))
      let file = try example.folder.text("fieldwork/audits/\(stored.id).json")
      #expect(file == stored.audit.json.text())
      #expect(try workspace.load(stored.id).audit == stored.audit)
      #expect(stored.text != nil)
    }
    #expect(stored.audit.revision == changes.count + 1)
  }

  @Test func `a file that another program wrote in other bytes is worked on like any other`()
    throws
  {
    let example = try ExampleWorkspace()
    let workspace = example.workspace
    let id = try workspace.save(example.audit(), over: nil, stamp: .example()).id
    let name = "fieldwork/audits/\(id).json"
    let bytes = try example.folder.text(name)
    try example.folder.write(bytes + "\n", to: name)
    let stored = try workspace.load(id).prepared()
    var audit = stored.audit
    audit.answers["seen"] = Answer(.yes)
    let saved = try workspace.save(audit, over: stored, stamp: .example(minutes: 1))
    #expect(try workspace.load(id) == saved)
  }

  @Test func `an empty line is a change by somebody else, though it says nothing`() throws {
    let example = try ExampleWorkspace()
    let workspace = example.workspace
    let stored = try workspace.save(example.audit(), over: nil, stamp: .example()).prepared()
    let name = "fieldwork/audits/\(stored.id).json"
    try example.folder.write(example.folder.text(name) + "\n", to: name)
    var audit = stored.audit
    audit.answers["seen"] = Answer(.no)
    let kept = "conflicts/\(stored.id).2026-03-12T090100Z.d-7f3a90c2.json"
    #expect(throws: SaveError.changedElsewhere(kept: kept)) {
      try workspace.save(audit, over: stored, stamp: .example(minutes: 1))
    }
  }

  @Test func `a text typed anew with its accents in other bytes is the text that was stored`()
    throws
  {
    let example = try ExampleWorkspace()
    let workspace = example.workspace
    var audit = example.audit()
    audit.answers["seen"] = Answer(.yes, note: "caf\u{E9}")
    audit.safety.note = "caf\u{E9}"
    let stored = try workspace.save(audit, over: nil, stamp: .example()).prepared()
    audit = stored.audit
    audit.answers["seen"]?.note = "cafe\u{301}"
    audit.safety.note = "cafe\u{301}"
    audit.state = .finished
    let finished = try workspace.save(audit, over: stored, stamp: .example(minutes: 1))
    let kept = try workspace.load(stored.id).audit
    #expect(Array(kept.safety.note.utf8) == Array("caf\u{E9}".utf8))
    #expect(Array(kept.answers["seen"]?.note.utf8 ?? "".utf8) == Array("caf\u{E9}".utf8))
    #expect(kept.events.last?.after == finished.audit.contentDigest.text)
    #expect(kept.contentDigest == finished.audit.contentDigest)
  }

  @Test func `nothing is written where nothing changed`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    let again = try example.workspace.save(
      stored.audit,
      over: stored,
      stamp: .example(minutes: 5)
    )
    #expect(again == stored)
    #expect(try example.workspace.load(stored.id) == stored)
  }

  @Test func `what somebody else saved is never overwritten, and ours is kept`() throws {
    let example = try ExampleWorkspace()
    let workspace = example.workspace
    let stored = try workspace.save(example.audit(), over: nil, stamp: .example())
    var theirs = stored.audit
    theirs.answers["seen"] = Answer(.yes)
    let saved = try workspace.save(
      theirs,
      over: stored,
      stamp: .example(minutes: 1, by: "tj", device: "d-11111111")
    )
    var ours = stored.audit
    ours.answers["seen"] = Answer(.no)
    let kept = "conflicts/\(stored.id).2026-03-12T090200Z.d-7f3a90c2.json"
    #expect(throws: SaveError.changedElsewhere(kept: kept)) {
      try workspace.save(ours, over: stored, stamp: .example(minutes: 2))
    }
    #expect(try workspace.load(stored.id) == saved)
    let copy = try Audit.read(Array(example.folder.text("fieldwork/\(kept)").utf8), file: "c")
    #expect(copy.value.audit.answers == ["seen": Answer(.no)])
    // Tried again at the same time of day with the same words, it is there already; with other words
    // it is another version.
    #expect(throws: SaveError.changedElsewhere(kept: kept)) {
      try workspace.save(ours, over: stored, stamp: .example(minutes: 2))
    }
    ours.answers["seen"] = Answer(.notRecorded)
    let second = "conflicts/\(stored.id).2026-03-12T090200Z.2.d-7f3a90c2.json"
    #expect(throws: SaveError.changedElsewhere(kept: second)) {
      try workspace.save(ours, over: stored, stamp: .example(minutes: 2))
    }
    #expect(try workspace.conflicts().map { "conflicts/\($0)" } == [second, kept])
  }

  @Test func `of many versions that cannot take their place in one second each is kept`() throws {
    let example = try ExampleWorkspace()
    let workspace = example.workspace
    let stored = try workspace.save(example.audit(), over: nil, stamp: .example())
    var theirs = stored.audit
    theirs.answers["seen"] = Answer(.yes)
    _ = try workspace.save(theirs, over: stored, stamp: .example(minutes: 1))
    DispatchQueue.concurrentPerform(iterations: 32) { number in
      var ours = stored.audit
      ours.answers["seen"] = Answer(.no, note: "version \(number)")
      _ = try? workspace.save(ours, over: stored, stamp: .example(minutes: 2))
    }
    #expect(try workspace.conflicts().count == 32)
  }

  @Test func `finishing keeps what a newer program wrote beside the rules`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.answers = ["seen": Answer(.yes), "voice": Answer(.graded(.good))]
    audit.safety.immediateRisk = false
    audit.rules.unknown = ["schools": .string("sha256:1")]
    let finished = try example.workspace.finish(
      audit,
      over: nil,
      on: "2026-03-13",
      stamp: .example()
    )
    #expect(finished.audit.rules.unknown == ["schools": .string("sha256:1")])
  }

  @Test func `an audit is finished only when everything is settled`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.answers["seen"] = Answer(.yes)
    #expect(throws: SaveError.unfinished([.safetyUnanswered, .unanswered("voice")])) {
      try example.workspace.finish(audit, over: nil, on: "2026-03-13", stamp: .example())
    }
    #expect(try example.workspace.auditIDs() == [])
  }

  @Test func `a finished audit changes only when it is reopened with a reason`() throws {
    let example = try ExampleWorkspace()
    let workspace = example.workspace
    var audit = example.audit()
    audit.answers = ["seen": Answer(.yes), "voice": Answer(.graded(.good))]
    audit.safety.immediateRisk = false
    let finished = try workspace.finish(audit, over: nil, on: "2026-03-13", stamp: .example())
    #expect(finished.audit.state == .finished)
    #expect(finished.audit.asAt == "2026-03-13")
    #expect(finished.audit.rules == workspace.ruleDigests)
    var changed = finished.audit
    changed.answers["seen"] = Answer(.no)
    #expect(throws: SaveError.finished) {
      try workspace.save(changed, over: finished, stamp: .example(minutes: 1, reason: "wrong"))
    }
    #expect(throws: SaveError.finished) {
      try workspace.reopen(finished, stamp: .example(minutes: 1, reason: " "))
    }
    let reopened = try workspace.reopen(
      finished,
      stamp: .example(minutes: 1, reason: "the diary was found")
    )
    #expect(reopened.audit.state == .draft)
    #expect(reopened.audit.events.last?.did == .reopened)
    #expect(reopened.audit.events.last?.reason == "the diary was found")
  }

  @Test func `an audit of a newer program is never written`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    let name = "fieldwork/audits/\(stored.id).json"
    let text = try example.folder.text(name)
      .replacing("\"format\": 1", with: "\"format\": 2")
    try example.folder.write(text, to: name)
    let newer = try example.workspace.load(stored.id)
    #expect(newer.isReadOnly)
    var audit = newer.audit
    audit.answers["seen"] = Answer(.yes)
    #expect(throws: SaveError.readOnly) {
      try example.workspace.save(audit, over: newer, stamp: .example())
    }
    #expect(try example.folder.text(name) == text)
  }
}
