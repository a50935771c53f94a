import AuditModel
import AuditStore
import Testing

@testable import AuditTUI

/// Readings that are begun and settled from the command line.
struct ReadingDeskTests {
  private let shipped: ShippedWorkspace
  private let desk: ReadingDesk

  init() throws {
    shipped = try ShippedWorkspace(["core-four", "assessment"])
    desk = ReadingDesk(workspace: shipped.workspace, auditor: "am", device: "d")
  }

  @Test func `what is moderated is the audit that is named, not another template's of the case`()
    throws
  {
    let core = try shipped.save()
    let visits = try shipped.save(of: "assessment")
    let moderated = try desk.moderate([core])
    #expect(try desk.moderate([visits]).audit.reads == [visits.id])
    #expect(try desk.moderate([core]).id == moderated.id)
    #expect(try desk.moderate([moderated]).id == moderated.id)
  }

  @Test func `a case that was read against two templates is settled by an audit's id`() throws {
    let audits = [try shipped.save(), try shipped.save(of: "assessment")]
    let failure = #expect(throws: CommandFailure.self) { try desk.moderate(audits) }
    let ids = audits.map(\.id).joined(separator: ", ")
    #expect(
      failure?.messages.map(\.en) == ["several audits of the case can be meant; name one: \(ids)"]
    )
    #expect(try shipped.workspace.auditIDs().count == 2)
  }

  @Test func `two readings are agreed once, whichever of them is named`() throws {
    let first = try shipped.save()
    let second = try shipped.save(.second, by: "cd")
    _ = try shipped.save(of: "assessment")
    let agreed = try desk.agreed([second])
    #expect(agreed.audit.reads == [first.id, second.id])
    #expect(try desk.agreed([first]).id == agreed.id)
  }
}
