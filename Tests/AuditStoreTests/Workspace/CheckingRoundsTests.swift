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
