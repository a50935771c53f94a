import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// A workspace is its owner's alone, unless its settings say that a group shares it.
struct SharedWorkspaceTests {
  @Test func `nobody but the owner may read anything in a workspace`() throws {
    let modes = try modes(isShared: false)
    #expect(modes.files == [0o600])
    #expect(modes.folders == [0o700])
    #expect(modes.journal == 0o600)
  }

  @Test
  func `the group may read and change everything in a shared workspace but words being typed`()
    throws
  {
    let modes = try modes(isShared: true)
    #expect(modes.files == [0o660])
    // The first digit hands the folder's group on to what is made in it.
    #expect(modes.folders == [0o2770])
    #expect(modes.journal == 0o600)
  }

  @Test func `the settings keep who may read, and leave it out where it is the owner alone`() throws
  {
    for isShared in [true, false] {
      let settings = WorkspaceSettings(authority: Wording(en: "A"), isShared: isShared)
      let text = settings.yamlText()
      #expect(text.contains("readers: group") == isShared)
      #expect(try WorkspaceSettings.read(Array(text.utf8)).value == settings)
    }
  }

  /// Uses every folder of a workspace; the modes that its files, folders and journal then have.
  private func modes(
    isShared: Bool
  ) throws -> (files: Set<Int>, folders: Set<Int>, journal: Int?) {
    let folder = try TemporaryFolder()
    var workspace = try Workspace.create(
      at: "\(folder.path)/fieldwork",
      settings: WorkspaceSettings(authority: Wording(en: "A"), isShared: isShared),
      library: try TemplateLibrary.open(Fixtures.templates.path),
      templates: [],
      rounds: [.example]
    )
    let reference = try workspace.pin(.example)
    let audit = workspace.newAudit(
      of: reference,
      round: nil,
      caseFile: CaseFile(reference: "WX-0412", team: "CAFAT"),
      auditor: "am",
      today: "2026-03-12"
    )
    let stored = try workspace.save(audit, over: nil, stamp: .example())
    var changed = stored.audit
    for value in [AnswerValue.yes, .no] {
      changed.answers["seen"] = Answer(value)
      _ = try? workspace.save(changed, over: stored, stamp: .example(minutes: 1))
    }
    _ = try workspace.export([ExportedFile(ending: "txt", text: "n")], as: "teams")
    workspace.keep(try workspace.scoreAll())
    let journal = try workspace.journal(for: audit.id)
    try journal.append(
      JournalEntry(
        audit: audit.id,
        baseRevision: 1,
        item: "seen",
        field: "note",
        text: "n",
        at: "2026-03-12T09:00:00Z"
      )
    )
    return try withExtendedLifetime(journal) { try read(folder) }
  }

  private func read(
    _ folder: TemporaryFolder
  ) throws -> (files: Set<Int>, folders: Set<Int>, journal: Int?) {
    var files: Set<Int> = []
    var folders: Set<Int> = []
    var journal: Int?
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(names.contains { $0.hasPrefix("fieldwork/conflicts/") })
    #expect(names.contains { $0.hasPrefix("fieldwork/.caseaudit/index/") })
    for name in names {
      var status = stat()
      #expect(lstat("\(folder.path)/\(name)", &status) == 0)
      let mode = Int(status.st_mode & 0o7777)
      if name.hasSuffix(".journal") {
        journal = mode
      } else if status.st_mode & S_IFMT == S_IFDIR {
        folders.insert(mode)
      } else {
        files.insert(mode)
      }
    }
    return (files, folders, journal)
  }
}
