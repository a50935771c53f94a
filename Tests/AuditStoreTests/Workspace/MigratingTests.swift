import AuditModel
import AuditStore
import Testing

struct MigratingTests {
  private let stamp = Stamp.example(minutes: 9, by: "tm", reason: "example@1 → example@2")

  /// A finished audit of the round.
  private func finished(in example: ExampleWorkspace, number: UInt64 = 1) throws -> StoredAudit {
    var audit = example.audit(number: number)
    audit.answers = [
      "seen": Answer(.yes, by: "am"),
      "voice": Answer(.graded(.weak), note: "only a form", by: "am", at: "2026-03-12T09:00:00Z"),
    ]
    audit.safety.immediateRisk = false
    audit.template.unknown = ["printed": .bool(true)]
    audit.unknown = ["weather": .string("cold")]
    return try example.workspace.finish(audit, over: nil, on: "2026-03-13", stamp: .example())
  }

  /// Does what the plan says; returns the audits that were written.
  private func apply(
    _ migration: Migration,
    in workspace: inout Workspace
  ) throws -> [StoredAudit] {
    let plan = try workspace.plan(migration, round: "2026-q1")
    _ = try workspace.pin(migration.new)
    return try plan.steps.compactMap { step in
      guard case .migrates(let stored, let migrated) = step else { return nil }
      return try workspace.migrate(stored, to: migrated, stamp: stamp)
    }
  }

  @Test func `a plan writes nothing, not even the new template`() throws {
    let example = try ExampleWorkspace()
    let stored = try finished(in: example)
    let plan = try example.workspace.plan(.exampleRenames, round: "2026-q1")
    #expect(plan.steps.count == 1)
    #expect(try example.workspace.load(stored.id) == stored)
    let opened = try Workspace.open(at: example.workspace.path)
    #expect(opened.pinned.map(\.template) == [.example])
  }

  @Test func `a migrated audit keeps everything it had beside what moved`() throws {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    let stored = try finished(in: example)
    let migrated = try #require(try apply(.exampleRenames, in: &workspace).first)
    var expected = stored.audit
    let reference = try #require(workspace.pinnedTemplate("example", version: 2)?.reference)
    expected.template = reference
    expected.template.unknown = ["printed": .bool(true)]
    expected.answers["voice-heard"] = expected.answers["voice"]
    expected.revision = 2
    expected.events = migrated.audit.events
    #expect(migrated.audit == expected)
    #expect(migrated.audit.state == .finished)
    // Opened again, it is as it was written, and nothing is said of the answer that was kept.
    let opened = try Workspace.open(at: workspace.path)
    #expect(try opened.load(stored.id) == migrated)
    #expect(try opened.check().mistakes == [])
  }

  @Test func `a migration is told in the history, with digests, by whoever did it`() throws {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    let stored = try finished(in: example)
    let migrated = try #require(try apply(.exampleAsksMore, in: &workspace).first)
    let events = migrated.audit.events.dropFirst(stored.audit.events.count)
    #expect(events.map(\.did) == [.migrated, .answered, .reopened])
    #expect(events.map(\.subject) == ["template", "voice-heard", nil])
    #expect(events.map(\.reason) == Array(repeating: "example@1 → example@2", count: 3))
    #expect(events.map(\.by) == ["tm", "tm", "tm"])
    #expect(events.first?.parents == stored.audit.headEvents)
    #expect(events.first?.before != nil && events.first?.after != nil)
    let answered = try #require(stored.audit.events.last { $0.subject == "voice" })
    #expect(events.dropFirst().first?.before == nil)
    #expect(events.dropFirst().first?.after == answered.after)
    #expect(migrated.audit.answers["voice-heard"]?.by == "am")
  }

  @Test func `a finished audit of which more is asked is saved as a draft`() throws {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    _ = try finished(in: example)
    let migrated = try #require(try apply(.exampleAsksMore, in: &workspace).first)
    #expect(migrated.audit.state == .draft)
    #expect(
      throws: SaveError.unfinished([.unanswered("alone")])
    ) {
      try workspace.finish(migrated.audit, over: migrated, on: "2026-03-14", stamp: stamp)
    }
    var audit = migrated.audit
    audit.answers["alone"] = Answer(.yes, by: "am")
    let again = try workspace.finish(audit, over: migrated, on: "2026-03-14", stamp: stamp)
    #expect(again.audit.answers["voice"] == audit.answers["voice-heard"])
  }

  @Test func `done again, only what is left of it is done`() throws {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    let first = try finished(in: example)
    let second = try finished(in: example, number: 2)
    let plan = try workspace.plan(.exampleRenames, round: "2026-q1")
    _ = try workspace.pin(Template.exampleRenames)
    // Interrupted after the first.
    guard case .migrates(let stored, let migrated) = plan.steps.first else {
      Issue.record("nothing to migrate")
      return
    }
    let done = try workspace.migrate(stored, to: migrated, stamp: stamp)
    #expect(done.id == first.id)
    #expect(try workspace.load(second.id) == second)
    let rest = try workspace.plan(.exampleRenames, round: "2026-q1")
    #expect(rest.alreadyMigrated == 1)
    #expect(try apply(.exampleRenames, in: &workspace).map(\.id) == [second.id])
    #expect(try workspace.load(first.id) == done)
    #expect(try workspace.plan(.exampleRenames, round: "2026-q1").steps == [])
  }

  @Test func `an audit that somebody saved meanwhile stays theirs, and no second version is kept`()
    throws
  {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    let stored = try workspace.save(example.audit(), over: nil, stamp: .example())
    let plan = try workspace.plan(.exampleRenames, round: "2026-q1")
    _ = try workspace.pin(Template.exampleRenames)
    var theirs = stored.audit
    theirs.answers["seen"] = Answer(.no, by: "tj")
    let saved = try workspace.save(theirs, over: stored, stamp: .example(minutes: 1, by: "tj"))
    guard case .migrates(let read, let migrated) = plan.steps.first else {
      Issue.record("nothing to migrate")
      return
    }
    #expect(throws: MigrationObstacle.changedMeanwhile) {
      try workspace.migrate(read, to: migrated, stamp: stamp)
    }
    #expect(try workspace.load(stored.id) == saved)
    #expect(try workspace.conflicts() == [])
  }

  @Test func `audits of other rounds and templates stay as they are`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.round = "2025-q4"
    _ = try example.workspace.save(audit, over: nil, stamp: .example())
    var other = example.audit(number: 2)
    other.template = Audit.TemplateReference(
      id: "other",
      version: 1,
      digest: example.reference.digest
    )
    _ = try example.workspace.save(other, over: nil, stamp: .example())
    let plan = try example.workspace.plan(.exampleRenames, round: "2026-q1")
    #expect(plan.steps == [] && plan.alreadyMigrated == 0 && plan.otherVersions == [:])
  }

  @Test func `an audit of a version that the map does not lead from is counted`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.template = Audit.TemplateReference(
      id: "example",
      version: 3,
      digest: example.reference.digest
    )
    _ = try example.workspace.save(audit, over: nil, stamp: .example())
    let plan = try example.workspace.plan(.exampleRenames, round: "2026-q1")
    #expect(plan.steps == [])
    #expect(plan.otherVersions == [3: 1])
  }

  @Test func `an audit of a newer program stays as it is`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    let name = "fieldwork/audits/\(stored.id).json"
    try example.folder.write(
      try example.folder.text(name).replacing("\"format\": 1", with: "\"format\": 2"),
      to: name
    )
    #expect(try obstacles(in: example.workspace) == [.readOnly])
  }

  @Test func `an audit whose pinned template was changed stays as it is`() throws {
    let example = try ExampleWorkspace()
    _ = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    let name = "fieldwork/templates/example@1.yaml"
    try example.folder.write(
      try example.folder.text(name).replacing("Voice?", with: "Loud?"),
      to: name
    )
    #expect(
      try obstacles(in: try Workspace.open(at: example.workspace.path)) == [.templateChanged]
    )
  }

  @Test func `an audit with answers under ids that are used again stays as it is`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.answers["voice-heard"] = Answer(.graded(.good))
    _ = try example.workspace.save(audit, over: nil, stamp: .example())
    #expect(try obstacles(in: example.workspace) == [.answersNewItems(["voice-heard"])])
  }

  @Test func `an audit into which words are typed, or were and are not saved, stays as it is`()
    throws
  {
    let example = try ExampleWorkspace()
    let workspace = example.workspace
    let stored = try workspace.save(example.audit(), over: nil, stamp: .example())
    var journal: Journal? = try workspace.journal(for: stored.id)
    try journal?.append(
      JournalEntry(
        audit: stored.id,
        baseRevision: 1,
        item: "voice",
        field: "note",
        text: "a note",
        at: "2026-03-12T09:00:00Z"
      )
    )
    #expect(try obstacles(in: workspace) == [.unsavedWords])
    // The session ends without saving.
    journal = nil
    #expect(try obstacles(in: workspace) == [.unsavedWords])
    #expect(try workspace.auditsWithDrafts() == [stored.id])
    var audit = stored.audit
    audit.answers["voice"] = Answer(note: "a note")
    _ = try workspace.save(audit, over: stored, stamp: .example(minutes: 1))
    #expect(try obstacles(in: workspace) == [])
  }

  @Test func `words typed between plan and writing keep the audit as it is`() throws {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    let stored = try workspace.save(example.audit(), over: nil, stamp: .example())
    let plan = try workspace.plan(.exampleRenames, round: "2026-q1")
    _ = try workspace.pin(Template.exampleRenames)
    let journal = try workspace.journal(for: stored.id)
    try journal.append(
      JournalEntry(
        audit: stored.id,
        baseRevision: 1,
        item: "voice",
        field: "note",
        text: "a note",
        at: "2026-03-12T09:00:00Z"
      )
    )
    guard case .migrates(let read, let migrated) = plan.steps.first else {
      Issue.record("nothing to migrate")
      return
    }
    #expect(throws: MigrationObstacle.unsavedWords) {
      try workspace.migrate(read, to: migrated, stamp: stamp)
    }
    #expect(try workspace.load(stored.id) == stored)
    try journal.remove()
  }

  @Test func `an answer that no version asks is still a fault`() throws {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    let stored = try finished(in: example)
    _ = try apply(.exampleRenames, in: &workspace)
    let name = "fieldwork/audits/\(stored.id).json"
    let text = try example.folder.text(name).replacing("\"voice\": {", with: "\"vioce\": {")
    try example.folder.write(text, to: name)
    #expect(
      try workspace.load(stored.id).warnings.map(\.problem.en) == ["there is no item 'vioce'"]
    )
  }

  private func obstacles(in workspace: Workspace) throws -> [MigrationObstacle] {
    try workspace.plan(.exampleRenames, round: "2026-q1").steps.compactMap { step in
      if case .stays(_, let obstacle) = step { obstacle } else { nil }
    }
  }
}
