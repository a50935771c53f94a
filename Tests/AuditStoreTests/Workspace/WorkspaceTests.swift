import AuditModel
import AuditStore
import Testing

struct WorkspaceTests {
  @Test func `a workspace that is made is read back as it was told`() throws {
    let example = try ExampleWorkspace()
    let opened = try Workspace.open(at: example.workspace.path)
    #expect(opened.settings == .example)
    #expect(opened.rounds == [.example])
    #expect(opened.pinned.map(\.template) == [.example])
    #expect(opened.pinned.map(\.reference) == [example.reference])
    #expect(opened.warnings.isEmpty)
    #expect(opened.calendar.isWorkingDay("2026-12-29") == false)
    #expect(
      opened.rules(round: "2026-q1").clocks.receivedOutOfHours
        == .deemedNextWorkingDay(closing: 1020)
    )
    #expect(opened.rules().clocks.receivedOutOfHours == .counts)
    #expect(opened.ruleDigests == example.workspace.ruleDigests)
  }

  @Test func `only its owner can read a workspace`() throws {
    let example = try ExampleWorkspace()
    _ = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    let id = example.audit().id
    for name in ["", "/audits", "/rules", "/.caseaudit", "/.caseaudit/journal", "/conflicts"] {
      #expect(try example.folder.permissions("fieldwork\(name)") == 0o700)
    }
    for name in ["workspace.yaml", "audits/\(id).json", "templates/example@1.yaml"] {
      #expect(try example.folder.permissions("fieldwork/\(name)") == 0o600)
    }
  }

  @Test func `a workspace is not made where something is`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "notes.txt")
    let library = try TemplateLibrary.open(Fixtures.templates.path)
    let error = #expect(throws: WorkspaceError.self) {
      try Workspace.create(at: folder.path, settings: .example, library: library, templates: [])
    }
    #expect(
      error?.text(in: .english) == """
        \(folder.path): the folder is not empty: 'notes.txt' is in it; \
        name a folder that is empty, or one that is not there yet
        """
    )
  }

  @Test func `a workspace is found by name, by variable, or in a folder above`() throws {
    let example = try ExampleWorkspace()
    let path = example.workspace.path
    let inside = "\(path)/audits"
    #expect(Workspace.find(explicit: "x", environment: { _ in nil }, from: inside) == "x")
    let variable = ["CASEAUDIT_WORKSPACE": "y"]
    #expect(Workspace.find(explicit: nil, environment: { variable[$0] }, from: inside) == "y")
    #expect(Workspace.find(explicit: nil, environment: { _ in nil }, from: inside) == path)
    #expect(Workspace.find(explicit: nil, environment: { _ in nil }, from: path) == path)
    #expect(
      Workspace.find(explicit: nil, environment: { _ in nil }, from: example.folder.path) == nil
    )
  }

  @Test func `all mistakes of a workspace are told at once`() throws {
    let example = try ExampleWorkspace()
    try example.folder.write("language: en", to: "fieldwork/workspace.yaml")
    try example.folder.write(
      "round: q2\ntitle: {en: Second}\nsample: {method: guess}\n",
      to: "fieldwork/rounds/q2.yaml"
    )
    try example.folder.write("template: own\n", to: "fieldwork/templates/own.yaml")
    let error = #expect(throws: WorkspaceError.self) {
      try Workspace.open(at: example.workspace.path)
    }
    #expect(
      error?.text(in: .english) == """
        workspace.yaml:1: 'authority' is missing; add the field 'authority'
        templates/own.yaml:1: 'version' is missing; add the field 'version'
        templates/own.yaml:1: 'title' is missing; add the field 'title'
        templates/own.yaml:1: 'sections' is missing; add the field 'sections'
        rounds/q2.yaml:3: sample.method: 'guess' cannot stand here; use one of: random, \
        stratified, all, purposive
        """
    )
  }

  @Test func `a pinned file of rules is the one that ships, without the line for editors`() throws {
    let example = try ExampleWorkspace()
    let shipped = try String(
      contentsOf: Fixtures.templates.appending(path: "rules/timescales.yaml"),
      encoding: .utf8
    )
    let lines = shipped.split(separator: "\n", maxSplits: 1)
    #expect(lines.first == "# yaml-language-server: $schema=../schema/timescales.json")
    let pinned = try example.folder.text("fieldwork/rules/timescales.yaml")
    #expect(pinned == lines.last.map(String.init))
  }

  @Test func `timescales of the authority's own take the place of those that ship`() throws {
    let example = try ExampleWorkspace()
    try example.folder.write(
      """
      timescales:
        - id: supervision
          title: {en: Supervision}
          starts: {en: previous supervision}
          stops: {en: next supervision}
          limit: 4 weeks
          counts: gap
          confidence: verified
          source: our policy
      """,
      to: "fieldwork/rules/our-own.yaml"
    )
    let workspace = try Workspace.open(at: example.workspace.path)
    #expect(workspace.timescales["supervision"]?.phases == [Phase(limit: .weeks(4))])
    #expect(workspace.ruleDigests.timescales != example.workspace.ruleDigests.timescales)
    #expect(workspace.ruleDigests.holidays == example.workspace.ruleDigests.holidays)
  }

  @Test func `a version in use is never pinned with other content`() throws {
    var workspace = try ExampleWorkspace().workspace
    let changed = Template(
      id: "example",
      version: 1,
      title: Wording(en: "Other"),
      sections: Template.example.sections
    )
    let error = #expect(throws: WorkspaceError.self) { try workspace.pin(changed) }
    #expect(
      error?.text(in: .english) == """
        templates/example@1.yaml: this version is in use here with other items or words; \
        give the changed template the next version
        """
    )
  }

  @Test func `a template somebody is still writing keeps nobody from the audits`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    try example.folder.write(
      "template: visits\nversion: 1\n",
      to: "fieldwork/templates/visits.yaml"
    )
    let workspace = try Workspace.open(at: example.workspace.path)
    #expect(try workspace.load(stored.id) == stored)
    #expect(workspace.ownTemplates.isEmpty)
    #expect(workspace.warnings.filter { $0.severity == .fault }.isEmpty == false)
    #expect(
      workspace.warnings.allSatisfy { $0.place.hasPrefix("templates/visits.yaml") }
    )
  }
}
