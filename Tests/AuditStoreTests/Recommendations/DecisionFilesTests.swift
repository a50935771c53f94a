import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// Decisions about recommendations in their files, which nothing ever changes.
struct DecisionFilesTests {
  private static let id = "0198c0de-0000-7000-8000-000000000001"
  private static let path = "recommendations/decisions/\(id).json"

  private static let register = """
    register: npt-2013
    title: {en: November 2013, cy: Tachwedd 2013}
    published: 2013-11
    headings:
      - heading: {en: Getting help, cy: Cael cymorth}
        recommendations:
          - number: 17
            asks: {en: Plan better., cy: Cynllunio'n well.}

    """

  private static let met = RecommendationDecision(
    id: id,
    recommendation: RecommendationReference(
      register: "npt-2013",
      number: RecommendationNumber("17").unsafelyUnwrapped
    ),
    status: .met,
    on: "2026-03-01",
    by: "head of service",
    evidence: "The audit of the spring.",
    figures: [
      QuotedFigure(
        round: "2026-q1",
        item: "plan-outcome-focused",
        proportion: Proportion(n: 17, of: 19)
      )
    ],
    recordedAt: "2026-03-02T09:20:31Z",
    recordedBy: "am"
  )

  /// A workspace with the register in it.
  private func example() throws -> ExampleWorkspace {
    let example = try ExampleWorkspace()
    let folder = "\(example.workspace.path)/recommendations"
    try FileManager.default.createDirectory(
      atPath: "\(folder)/decisions",
      withIntermediateDirectories: true
    )
    try example.folder.write(Self.register, to: "fieldwork/recommendations/npt-2013.yaml")
    return example
  }

  @Test func `a decision is one small file that a person can read`() throws {
    let example = try example()
    try example.workspace.add(Self.met)
    #expect(
      try example.folder.text("fieldwork/\(Self.path)") == """
        {
          "by": "head of service",
          "evidence": "The audit of the spring.",
          "figures": [
            {
              "item": "plan-outcome-focused",
              "n": 17,
              "of": 19,
              "round": "2026-q1"
            }
          ],
          "format": 1,
          "id": "0198c0de-0000-7000-8000-000000000001",
          "number": "17",
          "on": "2026-03-01",
          "recordedAt": "2026-03-02T09:20:31Z",
          "recordedBy": "am",
          "register": "npt-2013",
          "status": "met"
        }

        """
    )
    #expect(try example.workspace.recommendations().decisions == [Self.met])
  }

  @Test func `a decision that quotes more cases than there can be is set aside`() throws {
    let example = try example()
    try example.workspace.add(Self.met)
    let file = "fieldwork/\(Self.path)"
    let text = try example.folder.text(file)
      .replacing("\"of\": 19", with: "\"of\": 9223372036854775807")
    try FileManager.default.removeItem(atPath: "\(example.workspace.path)/\(Self.path)")
    try example.folder.write(text, to: file)
    let found = try example.workspace.recommendations()
    #expect(found.decisions == [])
    #expect(found.setAside.map(\.place) == ["\(Self.path):8: figures[0].of"])
  }

  @Test func `a decision is never replaced`() throws {
    let example = try example()
    try example.workspace.add(Self.met)
    #expect(throws: FileError.self) { try example.workspace.add(Self.met) }
  }

  @Test(arguments: [
    (
      #""evidence": "The audit of the spring.""#, #""evidence": null"#,
      "\(path): neither 'evidence' nor 'figures' stands behind the decision; "
        + "a decision without evidence closes nothing: decide again, with it"
    ),
    (
      #""on": "2026-03-01""#, #""on": "2013-10-31""#,
      "\(path): on: 2013-10-31 is before the source was published (2013-11); "
        + "correct 'published' in the register, or decide again"
    ),
    (
      #""number": "17""#, #""number": "71""#,
      "\(path): number: it decides about 'npt-2013/71', and no register here has that; "
        + "put the register into 'recommendations', or mend its number there"
    ),
  ])
  func `a decision that closes nothing is set aside and told by check`(
    written: String,
    changed: String,
    message: String
  ) throws {
    let example = try example()
    var bare = Self.met.fileText.replacing(written, with: changed)
    if changed.contains("evidence") {
      bare = bare.replacing(#/"figures": \[[^\]]*\],\n  /#, with: "")
    }
    try example.folder.write(bare, to: "fieldwork/\(Self.path)")
    let found = try example.workspace.recommendations()
    #expect(found.decisions == [])
    #expect(found.ledger(asAt: "2026-04-01").standings.map(\.isOpen) == [true])
    let told = found.setAside.map { $0.text(in: .english).replacing(#/json:1:/#, with: "json:") }
    #expect(told == [message])
    let checked = try example.workspace.check().mistakes.map {
      $0.text(in: .english).replacing(#/json:1:/#, with: "json:")
    }
    #expect(checked.contains(message))
  }

  @Test func `merging brings registers and decisions, and changes none that is here`() throws {
    let (here, there) = try (example(), example())
    try there.workspace.add(Self.met)
    try FileManager.default.removeItem(
      atPath: "\(here.workspace.path)/recommendations/npt-2013.yaml"
    )
    func merge() throws -> [String] {
      var workspace = here.workspace
      let report = try workspace.merge(
        from: try MergeSource.open(there.workspace.path),
        stamp: .example()
      )
      return report.records.map { "\($0.name): \($0.outcome)" }
    }
    #expect(
      try merge() == ["recommendations/npt-2013.yaml: new", "\(Self.path): new"]
    )
    #expect(try here.workspace.recommendations().decisions == [Self.met])
    #expect(
      try merge() == ["recommendations/npt-2013.yaml: same", "\(Self.path): same"]
    )
  }

  @Test func `packing takes registers and decisions along`() throws {
    let (here, there) = try (ExampleWorkspace(), example())
    try there.workspace.add(Self.met)
    let archive = "\(there.folder.path)/round.tar"
    _ = try there.workspace.pack(to: archive)
    var workspace = here.workspace
    _ = try workspace.merge(from: try MergeSource.open(archive), stamp: .example())
    #expect(try here.workspace.recommendations().decisions == [Self.met])
  }
}
