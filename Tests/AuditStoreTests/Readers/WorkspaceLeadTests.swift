import AuditModel
import AuditStore
import Testing

/// Who leads, and whether the lead sees the grades of each auditor.
struct WorkspaceLeadTests {
  private func settings(_ more: String) throws -> WorkspaceSettings {
    let text = "authority: {en: Example}\n" + more
    return try WorkspaceSettings.read(Array(text.utf8)).value
  }

  @Test func `nobody leads and nobody is shown single auditors unless the workspace says so`()
    throws
  {
    let plain = try settings("")
    #expect(plain.lead == [])
    #expect(!plain.showsShiftsToLead)
    #expect(try !settings("lead: [am]\nagreement: {auditors: nobody}\n").showsShiftsToLead)
  }

  @Test func `the lead may be shown single auditors`() throws {
    let settings = try settings("lead: [am, bp]\nagreement: {auditors: lead}\n")
    #expect(settings.lead == ["am", "bp"])
    #expect(settings.showsShiftsToLead)
    #expect(try WorkspaceSettings.read(Array(settings.yamlText().utf8)).value == settings)
  }
}
