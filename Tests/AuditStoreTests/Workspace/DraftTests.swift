import AuditModel
import AuditStore
import Testing

struct DraftTests {
  @Test func `words typed and not saved are offered again`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    try type("the child was seen", into: stored.audit, of: example.workspace)
    #expect(try example.workspace.auditsWithDrafts() == [stored.id])
    let words = try example.workspace.drafts(for: stored.audit)
    #expect(words.map(\.isOutdated) == [false])
    #expect(words.flatMap(\.entries).map(\.text) == ["the child was seen"])
    var audit = stored.audit
    for entry in words.flatMap(\.entries) {
      let wasPut = audit.put(entry)
      #expect(wasPut)
    }
    #expect(audit.answers == ["seen": Answer(note: "the child was seen")])
    for found in words { try example.workspace.discard(found) }
    #expect(try example.workspace.drafts(for: stored.audit) == [])
  }

  @Test func `words that were saved after all are not offered`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.answers["seen"] = Answer(note: "the child was seen")
    let stored = try example.workspace.save(audit, over: nil, stamp: .example())
    try type("the child was seen", into: stored.audit, of: example.workspace)
    #expect(try example.workspace.drafts(for: stored.audit) == [])
    #expect(try example.workspace.auditsWithDrafts() == [])
  }

  @Test func `words typed before somebody else saved are outdated`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    try type("mine", into: stored.audit, of: example.workspace)
    var audit = stored.audit
    audit.answers["seen"] = Answer(note: "theirs")
    let later = try example.workspace.save(audit, over: stored, stamp: .example(minutes: 1))
    #expect(try example.workspace.drafts(for: later.audit).map(\.isOutdated) == [true])
  }

  /// Types a note and ends without saving.
  private func type(_ text: String, into audit: Audit, of workspace: Workspace) throws {
    let journal = try workspace.journal(for: audit.id)
    try journal.append(
      JournalEntry(
        audit: audit.id,
        baseRevision: audit.revision,
        item: "seen",
        field: "note",
        text: text,
        at: "2026-03-12T09:00:00Z"
      )
    )
  }
}
