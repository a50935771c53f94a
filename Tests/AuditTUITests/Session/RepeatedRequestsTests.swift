import AuditModel
import AuditStore
import Testing

@testable import AuditTUI

/// A key that is pressed twice before the disk has answered begins nothing twice.
struct RepeatedRequestsTests {
  @Test func `a round that is asked for three times has one draft for each case`() throws {
    try with { shipped, keeper in
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
      let audits = try shipped.workspace.auditIDs().map { try shipped.workspace.load($0).audit }
      #expect(
        audits.map(\.caseFile.reference).sorted() == sample.cases.drawn.map(\.reference).sorted()
      )
    }
  }

  @Test func `an audit that is to be moderated four times has one moderated reading`() throws {
    try with { shipped, keeper in
      let stored = try shipped.save()
      for _ in 1...4 {
        keeper.beginReading(NewReading(reading: .moderated, audits: [stored.id]))
      }
      #expect(keeper.finish() == [])
      let workspace = shipped.workspace
      let readings = try workspace.auditIDs().map { try workspace.load($0).audit.reading }
      #expect(readings == [.first, .moderated])
    }
  }

  /// A workspace with one template, and whoever works in it as `am`.
  private func with(_ body: (ShippedWorkspace, AuditKeeper) throws -> Void) throws {
    let shipped = try ShippedWorkspace()
    let keeper = AuditKeeper(
      workspace: shipped.workspace,
      libraryPath: nil,
      auditor: "am",
      device: "d",
      mailbox: Mailbox(waking: try #require(WakePipe()))
    )
    try body(shipped, keeper)
  }
}
