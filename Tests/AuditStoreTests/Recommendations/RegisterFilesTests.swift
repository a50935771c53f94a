import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// Registers as they stand beside each other in a workspace.
struct RegisterFilesTests {
  private static let earlier = """
    register: npt-2013
    title: {en: November 2013, cy: Tachwedd 2013}
    published: 2013-11
    headings:
      - heading: {en: Getting help, cy: Cael cymorth}
        recommendations:
          - number: 17
            asks: {en: Plan better., cy: Cynllunio'n well.}

    """

  private static func later(continuing: String, published: String = "2015-04") -> String {
    earlier.replacing("npt-2013", with: "npt-2015").replacing("2013-11", with: published)
      .replacing("number: 17", with: "number: 15\n        continues: [\(continuing)]")
  }

  /// A workspace with these registers, by the names of their files.
  private func example(_ registers: [String: String]) throws -> ExampleWorkspace {
    let example = try ExampleWorkspace()
    try FileManager.default.createDirectory(
      atPath: "\(example.workspace.path)/recommendations",
      withIntermediateDirectories: true
    )
    for (name, text) in registers {
      try example.folder.write(text, to: "fieldwork/recommendations/\(name).yaml")
    }
    return example
  }

  private func said(_ example: ExampleWorkspace) throws -> [String] {
    try example.workspace.check().mistakes
      .filter { $0.place.hasPrefix("recommendations/") }.map { $0.text(in: .english) }
  }

  @Test func `registers that continue each other as they should are no mistake`() throws {
    let example = try example([
      "npt-2013": Self.earlier, "npt-2015": Self.later(continuing: "npt-2013/17"),
    ])
    #expect(try said(example) == [])
    let found = try example.workspace.recommendations().recommendations
    #expect(found.registers.map(\.id) == ["npt-2013", "npt-2015"])
  }

  @Test func `what is continued must be there, and must have come before`() throws {
    let unknown = try example([
      "npt-2013": Self.earlier, "npt-2015": Self.later(continuing: "npt-2013/71"),
    ])
    #expect(
      try said(unknown) == [
        "recommendations/npt-2015.yaml: npt-2015/15: it continues 'npt-2013/71', and the register "
          + "has no such number; correct 'continues', or take it out"
      ]
    )
    let sooner = try example([
      "npt-2013": Self.earlier,
      "npt-2015": Self.later(continuing: "npt-2013/17", published: "2013-11"),
    ])
    #expect(
      try said(sooner) == [
        "recommendations/npt-2015.yaml: npt-2015/15: it continues 'npt-2013/17', which was not "
          + "published before it; correct 'continues', or 'published' in one of the two registers"
      ]
    )
    let alone = try example(["npt-2015": Self.later(continuing: "npt-2013/17")])
    #expect(
      try said(alone) == [
        "recommendations/npt-2015.yaml: npt-2015/15: it continues 'npt-2013/17', and that register "
          + "is not here; put the register beside it"
      ]
    )
  }

  @Test func `a file that bears another name, or ends in the middle of a line, is told`() throws {
    let renamed = try example(["npt": Self.earlier])
    #expect(
      try said(renamed) == [
        "recommendations/npt.yaml: the file has 'npt-2013' in it, and another name; name the file "
          + "after it, or correct what stands in it"
      ]
    )
    let cut = try example(["npt-2013": String(Self.earlier.dropLast(1))])
    #expect(
      try said(cut) == [
        "recommendations/npt-2013.yaml: the file ends in the middle of a line, as one that was cut "
          + "off does; if nothing is missing from it, end its last line with Enter"
      ]
    )
  }

  @Test func `a register that says something else there is refused, and stays here as it is`()
    throws
  {
    let here = try example(["npt-2013": Self.earlier])
    let there = try example([
      "npt-2013": Self.earlier.replacing("Plan better.", with: "Plan well.")
    ])
    var workspace = here.workspace
    let report = try workspace.merge(
      from: try MergeSource.open(there.workspace.path),
      stamp: .example()
    )
    guard case .refused(let why) = try #require(report.records.first).outcome else {
      Issue.record("it was taken")
      return
    }
    #expect(
      why.map { $0.text(in: .english) } == [
        "recommendations/npt-2013.yaml: the register here says something else, and stays as it is; "
          + "compare the two files, and make them the same by hand"
      ]
    )
    #expect(try here.folder.text("fieldwork/recommendations/npt-2013.yaml") == Self.earlier)
  }
}
