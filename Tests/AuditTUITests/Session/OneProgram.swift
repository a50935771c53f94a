import AuditModel
import AuditStore
import Foundation
import Testing

@testable import AuditTUI

/// A workspace with one template of those that ship and the team `T`, and whoever works in it as `am`, without a terminal.
struct OneProgram {
  let folder: URL
  let workspace: Workspace
  let keeper: AuditKeeper

  static func with(_ body: (OneProgram) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let templates = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../templates").standardized
    let library = try TemplateLibrary.open(templates.path)
    let workspace = try Workspace.create(
      at: folder.path,
      settings: WorkspaceSettings(
        authority: Wording(en: "Test"),
        teams: [Team(id: "T", title: Wording(en: "Team"))]
      ),
      library: library,
      templates: [try #require(library.templates.first { $0.id == "core-four" })]
    )
    let keeper = AuditKeeper(
      workspace: workspace,
      libraryPath: nil,
      auditor: "am",
      device: "d",
      mailbox: Mailbox(waking: try #require(WakePipe()))
    )
    keeper.state.withLock { $0.library = library }
    try body(OneProgram(folder: folder, workspace: workspace, keeper: keeper))
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
