import AuditModel
import AuditStore
import Foundation

/// A workspace in a folder of its own, with one team and some templates that ship; gone with the value.
final class ShippedWorkspace {
  let workspace: Workspace
  let library: TemplateLibrary
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  /// `templates` are the ids of those that are pinned.
  init(_ templates: [Template.ID] = ["core-four"]) throws {
    let shipped = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../templates").standardized
    library = try TemplateLibrary.open(shipped.path)
    workspace = try Workspace.create(
      at: folder.path,
      settings: WorkspaceSettings(
        authority: Wording(en: "Test"),
        teams: [Team(id: "T", title: Wording(en: "Team"))]
      ),
      library: library,
      templates: library.templates.filter { templates.contains($0.id) }
    )
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// A finished first reading of `WX-1` against a template, without an answer.
  func save(
    _ reading: Audit.Reading = .first,
    of template: Template.ID = "core-four",
    by auditor: String = "bp"
  ) throws -> StoredAudit {
    let pinned = workspace.templates(with: nil).first { $0.id == template }
    var audit = workspace.newAudit(
      of: Audit.TemplateReference(
        id: template,
        version: pinned?.version ?? 0,
        digest: Digest(of: []).text
      ),
      round: nil,
      caseFile: CaseFile(reference: "WX-1", team: "T"),
      auditor: auditor,
      today: "2026-03-12"
    )
    audit.reading = reading
    audit.state = .finished
    return try workspace.save(audit, over: nil, stamp: Stamp(at: .now, by: auditor, device: "d"))
  }
}
