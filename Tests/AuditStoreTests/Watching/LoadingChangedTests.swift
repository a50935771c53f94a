import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// Files that changed are read again by themselves, whatever state they are found in.
struct LoadingChangedTests {
  @Test func `changed audits are read, those that are gone are named`() throws {
    let example = try ExampleWorkspace()
    let stored = try (1...3).map { (number: UInt64) in
      try example.workspace.save(example.audit(number: number), over: nil, stamp: .example())
    }
    let names = stored.map { "\($0.id).json" }
    try FileManager.default.removeItem(
      atPath: "\(example.folder.path)/fieldwork/audits/\(names[2])"
    )
    let (loaded, gone) = try example.workspace.load(fileNames: [names[0], names[2]]) { $0 }
    #expect(loaded.audits == [stored[0]])
    #expect(loaded.setAside == [])
    #expect(gone == [stored[2].id])
  }

  @Test func `a file half written is set aside, and taken once it is whole`() throws {
    let example = try ExampleWorkspace()
    let stored = try example.workspace.save(example.audit(), over: nil, stamp: .example())
    let name = "fieldwork/audits/\(stored.id).json"
    let whole = try example.folder.text(name)
    try example.folder.write(String(whole.prefix(whole.count / 2)), to: name)
    let half = try example.workspace.load(fileNames: ["\(stored.id).json"]) { $0 }
    #expect(half.loaded.audits == [])
    #expect(half.loaded.setAside.map(\.place).allSatisfy { $0.contains("\(stored.id).json") })
    #expect(half.loaded.setAside.count == 1)
    #expect(half.gone == [])
    try example.folder.write(whole, to: name)
    let again = try example.workspace.load(fileNames: ["\(stored.id).json"]) { $0 }
    #expect(again.loaded.audits == [stored])
  }

  @Test func `where the folder is gone, so are its audits`() throws {
    let example = try ExampleWorkspace()
    let (loaded, gone) = try example.workspace.load(fileNames: ["a.json", "b.json"]) { $0 }
    #expect(loaded.audits == [])
    #expect(gone == ["a", "b"])
  }
}
