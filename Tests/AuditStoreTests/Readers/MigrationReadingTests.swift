import AuditModel
import AuditStore
import Testing

struct MigrationReadingTests {
  private let reader = MigrationReader(pinned: [.before], available: [.after])

  private func read(_ items: String) throws(InputErrors) -> Migration {
    try readWhole("migrate: assessment\nfrom: 1\nto: 2\nitems:\n\(items)\n")
  }

  private func readWhole(_ text: String) throws(InputErrors) -> Migration {
    try reader.read(Array(text.utf8), file: "map.yaml").value
  }

  @Test func `a map says what becomes of each item`() throws {
    let migration = try read(
      """
        worker-qualified: {renamed: qualified-worker}
        risk-recorded: {split: [risk-identified, risk-scale-recorded]}
        plan-kind: {split: {yes: {plan-present: yes}, no: {plan-present: no}}}
        old-item: dropped
      """
    )
    #expect(migration.old == .before)
    #expect(migration.new == .after)
    #expect(
      migration.fates == [
        "child-seen": .kept, "worker-qualified": .renamed("qualified-worker"),
        "worker-trained": .kept,
        "risk-recorded": .askedAnew(["risk-identified", "risk-scale-recorded"]),
        "plan-kind": .split(["yes": ["plan-present": "yes"], "no": ["plan-present": "no"]]),
        "old-item": .dropped,
      ]
    )
  }

  @Test func `compliance never becomes quality, and nobody is given a grade`() {
    // An answer to 'plan-kind', which is compliance, would decide a grade.
    let text = """
        worker-qualified: {renamed: qualified-worker}
        risk-recorded: {split: [risk-identified]}
        plan-kind: {split: {yes: {risk-graded: good}}}
        old-item: dropped
      """
    let messages = messages { () throws(InputErrors) in try read(text) }
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("map.yaml:7: items.plan-kind") ?? false)
  }

  @Test func `an item that is gone and of which nothing is said is reported`() {
    let text = """
        child-seen: kept
        worker-qualified: {renamed: qualified-worker}
        risk-recorded: {split: [risk-identified]}
        old-item: dropped
      """
    #expect(
      messages { () throws(InputErrors) in try read(text) } == [
        """
        map.yaml:5: items: assessment@2 has no item 'plan-kind', and the map does not say what \
        becomes of it; write 'plan-kind' with renamed, split or dropped
        """
      ]
    )
  }

  @Test func `every mistake of a map is reported at once, with its line`() {
    let text = """
        chidl-seen: kept
        child-seen: dropped
        worker-qualified: {renamed: qualified-wroker}
        risk-recorded: {renamed: risk-graded}
        plan-kind: {split: {maybe: {plan-present: yes}, no: {plan-present: weak}}}
        old-item: {split: [plan-present, child-seen]}
        worker-trained: {renmaed: x}
      """
    #expect(
      messages { () throws(InputErrors) in try read(text) } == [
        "map.yaml:5: items.chidl-seen: assessment@1 has no item 'chidl-seen'; "
          + "did you mean 'child-seen'?",
        "map.yaml:6: items.child-seen: assessment@2 asks 'child-seen' as before, so its answers "
          + "stay and count there; write kept, or take the item out of the new version",
        "map.yaml:7: items.worker-qualified: assessment@2 has no item 'qualified-wroker'; "
          + "did you mean 'qualified-worker'?",
        "map.yaml:8: items.risk-recorded: answers to 'risk-recorded' do not fit 'risk-graded': "
          + "kind, pool, direction or source differs; "
          + "write {split: [risk-graded]}, so that it is asked anew",
        "map.yaml:9: items.plan-kind: 'plan-kind' cannot be answered 'maybe'; "
          + "use one of: yes, no, not-applicable",
        "map.yaml:9: items.plan-kind: 'plan-present' cannot be answered 'weak'; "
          + "use one of: yes, no, not-applicable",
        "map.yaml:10: items.old-item: 'plan-present' takes the place of 'plan-kind' already; "
          + "let each new item take the place of one",
        "map.yaml:10: items.old-item: 'child-seen' is an item of both versions, "
          + "with answers of its own; let each new item take the place of one",
        "map.yaml:11: items.worker-trained.renmaed: there is no field 'renmaed'; "
          + "did you mean 'renamed'?",
      ]
    )
  }

  @Test func `an id never changes its meaning, whatever the map says`() {
    let reader = MigrationReader(pinned: [.before], available: [.changed])
    func read(_ fate: String) -> [String] {
      let text =
        "migrate: assessment\nfrom: 1\nto: 2\nitems:\n  child-seen: \(fate)\n"
        + "  worker-qualified: dropped\n  worker-trained: dropped\n  risk-recorded: dropped\n"
        + "  plan-kind: dropped\n  old-item: dropped\n"
      return messages { () throws(InputErrors) in
        try reader.read(Array(text.utf8), file: "map.yaml")
      }
    }
    let message =
      "map.yaml:5: items.child-seen: 'child-seen' means something else in assessment@2 than in "
      + "assessment@1; give the changed item a new id there, and write here what becomes of "
      + "'child-seen'"
    #expect(read("kept") == [message])
    #expect(read("dropped") == [message])
  }

  @Test(arguments: [
    (
      "migrate: assesment\nfrom: 1\nto: 2\n",
      "map.yaml:1: migrate: there is no template pinned here 'assesment'; "
        + "did you mean 'assessment'?"
    ),
    (
      "migrate: assessment\nfrom: 3\nto: 4\n",
      "map.yaml:2: from: no audit here can answer assessment@3: it is not pinned in this "
        + "workspace; pinned here: 1"
    ),
    (
      "migrate: assessment\nfrom: 1\nto: 3\n",
      "map.yaml:3: to: there is no assessment@3; there are versions 2; write it as "
        + "templates/assessment.yaml with 'version: 3', or correct 'to'"
    ),
    (
      "migrate: assessment\nfrom: 2\nto: 1\n",
      "map.yaml:3: to: the map leads from version 2 to version 1, which is not a later one; "
        + "name the version that audits answer in 'from', and a later one in 'to'"
    ),
    (
      "migrate: assessment\nfrom: 1\nto: 2\nitems: {child-seen: gone, old-item: {}}\n",
      "map.yaml:4: items.child-seen: found 'gone'; "
        + "write kept, dropped, {renamed: ID} or {split: [ID, ID]}"
    ),
  ])
  func `a map that leads nowhere says where it should`(text: String, message: String) {
    #expect(
      messages { () throws(InputErrors) in try readWhole(text) }.first(where: { $0 == message })
        == message
    )
  }

  @Test
  func `a workspace's pinned copy goes before its own template, and that before a shipped one`()
    throws
  {
    let example = try ExampleWorkspace()
    try example.folder.write(
      Template.exampleAsksMore.pinnedText(),
      to: "fieldwork/templates/example.yaml"
    )
    var workspace = try Workspace.open(at: example.workspace.path)
    let text = Array(
      "migrate: example\nfrom: 1\nto: 2\nitems: {voice: {renamed: voice-heard}}\n".utf8
    )
    let own = try MigrationReader(workspace, library: nil).read(text, file: "map.yaml").value
    #expect(own == .exampleAsksMore)
    _ = try workspace.pin(Template.exampleRenames)
    let pinned = try MigrationReader(workspace, library: nil).read(text, file: "map.yaml").value
    #expect(pinned == .exampleRenames)
  }
}

extension Template {
  fileprivate static let before = version(
    1,
    [
      item("child-seen", .yesNoNotRecorded), item("worker-qualified"),
      item("worker-trained", when: .answer(item: "worker-qualified", in: ["no"])),
      item("risk-recorded"), item("plan-kind"), item("old-item"),
    ]
  )
  fileprivate static let after = version(
    2,
    [
      item("child-seen", .yesNoNotRecorded), item("qualified-worker"),
      item("worker-trained", when: .answer(item: "qualified-worker", in: ["no"])),
      item("risk-identified"), item("risk-scale-recorded"), item("risk-graded", .grade),
      item("plan-present"),
    ]
  )
  fileprivate static let changed = version(2, [item("child-seen", .yesNo)])

  private static func item(
    _ id: String,
    _ kind: AnswerKind = .yesNo,
    when condition: Condition? = nil
  ) -> Item {
    Item(
      id: id,
      measures: .compliance,
      asks: Wording(en: id),
      kind: kind,
      condition: condition
    )
  }

  private static func version(_ number: Int, _ items: [Item]) -> Template {
    Template(
      id: "assessment",
      version: number,
      title: Wording(en: "Assessment"),
      sections: [Section(id: "all", title: Wording(en: "All"), items: items)]
    )
  }
}
