import AuditModel
import AuditStore
import Foundation
import Testing

/// Files that nothing else needs keep nobody from the figures when they are broken.
struct SetAsideTests {
  @Test func `a broken file of indicators is set aside, and the others are shown`() throws {
    let example = try ExampleWorkspace()
    try FileManager.default.createDirectory(
      atPath: "\(example.folder.path)/fieldwork/indicators",
      withIntermediateDirectories: true
    )
    let whole = """
      indicators: whole
      title: {en: Whole}
      tables:
        - id: counts
          title: {en: Counts}
          of: 3
          sources: [Ours]
          rows: [{title: {en: a}, count: 1}, {title: {en: b}, count: 2}]

      """
    try example.folder.write(whole, to: "fieldwork/indicators/whole.yaml")
    try example.folder.write("indicators: [\n", to: "fieldwork/indicators/broken.yaml")
    let read = try Workspace.open(at: example.workspace.path).indicators()
    #expect(read.usable.map(\.id) == ["whole"])
    #expect(read.setAside.count == 1)
    #expect(read.setAside.first?.place.hasPrefix("indicators/broken.yaml") ?? false)
  }

  @Test func `a broken framework is set aside, and the others can be used`() throws {
    let example = try ExampleWorkspace()
    try example.folder.write(
      "framework: broken\n",
      to: "fieldwork/rules/frameworks/broken.yaml"
    )
    let read = try Workspace.open(at: example.workspace.path).frameworks()
    #expect(read.usable.count == 5)
    #expect(!read.setAside.isEmpty)
    #expect(read.setAside.allSatisfy { $0.place.hasPrefix("rules/frameworks/broken.yaml") })
  }
}
