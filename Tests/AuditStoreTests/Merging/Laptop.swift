import AuditModel
import Foundation

@testable import AuditStore

/// A workspace on one inspector's laptop, with the example template pinned.
final class Laptop {
  let example: ExampleWorkspace
  private(set) var minutes = 0
  private let device: String

  init(device: String = "d-7f3a90c2") throws {
    example = try ExampleWorkspace()
    self.device = device
  }

  /// Two laptops that have the same draft, begun on the first.
  static func two() throws -> (Laptop, Laptop) {
    let (first, second) = try (Laptop(), Laptop(device: "d-11111111"))
    try first.save(first.example.audit())
    _ = try second.merge(first)
    return (first, second)
  }

  var workspace: Workspace { example.workspace }
  var path: String { workspace.path }

  /// The only audit, or the first.
  var audit: Audit {
    get throws { try workspace.load(workspace.auditIDs()[0]).audit }
  }

  @discardableResult
  func save(_ audit: Audit) throws -> StoredAudit {
    try workspace.save(audit, over: nil, stamp: stamp())
  }

  func change(_ change: (inout Audit) -> Void) throws {
    let stored = try workspace.load(audit.id)
    var audit = stored.audit
    change(&audit)
    _ = try workspace.save(audit, over: stored, stamp: stamp())
  }

  func finish() throws {
    let stored = try workspace.load(audit.id)
    var audit = stored.audit
    audit.safety.immediateRisk = false
    audit.answers = ["seen": Answer(.yes), "voice": Answer(.graded(.good))]
    _ = try workspace.finish(audit, over: stored, on: "2026-03-12", stamp: stamp())
  }

  @discardableResult
  func merge(_ other: Laptop, isDryRun: Bool = false) throws -> MergeReport {
    var workspace = workspace
    return try workspace.merge(
      from: try MergeSource.open(other.path),
      stamp: stamp(),
      isDryRun: isDryRun
    )
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: "\(path)/\(name)")))
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// Every file but what is derived or locked, with its bytes.
  func files() throws -> [String: [UInt8]] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    return try names.reduce(into: [:]) { files, name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try bytes(name) }
    }
  }

  private func stamp() -> Stamp {
    minutes += 1
    return .example(minutes: minutes, device: device)
  }
}

/// A workspace in which nothing is pinned and nothing audited yet.
struct Bare {
  let folder: TemporaryFolder
  let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace.create(
      at: "\(folder.path)/fieldwork",
      settings: .example,
      library: try TemplateLibrary.open(Fixtures.templates.path),
      templates: [],
      rounds: [.example]
    )
  }

  func merge(_ other: Laptop) throws -> MergeReport {
    var workspace = workspace
    return try workspace.merge(from: try MergeSource.open(other.path), stamp: .example(minutes: 30))
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: "\(workspace.path)/\(name)")))
  }
}
