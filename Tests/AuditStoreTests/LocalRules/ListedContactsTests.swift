import AuditModel
import Testing

@testable import AuditStore

/// The days of contacts in an audit's file, and what the workspace's rule makes of them.
struct ListedContactsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// An audit's file whose case has a text in place of its contacts.
  private func read(_ contacts: String) throws(InputErrors) -> Audit {
    let text = (try? Fixtures.text("audits/nothing-answered.json")) ?? ""
    let changed = text.replacing(
      "\"reference\"",
      with: "\"contacts\": \(contacts), \"reference\"",
      maxReplacements: 1
    )
    return try Audit.read(Array(changed.utf8), file: "a.json").value.audit
  }

  @Test func `contacts are written as they were read, with what a newer program wrote`() throws {
    let text = #"[{"on": "2026-01-05"}, {"by": "police", "on": "2026-02-03", "siblings": true}]"#
    let audit = try read(text)
    #expect(
      audit.caseFile.contacts == [
        .init("2026-01-05"),
        .init("2026-02-03", isSiblings: true, unknown: ["by": .string("police")]),
      ]
    )
    let again = try Audit.read(Array(audit.json.text().utf8), file: "a.json").value.audit
    #expect(again == audit)
    guard case .object(let file) = audit.caseFile.json else { Issue.record("no case"); return }
    #expect(
      file["contacts"]
        == .array([
          .object(["on": .string("2026-01-05")]),
          .object([
            "by": .string("police"), "on": .string("2026-02-03"), "siblings": .bool(true),
          ]),
        ])
    )
  }

  @Test func `a case of which nobody has listed a contact says nothing of contacts`() throws {
    let audit = try read("[]")
    #expect(audit.caseFile.contacts == [])
    #expect(audit.json.text().contains("contacts") == false)
  }

  @Test(
    arguments: [
      ("[{}]", "case.contacts[0]: 'on' is missing"),
      (#"[{"on": "5 January"}]"#, "case.contacts[0].on: found '5 January'"),
      (#"[{"on": "2026-01-05", "siblings": "yes"}]"#, "case.contacts[0].siblings: found 'yes'"),
      (#"["2026-01-05"]"#, "case.contacts[0]: found"),
    ]
  )
  func `a contact that is none is refused with its place`(contacts: String, message: String) {
    do throws(InputErrors) {
      _ = try read(contacts)
      Issue.record("\(contacts) was read")
    } catch {
      let messages = error.all.map { $0.text(in: .english) }
      #expect(messages.contains { $0.contains(message) }, "\(messages)")
    }
  }

  @Test func `a contact after the day of the audit is a mistake`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.caseFile.contacts = [.init("2026-03-12"), .init("2026-03-13")]
    #expect(
      example.workspace.remarks(on: audit).map { $0.text(in: .english) } == [
        "audits/\(audit.id).json: case.contacts[1]: the contact came on 2026-03-13, after the day "
          + "of the audit, 2026-03-12; correct the day"
      ]
    )
  }

  @Test func `a changed list is a change of the case, and the history says so`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    var audit = stored.audit
    audit.caseFile.contacts = [.init("2026-01-05")]
    let saved = try example.workspace.save(audit, over: stored, stamp: .example(minutes: 1))
    #expect(saved.audit.events.last?.subject == "case")
    #expect(try example.workspace.load(stored.id).audit.caseFile.contacts == [.init("2026-01-05")])
  }

  @Test func `who reads a second time lists the contacts anew`() throws {
    let example = try ExampleWorkspace()
    var first = example.audit()
    first.caseFile.contacts = [.init("2026-01-05")]
    let second = try example.workspace.newReading(
      .second,
      of: [first],
      auditor: "bp",
      today: "2026-03-14"
    )
    #expect(second.caseFile.contacts == [])
  }

  // MARK: Finishing

  private static let rule = RepeatContactRule(
    moreThan: 1,
    within: .months(3),
    countsSiblings: false
  )

  /// Answered not applicable, though 5 January and 10 March lie within three months.
  private func answered() throws -> (workspace: Workspace, audit: Audit) {
    var workspace = try Workspace.create(
      at: "\(folder.path)/fieldwork",
      settings: WorkspaceSettings(
        authority: Wording(en: "Example County", cy: "Sir Enghraifft"),
        teams: [Team(id: "CAFAT", title: Wording(en: "Assessment", cy: "Asesu"))],
        localRules: LocalRules(repeatContact: Self.rule)
      ),
      library: try TemplateLibrary.open(Fixtures.templates.path),
      templates: [],
      rounds: []
    )
    let reference = try workspace.pin(.asksFollowUp)
    var audit = workspace.newAudit(
      of: reference,
      round: nil,
      caseFile: CaseFile(
        reference: "WX-0412",
        team: "CAFAT",
        contacts: [.init("2026-01-05"), .init("2026-03-10")]
      ),
      auditor: "am",
      today: "2026-03-12"
    )
    audit.safety.immediateRisk = false
    audit.answers = ["repeat-referrals-assessed": Answer(.notApplicable(reason: ""))]
    return (workspace, audit)
  }

  @Test func `not applicable cannot be finished where the days meet the rule`() throws {
    var (workspace, audit) = try answered()
    let reasons = [Unfinished.contactRuleMet("repeat-referrals-assessed")]
    #expect(throws: SaveError.unfinished(reasons)) {
      try workspace.finish(audit, over: nil, on: "2026-03-13", stamp: .example())
    }
    audit.answers["repeat-referrals-assessed"]?.value = .no
    let finished = try workspace.finish(audit, over: nil, on: "2026-03-13", stamp: .example())
    #expect(finished.audit.state == .finished)
  }

  @Test func `a finished audit that says so all the same is remarked on`() throws {
    var (workspace, audit) = try answered()
    audit.state = .finished
    let remarks = workspace.remarks(on: audit)
    #expect(
      remarks.map { $0.text(in: .english) } == [
        "audits/\(audit.id).json: answers.repeat-referrals-assessed: the audit is finished, but the "
          + "contacts listed meet the authority's rule, and what follows is said not to apply; "
          + "reopen it and settle that"
      ]
    )
    #expect(remarks.map(\.severity) == [.warning])
  }
}

extension Template {
  fileprivate static let asksFollowUp = Template(
    id: "contacts",
    version: 1,
    title: Wording(en: "Contacts", cy: "Cysylltiadau"),
    sections: [
      Section(
        id: "all",
        title: Wording(en: "All", cy: "Popeth"),
        items: [
          Item(
            id: "repeat-referrals-assessed",
            measures: .compliance,
            asks: Wording(en: "Was an assessment begun?", cy: "A ddechreuwyd asesiad?"),
            kind: .yesNoNotRecorded
          )
        ]
      )
    ]
  )
}
