import AuditModel
import AuditStore
import Testing

/// What a check says of rounds that name what is not there.
struct CheckingRoundsTests {
  private func messages(_ round: String) throws -> [String] {
    let example = try ExampleWorkspace()
    try example.folder.write(round, to: "fieldwork/rounds/checked.yaml")
    let library = try TemplateLibrary.open(Fixtures.templates.path)
    return try Workspace.open(at: example.workspace.path).check(with: library).mistakes
      .map { $0.text(in: .english) }.filter { $0.hasPrefix("rounds/checked.yaml") }
  }

  @Test func `a round may ask less of templates that ship, begun here or not`() throws {
    let round = """
      round: checked
      title: {en: Checked}
      templates: [assessment, looked-after]
      framework: wrexham-2013
      short: [looked-after]
      without: {assessment: [feedback]}
      sample: {method: all}

      """
    #expect(try messages(round) == [])
  }

  @Test func `a round that leaves nothing of a template to ask is a fault`() throws {
    let round = """
      round: checked
      title: {en: Checked}
      without: {example: [all]}
      sample: {method: all}

      """
    #expect(
      try messages(round) == [
        """
        rounds/checked.yaml: of the template 'example' nothing is left to ask; \
        take it out of the round, or leave a section of it in
        """
      ]
    )
  }

  @Test func `a round that nowhere asks how good the work is draws a warning`() throws {
    func round(without sections: String) -> String {
      """
      round: checked
      title: {en: Checked}
      templates: [core-four]
      without: {core-four: [\(sections)]}
      sample: {method: all}

      """
    }
    // Of the four only the child's voice and the plan's outcomes are graded.
    #expect(
      try messages(round(without: "voice-of-the-child, plan-outcome-focus")) == [
        """
        rounds/checked.yaml: nothing that the round asks measures quality; \
        ask a quality item too: compliance alone does not say how good the work is
        """
      ]
    )
    #expect(try messages(round(without: "voice-of-the-child")) == [])
  }

  @Test func `answers that a round leaves out afterwards are told, audit by audit`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.round = "checked"
    audit.answers = ["seen": Answer(.yes)]
    _ = try example.workspace.save(audit, over: nil, stamp: .example())
    try example.folder.write(
      "round: checked\ntitle: {en: Checked}\nwithout: {example: [all]}\nsample: {method: all}\n",
      to: "fieldwork/rounds/checked.yaml"
    )
    let messages = try Workspace.open(at: example.workspace.path).check().mistakes
      .map { $0.text(in: .english) }
    #expect(
      messages.contains(
        """
        audits/\(audit.id).json: answers: answers to items that its round leaves out, kept and \
        counted nowhere: 1; take the template or section out of 'short' or 'without', if they are \
        to count
        """
      )
    )
  }

  @Test func `an item that means something else than the one that ships is told`() throws {
    let example = try ExampleWorkspace()
    try example.folder.write(
      """
      template: ours
      version: 1
      title: {en: Ours, cy: Ein un ni}
      sections:
        - id: all
          title: {en: All, cy: Popeth}
          items:
            - id: child-seen-alone
              measures: quality
              asks: {en: "Seen?", cy: "Gwelwyd?"}
              answer: yes-no

      """,
      to: "fieldwork/templates/ours.yaml"
    )
    let library = try TemplateLibrary.open(Fixtures.templates.path)
    let messages = try Workspace.open(at: example.workspace.path).check(with: library).mistakes
      .map { $0.text(in: .english) }
    #expect(
      messages == [
        """
        templates/ours.yaml: 'child-seen-alone' means something else here than the item that ships \
        under this id; give it an id of its own; its figures are kept apart from those of the other
        """
      ]
    )
  }

  @Test func `a misspelt framework, template or section is told with what was meant`() throws {
    let round = """
      round: checked
      title: {en: Checked}
      templates: [assesment]
      framework: wrexham-2012
      short: [example]
      without: {assessment: [feedbak]}
      sample: {method: all}

      """
    #expect(
      try messages(round) == [
        """
        rounds/checked.yaml: framework: there is no framework 'wrexham-2012' here; \
        did you mean 'wrexham-2013'?
        """,
        "rounds/checked.yaml: there is no template 'assesment' here; did you mean 'assessment'?",
        """
        rounds/checked.yaml: short: the template 'example' has no short form, so all of it is \
        asked; leave it out here, or give the template a 'short' list
        """,
        """
        rounds/checked.yaml: without.assessment: there is no section 'feedbak' here; \
        did you mean 'feedback'?
        """,
      ]
    )
  }
}
