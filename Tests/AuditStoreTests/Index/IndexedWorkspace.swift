import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// A workspace with audits of the example template, each file older than any clock's step.
struct IndexedWorkspace {
  let example: ExampleWorkspace
  let ids: [Audit.ID]

  /// Saves audits of these numbers, ten unless others are asked for.
  init(numbers: [UInt64] = Array(1...10)) throws {
    example = try ExampleWorkspace()
    ids = try numbers.map { [example] number in
      let audit = example.audit(number: number)
      return try example.workspace.save(audit, over: nil, stamp: .example()).id
    }
    for id in ids { try age(id) }
  }

  /// Saves another audit, and returns its id.
  func add(_ number: UInt64) throws -> Audit.ID {
    try workspace.save(example.audit(number: number), over: nil, stamp: .example()).id
  }

  var workspace: Workspace { example.workspace }

  func path(_ id: Audit.ID) -> String {
    "\(example.folder.path)/fieldwork/audits/\(id).json"
  }

  /// The database in the folder of the index.
  func database() throws -> URL {
    let names = try FileManager.default.contentsOfDirectory(atPath: index)
    let name = try #require(names.first { $0.hasSuffix(".sqlite") })
    return URL(filePath: "\(index)/\(name)")
  }

  var index: String { "\(example.folder.path)/fieldwork/.caseaudit/index" }

  /// Makes a file look as if it was last changed an hour ago.
  func age(_ id: Audit.ID, seconds: TimeInterval = 3600.25) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -seconds)],
      ofItemAtPath: path(id)
    )
  }

  /// Scores every audit, and keeps the index as a command does.
  func score() throws -> ScoredFolder {
    let scored = try workspace.scoreAll()
    workspace.keep(scored)
    return scored
  }

  /// What the files say, whatever any index says.
  func whole() throws -> AuditList {
    let scorer = AuditScorer(workspace)
    var table = AuditTableBuilder()
    for stored in try workspace.loadAll().audits { scorer.add(stored.audit, to: &table) }
    return AuditList([table.table()])
  }

  /// Writes another auditor into a file, byte by byte as given.
  func write(_ auditor: String, asAuditorOf id: Audit.ID) throws {
    let text = try String(contentsOfFile: path(id), encoding: .utf8)
    let changed = text.replacing(#""auditor": "am""#, with: #""auditor": "\#(auditor)""#)
    try Data(changed.utf8).write(to: URL(filePath: path(id)))
  }

  /// Writes another grade into a file, as another program would.
  func answer(_ id: Audit.ID, _ grade: String) throws {
    let text = try String(contentsOfFile: path(id), encoding: .utf8)
    let answers = #""answers": {"voice": {"value": "\#(grade)"}}"#
    let changed = text.replacing(#""answers": {}"#, with: answers)
    try Data(changed.utf8).write(to: URL(filePath: path(id)))
  }
}
