import AuditModel
import AuditStore
import Foundation
import Testing

@testable import AuditTUI

/// A key that is pressed twice before the disk has answered begins nothing twice.
struct RepeatedRequestsTests {
  @Test func `a round that is asked for three times has one draft for each case`() throws {
    try with { workspace, keeper in
      let list = CaseList(
        columns: [],
        cases: (1...4).map { ListedCase(reference: "WX-\($0)", team: "T", line: $0 + 1) }
      )
      var request = SampleRequest(
        method: .stratified,
        list: Digest(of: []).text,
        size: .perTeam(3)
      )
      request.seed = 42
      let sample = try list.drawing(request)
      let round = Round(
        id: "2026-q2",
        title: Wording(en: "Second quarter"),
        templates: ["core-four"],
        sample: sample.sample,
        cases: sample.cases
      )
      for _ in 1...3 { keeper.begin(DrawnRound(round: round, sample: sample)) }
      #expect(keeper.finish() == [])
      let audits = try workspace.auditIDs().map { try workspace.load($0).audit }
      #expect(
        audits.map(\.caseFile.reference).sorted() == sample.cases.drawn.map(\.reference).sorted()
      )
    }
  }

  @Test func `an audit that is to be moderated four times has one moderated reading`() throws {
    try with { workspace, keeper in
      let template = try #require(workspace.templates(with: nil).first)
      var audit = workspace.newAudit(
        of: Audit.TemplateReference(
          id: template.id,
          version: template.version,
          digest: Digest(of: []).text
        ),
        round: nil,
        caseFile: CaseFile(reference: "WX-1", team: "T"),
        auditor: "bp",
        today: "2026-03-12"
      )
      audit.state = .finished
      let stored = try workspace.save(
        audit,
        over: nil,
        stamp: Stamp(at: .now, by: "bp", device: "d")
      )
      for _ in 1...4 {
        keeper.beginReading(NewReading(reading: .moderated, audits: [stored.id]))
      }
      #expect(keeper.finish() == [])
      let readings = try workspace.auditIDs().map { try workspace.load($0).audit.reading }
      #expect(readings == [.first, .moderated])
    }
  }

  /// A workspace with one template, and whoever works in it as `am`.
  private func with(_ body: (Workspace, AuditKeeper) throws -> Void) throws {
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
    try body(workspace, keeper)
  }
}
