import Testing

@testable import AuditStore

/// Where the scanner begins to look for a field's name.
struct FieldNamesTests {
  private func late<Field>(_ names: FieldNames<Field>) -> [Field] {
    (0..<names.count).filter { names.hint(names.names[$0].first) > $0 }.map { names.fields[$0] }
  }

  @Test func `no name is looked for behind where it stands`() {
    let fields = AuditFields()
    #expect(late(fields.audit).isEmpty)
    #expect(late(fields.answer).isEmpty)
    #expect(late(fields.clock).isEmpty)
    #expect(late(fields.clockEvent).isEmpty)
    #expect(late(fields.caseFile).isEmpty)
    #expect(late(fields.contact).isEmpty)
    #expect(late(fields.declined).isEmpty)
    #expect(late(fields.escalation).isEmpty)
    #expect(late(fields.event).isEmpty)
    #expect(late(fields.feedback).isEmpty)
    #expect(late(fields.rules).isEmpty)
    #expect(late(fields.safety).isEmpty)
    #expect(late(fields.template).isEmpty)
    #expect(late(fields.workerView).isEmpty)
  }

  @Test func `an answer begins with when and by whom`() {
    #expect(AuditFields.Answer.allCases.prefix(2) == [.at, .by])
  }
}
