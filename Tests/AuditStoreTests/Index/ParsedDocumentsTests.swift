import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// What was parsed before is known the next time, and is never taken for what a file does not say.
struct ParsedDocumentsTests {
  private static func path(_ indexed: IndexedWorkspace, _ name: String) -> String {
    "\(indexed.example.folder.path)/fieldwork/\(name)"
  }

  private static let kept = ".caseaudit/index/documents.parsed"

  @Test func `templates and rules say the same, parsed or kept`() throws {
    let indexed = try IndexedWorkspace()
    _ = try indexed.score()
    #expect(FileManager.default.fileExists(atPath: Self.path(indexed, Self.kept)))
    let parsed = indexed.workspace
    let kept = try Workspace.open(at: parsed.path)
    #expect(kept.pinned == parsed.pinned && kept.timescales == parsed.timescales)
    #expect(kept.rounds == parsed.rounds && kept.warnings == parsed.warnings)
    #expect(kept.basis == parsed.basis)
  }

  @Test func `a template that somebody changed is read again`() throws {
    let indexed = try IndexedWorkspace()
    _ = try indexed.score()
    let folder = Self.path(indexed, "templates")
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder).first { $0.contains("@") }
    )
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    let title = try #require(indexed.workspace.pinned.first?.template.title.en)
    let changed = text.replacingOccurrences(of: title, with: "Another title")
    try #require(changed != text)
    try changed.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    let opened = try Workspace.open(at: indexed.workspace.path)
    #expect(opened.pinned.first?.template.title.en == "Another title")
  }

  @Test func `a mistake in a template is told with its line every time`() throws {
    let indexed = try IndexedWorkspace()
    _ = try indexed.score()
    let own = Self.path(indexed, "templates/broken@1.yaml")
    try "template: broken\nversion: one\n".write(toFile: own, atomically: true, encoding: .utf8)
    let first = try Workspace.open(at: indexed.workspace.path)
    first.keep(try first.scoreAll())
    let second = try Workspace.open(at: indexed.workspace.path)
    #expect(!first.warnings.isEmpty)
    #expect(second.warnings == first.warnings)
  }

  @Test func `what is kept may be damaged anywhere, and changes nothing`() throws {
    let indexed = try IndexedWorkspace()
    _ = try indexed.score()
    let path = Self.path(indexed, Self.kept)
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    for start in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60)) {
      var damaged = bytes
      damaged[start] ^= 0x5A
      try Data(damaged).write(to: URL(filePath: path))
      #expect(try Workspace.open(at: indexed.workspace.path).pinned == indexed.workspace.pinned)
      try Data(bytes.prefix(start)).write(to: URL(filePath: path))
      #expect(try Workspace.open(at: indexed.workspace.path).pinned == indexed.workspace.pinned)
    }
  }

  @Test func `bytes that are no tree are refused, and never end the program`() throws {
    let document = try Document.yaml(
      Array("a: [one, two, {b: ~}]\nc:\n  - d: 2026-03-12\n  - 'Tŷ'\n".utf8),
      file: "example.yaml"
    )
    let bytes = PackedNode.bytes(document.root)
    #expect(PackedNode.node(bytes) == document.root)
    for position in bytes.indices {
      #expect(PackedNode.node(Array(bytes.prefix(position))) == nil)
      for change in UInt8(1)...255 {
        var damaged = bytes
        damaged[position] ^= change
        _ = PackedNode.node(damaged)
      }
    }
    // A list in a list in a list, very many times.
    let deep = (0..<300_000).map { [2, 0, 1][$0 % 3] } as [UInt8]
    #expect(PackedNode.node(deep) == nil)
  }
}
