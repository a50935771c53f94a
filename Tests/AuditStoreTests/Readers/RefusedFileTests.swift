import AuditModel
import AuditStore
import Testing

/// Each bad file under `Fixtures/refused` stands beside the whole message that it earns.
struct RefusedFileTests {
  @Test(arguments: ["references", "beside", "items", "no-sections"])
  func `a template with mistakes is refused with all of them`(name: String) throws {
    let bytes = try Fixtures.bytes("refused/templates/\(name).yaml")
    let reader = TemplateReader(origin: .own, timescales: Timescales([.example]))
    let message = message { () throws(InputErrors) in
      try reader.read(bytes, file: "\(name).yaml")
    }
    let expected = try Fixtures.text("refused/templates/\(name).txt")
    #expect(message == expected)
  }

  @Test func `an audit with mistakes is refused with all of them`() throws {
    let bytes = try Fixtures.bytes("refused/audits/wrong-values.json")
    let message = message { () throws(InputErrors) in
      try Audit.read(bytes, file: "wrong-values.json")
    }
    let expected = try Fixtures.text("refused/audits/wrong-values.txt")
    #expect(message == expected)
  }

  @Test func `rules with mistakes are refused with all of them`() throws {
    let bytes = try Fixtures.bytes("refused/rules/wrong-rows.yaml")
    let message = message { () throws(InputErrors) in
      try RulesFile.read(bytes, file: "wrong-rows.yaml", welsh: .required)
    }
    let expected = try Fixtures.text("refused/rules/wrong-rows.txt")
    #expect(message == expected)
  }

  @Test func `a round of more cases than could be added up is refused`() {
    let text = """
      round: 2026-q1
      title: {en: Round, cy: Rownd}
      sample:
        method: stratified
        population: 9223372036854775807
        populations: {north: 9223372036854775807}
      """
    let message = message { () throws(InputErrors) in
      try Round.read(Array(text.utf8), file: "a.yaml")
    }
    #expect(
      message == """
        a.yaml:5: sample.population: found '9223372036854775807'; \
        write a whole number from 1 to 10000000
        a.yaml:6: sample.populations.north: found '9223372036854775807'; \
        write a whole number from 0 to 10000000

        """
    )
  }

  @Test func `an audit that leaves no room for another revision is refused`() throws {
    let text = try Fixtures.text("audits/every-answer.json")
      .replacing("\"revision\": 7", with: "\"revision\": 9223372036854775807")
    let message = message { () throws(InputErrors) in
      try Audit.read(Array(text.utf8), file: "a.json")
    }
    #expect(
      message == """
        a.json:146: revision: found the number 9223372036854775807; \
        write a whole number from 0 to 1000000000

        """
    )
  }

  @Test func `a template that ships speaks both languages`() {
    let text = """
      template: front-door
      version: 1
      title: {en: Front door}
      sections:
        - id: plans
          title: {en: Plans, cy: Cynlluniau}
          items:
            - id: plan-good
              measures: quality
              asks: {en: Is the plan good?, cy: A yw'r cynllun yn dda?}
              answer: yes-no
      """
    let fault = "a.yaml:3: title: there is no Welsh text; add it as 'cy'\n"
    let shipped = message { () throws(InputErrors) in
      try TemplateReader(origin: .shipped).read(Array(text.utf8), file: "a.yaml")
    }
    #expect(shipped == fault)
    let own = message { () throws(InputErrors) in
      try TemplateReader(origin: .own).read(Array(text.utf8), file: "a.yaml")
    }
    #expect(own == "warning: " + fault)
  }

  @Test func `a template without a question of quality is remarked upon`() {
    let text = """
      template: front-door
      version: 1
      title: {en: Front door, cy: Y drws blaen}
      sections:
        - id: plans
          title: {en: Plans, cy: Cynlluniau}
          items:
            - id: plan-there
              measures: compliance
              asks: {en: Is there a plan?, cy: A oes cynllun?}
              answer: yes-no
      """
    let message = message { () throws(InputErrors) in
      try TemplateReader(origin: .own).read(Array(text.utf8), file: "a.yaml")
    }
    #expect(
      message == """
        warning: a.yaml:1: no item measures quality; \
        add one: compliance alone does not say how good the work is

        """
    )
  }

  private func message<Value>(_ read: () throws(InputErrors) -> Reading<Value>) -> String {
    do throws(InputErrors) {
      return try read().warnings.map { "warning: \($0.text(in: .english))\n" }.joined()
    } catch {
      return error.all.map { $0.text(in: .english) + "\n" }.joined()
    }
  }
}

extension Timescale {
  /// A timescale for templates to name.
  static let example = Timescale(
    id: "assessment-2014-act",
    title: Wording(en: "Assessment"),
    starts: Wording(en: "referral"),
    stops: Wording(en: "assessment"),
    phases: [Phase(limit: .workingDays(42))],
    confidence: .verified,
    source: "example"
  )
}
