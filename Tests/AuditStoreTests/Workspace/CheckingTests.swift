import AuditModel
import AuditStore
import Testing

struct CheckingTests {
  @Test func `nothing is said of a workspace in order`() throws {
    let example = try ExampleWorkspace()
    _ = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    #expect(try example.workspace.check().mistakes == [])
  }

  @Test func `a check tells what an audit names and the workspace does not have`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.caseFile = CaseFile(reference: "Siân Jones", team: "CAFT")
    audit.round = "2026-q2"
    let stored = try example.workspace.save(audit, over: nil, stamp: .example())
    let file = "audits/\(stored.id).json"
    #expect(
      try example.workspace.check().mistakes.map { $0.text(in: .english) } == [
        """
        \(file): case.reference: 'Siân Jones' looks like a name; \
        use a reference that does not tell who the child is
        """,
        """
        \(file): case.team: this workspace has no team 'CAFT'; \
        describe it in the workspace, or correct the audit
        """,
        """
        \(file): round: this workspace has no round '2026-q2'; \
        describe it in the workspace, or correct the audit
        """,
      ]
    )
  }

  @Test func `a pinned copy that somebody changed is noticed`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    let name = "fieldwork/templates/example@1.yaml"
    try example.folder.write(
      try example.folder.text(name).replacing("Voice?", with: "Loud?"),
      to: name
    )
    let opened = try Workspace.open(at: example.workspace.path)
    #expect(
      try opened.check().mistakes.map { $0.text(in: .english) } == [
        """
        audits/\(stored.id).json: template: the copy of example@1 here is not the one that was \
        answered; put the pinned copy back as it was; changes belong in a new version
        """
      ]
    )
  }

  @Test func `a finished audit with something unsettled is noticed`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.state = .finished
    audit.answers = ["seen": Answer(.yes), "voice": Answer(.cannotBeGraded(reason: ""))]
    let stored = try example.workspace.save(audit, over: nil, stamp: .example())
    #expect(
      try example.workspace.check().mistakes.map { $0.text(in: .english) } == [
        """
        audits/\(stored.id).json: safety: the audit is finished, but nobody said whether the child \
        is at immediate risk; reopen it and settle that
        """,
        """
        audits/\(stored.id).json: answers.voice: the audit is finished, but the reason is missing; \
        reopen it and settle that
        """,
      ]
    )
  }
}
