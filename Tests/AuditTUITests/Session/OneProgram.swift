import AuditModel
import AuditStore
import Foundation
import Testing

@testable import AuditTUI

/// Whoever works as `am`, without a terminal, in a workspace with one template of those that ship.
struct OneProgram {
  let shipped: ShippedWorkspace
  let keeper: AuditKeeper

  var folder: URL { shipped.folder }
  var workspace: Workspace { shipped.workspace }

  static func with(_ body: (OneProgram) throws -> Void) throws {
    let shipped = try ShippedWorkspace()
    let keeper = AuditKeeper(
      workspace: shipped.workspace,
      libraryPath: nil,
      auditor: "am",
      device: "d",
      mailbox: Mailbox(waking: try #require(WakePipe()))
    )
    keeper.state.withLock { $0.library = shipped.library }
    try body(OneProgram(shipped: shipped, keeper: keeper))
  }

  /// What has come back, once everything asked for is done.
  func messages() -> [Message] {
    keeper.queue.sync {}
    return keeper.mailbox.collect()
  }

  /// The references of the cases that have an audit, sorted.
  func references() throws -> [String] {
    try workspace.auditIDs().map { try workspace.load($0).audit.caseFile.reference }.sorted()
  }
}
