import AuditModel
import AuditStore
import Foundation
import Testing

struct ExampleFilesTests {
  /// `UPDATE_EXAMPLES=1 swift test --filter ExampleFilesTests` makes them anew, and then fails.
  @Test(arguments: Example.all.map(\.name))
  func `every generated file of an example is what its cases give`(name: String) throws {
    let example = try #require(Example.all.first { $0.name == name })
    let scratch = try TemporaryFolder()
    let made = URL(filePath: scratch.path).appending(path: name)
    try example.make(in: made)
    let kept = Example.folder.appending(path: name)
    let names = try generated(in: made)
    #expect(names.count > example.cases.count)
    guard ProcessInfo.processInfo.environment["UPDATE_EXAMPLES"] == nil else {
      for name in try generated(in: kept) {
        try FileManager.default.removeItem(at: kept.appending(path: name))
      }
      for name in names {
        let target = kept.appending(path: name)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(contentsOf: made.appending(path: name)).write(to: target)
      }
      Issue.record("the example \(name) was made anew; look at what changed, and run again without")
      return
    }
    #expect(try generated(in: kept) == names)
    for name in names {
      let expected = try Data(contentsOf: made.appending(path: name))
      let found = try? Data(contentsOf: kept.appending(path: name))
      #expect(found == expected, "\(name) is not what the cases give")
    }
  }

  @Test(arguments: Example.all.map(\.name))
  func `an example can be opened, and nothing in it is a fault`(name: String) throws {
    let workspace = try Workspace.open(
      at: Example.folder.appending(path: name).path,
      shipped: Fixtures.templates.path
    )
    let faults = try workspace.check().mistakes.filter { $0.severity == .fault }
    #expect(faults.map { $0.text(in: .english) } == [])
    #expect(workspace.settings.isSynthetic)
  }

  /// Pinned templates, rules and audits, by path.
  private func generated(in folder: URL) throws -> [String] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return all.filter { name in
      (name.hasPrefix("templates/") && name.contains("@")) || name.hasPrefix("rules/")
        || name.hasPrefix("audits/")
    }.filter { name in
      var isFolder: ObjCBool = false
      let path = folder.appending(path: name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
