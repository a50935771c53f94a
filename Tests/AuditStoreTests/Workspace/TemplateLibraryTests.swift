import AuditModel
import AuditStore
import Foundation
import Testing

struct TemplateLibraryTests {
  @Test func `everything that ships is read without a remark`() throws {
    let library = try TemplateLibrary.open(Fixtures.templates.path)
    #expect(library.warnings.isEmpty)
    #expect(library["core-four"]?.items.map(\.id).count == 4)
    #expect(library.calendar.name == "England and Wales")
  }

  @Test func `the library is found beside the program, in the checkout, or by its variable`() throws
  {
    let folder = try TemporaryFolder()
    let program = "\(folder.path)/bin/caseaudit"
    #expect(TemplateLibrary.find(executable: program, environment: { _ in nil }) == nil)
    let shipped = "\(folder.path)/share/caseaudit/templates"
    try make(shipped)
    #expect(TemplateLibrary.find(executable: program, environment: { _ in nil }) == shipped)
    let variable = ["CASEAUDIT_TEMPLATES": "/elsewhere"]
    #expect(
      TemplateLibrary.find(executable: program, environment: { variable[$0] }) == "/elsewhere"
    )
    try make("\(folder.path)/checkout/templates")
    let built = "\(folder.path)/checkout/.build/x86_64/release/caseaudit"
    #expect(
      TemplateLibrary.find(executable: built, environment: { _ in nil })
        == "\(folder.path)/checkout/templates"
    )
  }

  private func make(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/rules",
      withIntermediateDirectories: true
    )
    try Data().write(to: URL(filePath: "\(path)/rules/timescales.yaml"))
  }
}
