import Foundation
import Testing

/// The JSON Schemas that ship, held against the files by a validator that knows nothing of this
/// program: Python's jsonschema.
@Suite(.serialized)
struct SchemaTests {
  @Test func `every file that ships, every example and a demo workspace are as their schemas say`()
    async throws
  {
    try await DemoAtHand.with { folder, _ in
      let result = try await schemas(of: checkout, folder.path(to: "demo"))
      #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
      #expect(result.output.contains(/^11 schemas; audit \d\d+, .* 0 faults\n$/))

      // The validation can fail: an audit of the demo says something that no audit can.
      let name = try #require(try folder.names(in: "demo/audits").first)
      let altered = try folder.text(of: "demo/audits/" + name)
        .replacing(/"asAt": "[-0-9]+"/, with: #""asAt": "12 March""#)
      try folder.write(altered, to: "demo/audits/" + name)
      let broken = try await schemas(of: checkout, folder.path(to: "demo"))
      #expect(broken.exitCode == 1)
      #expect(broken.output.contains("\(name): $.asAt: '12 March'"))
    }
  }

  @Test func `an example that breaks its schema is found, and a kind of file that is gone`()
    async throws
  {
    try await TemporaryFolder.with { folder in
      try FileManager.default.copyItem(
        atPath: checkout + "/templates",
        toPath: folder.path(to: "templates")
      )
      try folder.write("authority: Wrexham\n", to: "examples/wrexham/workspace.yaml")
      try folder.write(
        "round: 2013-march\ntitle: {en: March}\nsample: {method: lucky}\n",
        to: "examples/wrexham/rounds/2013-march.yaml"
      )
      try FileManager.default.removeItem(atPath: folder.path(to: "templates/items"))
      let result = try await schemas(of: folder.path)
      #expect(result.exitCode == 1)
      #expect(result.output.contains("examples/wrexham/workspace.yaml: $.authority: 'Wrexham'"))
      #expect(result.output.contains("rounds/2013-march.yaml: $.sample.method: 'lucky'"))
      #expect(result.output.contains("templates/items/*.yaml: there is no such file"))
    }
  }

  @Test func `a rule that a schema can hold is held by it, and every rule by the check`()
    async throws
  {
    let result = try await Command(
      executable: "python3",
      arguments: [script("schema_refusals.py"), checkout, try Program.path()]
    ).run()
    #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains(/^refused by both \d\d\d, .* faults 0\n$/))
  }

  private func schemas(of checkout: String, _ workspaces: String...) async throws -> Command.Result
  {
    try await Command(
      executable: "python3",
      arguments: [script("schemas.py"), checkout] + workspaces
    ).run()
  }

  private func script(_ name: String) -> String {
    checkout + "/Tests/Oracles/" + name
  }

  private let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
