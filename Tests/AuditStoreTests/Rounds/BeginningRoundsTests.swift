import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// A round that was drawn becomes a file and a draft for each case, whole or to be gone on with.
struct BeginningRoundsTests {
  private let list = CaseList(
    columns: ["status", "sibling-group"],
    cases: (1...3).map {
      ListedCase(
        reference: "WX-\($0)",
        team: "CAFAT",
        attributes: ["status": "in-need", "sibling-group": "F\($0)"],
        line: $0 + 1
      )
    }
  )

  private func round(seed: UInt64 = 42) throws -> Round {
    var request = SampleRequest(method: .stratified, list: Self.digest, size: .perTeam(2))
    request.seed = seed
    request.auditors = ["am", "bp"]
    let sample = try list.drawing(request)
    return Round(
      id: "2026-q2",
      title: Wording(en: "Second quarter"),
      templates: ["example"],
      sample: sample.sample,
      planned: 2,
      cases: sample.cases
    )
  }

  private static let digest = Digest(of: []).text

  private var files: [String: CaseFile] {
    Dictionary(uniqueKeysWithValues: list.cases.map { ($0.reference, $0.caseFile) })
  }

  private func begin(_ round: Round, in workspace: inout Workspace) throws -> BegunRound {
    let audits = try workspace.auditIDs().map { try workspace.load($0).audit }
    let begun = audits.map {
      CaseReading(reference: $0.caseFile.reference, template: $0.template.id)
    }
    return try workspace.begin(
      round,
      files: files,
      having: Set(begun),
      library: nil,
      stamp: .example(by: "lead"),
      today: "2026-04-02"
    )
  }

  @Test func `each case has a draft of whoever it was dealt to, with what the list says of it`()
    throws
  {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    let round = try round()
    let result = try begin(round, in: &workspace)
    #expect(result.isNew && result.failure == nil)
    #expect(result.drafts.map(\.caseFile.reference) == round.cases.drawn.map(\.reference))
    #expect(result.drafts.map(\.auditor) == ["am", "bp"])
    #expect(result.drafts.allSatisfy { $0.round == "2026-q2" && $0.state == .draft })
    let first = try #require(result.drafts.first?.caseFile)
    #expect(first.status == .inNeed && first.siblings?.hasPrefix("F") == true)
    let read = try Workspace.open(at: workspace.path)
    #expect(read.rounds.first { $0.id == "2026-q2" } == round)
    #expect(try read.check().mistakes.map { $0.text(in: .english) } == [])
  }

  @Test func `the same draw again begins nothing twice`() throws {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    _ = try begin(round(), in: &workspace)
    let again = try begin(round(), in: &workspace)
    #expect(!again.isNew)
    #expect(again.drafts == [])
    #expect(try workspace.auditIDs().count == 2)
  }

  @Test func `a round that is there and says anything else is never written over`() throws {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    _ = try begin(round(), in: &workspace)
    let path = "\(workspace.path)/rounds/2026-q2.yaml"
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(throws: WorkspaceError.self) { try begin(round(seed: 43), in: &workspace) }
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    #expect(try workspace.auditIDs().count == 2)
  }

  @Test(arguments: [FailingCalls.Fault.fault, .death])
  func `a draw that was interrupted anywhere is whole once it is done again`(
    fault: FailingCalls.Fault
  ) throws {
    let round = try round()
    let example = try ExampleWorkspace()
    let path = example.workspace.path
    let failures = try FailingCalls.everyCall(fault) { disk in
      if var failing = try? example.workspace.through(disk) { _ = try? begin(round, in: &failing) }
      var workspace = try Workspace.open(at: path)
      #expect(workspace.rounds.allSatisfy { $0.id != round.id || $0 == round })
      #expect(try begin(round, in: &workspace).failure == nil)
      let audits = try workspace.auditIDs().map { try workspace.load($0).audit }
      #expect(
        audits.map(\.caseFile.reference).sorted() == round.cases.drawn.map(\.reference).sorted()
      )
      let file = URL(filePath: "\(path)/rounds/2026-q2.yaml")
      #expect(try Array(Data(contentsOf: file)) == Array(round.yamlText().utf8))
      try FileManager.default.removeItem(at: file)
      for audit in audits {
        try FileManager.default.removeItem(atPath: "\(path)/audits/\(audit.id).json")
      }
    }
    #expect(failures >= 20)
  }

  @Test func `a replacement is written over the round as it was read, and over no other`() throws {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    let round = try round()
    _ = try begin(round, in: &workspace)
    let old = try #require(round.cases.drawn.first).reference
    let (next, _) = try round.replacing(old, because: "closed", from: list, digest: Self.digest)
    try workspace.replace(round, with: next)
    #expect(try Workspace.open(at: workspace.path).rounds.first { $0.id == "2026-q2" } == next)
    #expect(throws: WorkspaceError.self) { try workspace.replace(round, with: next) }
  }
}
