import AuditModel
import Foundation

@testable import AuditStore

/// A workspace of two audits that share neither template nor round, so that what befalls the files of
/// one must leave the other alone.
struct TwoAudits {
  let example: ExampleWorkspace
  let harmed: Audit.ID
  let whole: Audit.ID

  /// The files on which one audit stands, and its own.
  enum Part: String, CaseIterable, Sendable {
    case audit, template, round
  }

  init() throws {
    example = try ExampleWorkspace()
    var workspace = example.workspace
    let other = try workspace.pin(
      Template(
        id: "other",
        version: 1,
        title: Template.example.title,
        sections: Template.example.sections
      )
    )
    harmed = try workspace.save(example.audit(number: 1), over: nil, stamp: .example()).id
    let second = workspace.newAudit(
      of: other,
      round: nil,
      caseFile: CaseFile(reference: "WX-0413", team: "CAFAT"),
      auditor: "am",
      today: "2026-03-12",
      id: AuditID.make(at: Stamp.example().at, random: (0, 2))
    )
    whole = try workspace.save(second, over: nil, stamp: .example()).id
    // What the index knows must not hide what became of a file.
    let opened = try open()
    opened.keep(try opened.scoreAll())
  }

  func open() throws -> Workspace {
    try Workspace.open(at: example.workspace.path)
  }

  /// The place of a file in the workspace.
  func place(of part: Part) -> String {
    switch part {
    case .audit: "audits/\(harmed).json"
    case .template: "templates/example@1.yaml"
    case .round: "rounds/2026-q1.yaml"
    }
  }

  func path(of place: String) -> String {
    "\(example.folder.path)/fieldwork/\(place)"
  }

  func bytes(of place: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: path(of: place))))
  }

  func write(_ bytes: [UInt8], to place: String) throws {
    try Data(bytes).write(to: URL(filePath: path(of: place)))
  }

  /// What lists and figures count, and what `check` says, when a file is as it is now.
  func outcome() throws -> Outcome {
    let workspace = try open()
    let scored = try workspace.scoreAll()
    return Outcome(
      loaded: try workspace.loadAll(as: \.id).audits,
      scored: scored.audits.map(\.id),
      isSetAside: scored.setAside.contains { $0.place.contains("audits/\(harmed).json") },
      said: try workspace.check().mistakes.map { $0.text(in: .english) }
    )
  }

  struct Outcome {
    let loaded: [Audit.ID]
    let scored: [Audit.ID]
    let isSetAside: Bool
    let said: [String]
  }
}
