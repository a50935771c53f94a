import AuditModel
import AuditStore
import Testing

@testable import AuditTUI

/// A key that is pressed twice before the disk has answered begins nothing twice.
struct RepeatedRequestsTests {
  @Test func `a round that is asked for three times has one draft for each case`() throws {
    try OneProgram.with { program in
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
      let files = Dictionary(uniqueKeysWithValues: list.cases.map { ($0.reference, $0.caseFile) })
      let drawn = DrawnRound(round: round, sample: sample, files: files, isThere: false)
      for _ in 1...3 { program.keeper.begin(drawn) }
      #expect(program.keeper.finish() == [])
      #expect(try program.references() == sample.cases.drawn.map(\.reference).sorted())
    }
  }

  @Test func `an audit that is to be moderated four times has one moderated reading`() throws {
    try OneProgram.with { program in
      let (workspace, keeper) = (program.workspace, program.keeper)
      let stored = try program.shipped.save()
      for _ in 1...4 {
        keeper.beginReading(NewReading(reading: .moderated, audits: [stored.id]))
      }
      #expect(keeper.finish() == [])
      let readings = try workspace.auditIDs().map { try workspace.load($0).audit.reading }
      #expect(readings == [.first, .moderated])
    }
  }
}
