import Foundation
import Testing

/// The commands of the README and the guides do what these say they do.
@Suite(.serialized)
struct ReadmeTests {
  @Test(arguments: ["README.md", "docs/templates.md"])
  func `every command of a document prints what it shows`(document: String) async throws {
    let checkout = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = checkout.appendingPathComponent(document)
    let markdown = try String(contentsOf: file, encoding: .utf8)
    let blocks = try ConsoleBlock.blocks(in: markdown)
    var files = try ShownFile.files(in: markdown)[...]
    #expect(!blocks.isEmpty, "\(document) shows no command in a console block")
    try await TemporaryFolder.with { folder in
      // The commands are those of somebody who stands in a checkout.
      try FileManager.default.copyItem(
        at: checkout.appendingPathComponent("examples"),
        to: URL(fileURLWithPath: folder.path).appendingPathComponent("examples")
      )
      for block in blocks {
        while let shown = files.first, shown.line < block.line {
          try folder.write(shown.text, to: shown.name)
          files.removeFirst()
        }
        let printed = try await run(block, in: folder)
        #expect(printed == block.steps, "the console block in line \(block.line) of \(document)")
      }
    }
  }

  @Test func `a block whose fence names a file is that file`() throws {
    let markdown = """
      ```yaml
      no: file
      ```

      ```yaml ours.yaml
      template: ours

      version: 1
      ```
      """
    #expect(
      try ShownFile.files(in: markdown)
        == [ShownFile(line: 5, name: "ours.yaml", text: "template: ours\n\nversion: 1\n")]
    )
  }

  @Test func `a block's commands share one shell, and output is kept apart by command`()
    async throws
  {
    let markdown = """
      Text.

      ```console
      $ mkdir inner && cd inner
      $ pwd | sed 's,.*/,,'; echo two >&2
      inner
      two
      $ printf 'a\\n\\nb\\n'
      a

      b
      ```

      ```console
      $ ls; caseaudit due assessment-2014-act 2016-04-06
      inner
      2016-04-06\t2016-06-07
      ```
      """
    let blocks = try ConsoleBlock.blocks(in: markdown)
    #expect(blocks.map(\.line) == [3, 14])
    try await TemporaryFolder.with { folder in
      for block in blocks {
        let printed = try await run(block, in: folder)
        #expect(printed == block.steps)
      }
    }
  }

  @Test func `a command that prints something else is noticed`() async throws {
    let markdown = "```console\n$ echo one\ntwo\n```\n"
    let block = try #require(try ConsoleBlock.blocks(in: markdown).first)
    let printed = try await TemporaryFolder.with { try await run(block, in: $0) }
    #expect(printed == [.init(command: "echo one", output: "one\n")])
  }

  @Test(
    arguments: [
      "```console\noutput\n```\n", "```console\n```\n", "x\n```console\n$ true\n",
    ]
  )
  func `a block without a command, or without an end, is no block`(markdown: String) {
    #expect(throws: ConsoleBlock.Unusable.self) { try ConsoleBlock.blocks(in: markdown) }
  }

  /// Runs a block's commands in one shell that starts in `folder`; returns what each printed.
  private func run(
    _ block: ConsoleBlock,
    in folder: TemporaryFolder
  ) async throws -> [ConsoleBlock.Step] {
    var script = "exec 2>&1\n"
    for (index, step) in block.steps.enumerated() {
      script += "exec >'\(folder.path)/.printed-\(index)' 2>&1\n\(step.command)\n"
    }
    let program = URL(fileURLWithPath: try Program.path()).deletingLastPathComponent().path
    var environment = Command.plainEnvironment
    environment["PATH"] = program + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    environment["COLUMNS"] = "80"
    environment["XDG_STATE_HOME"] = folder.path(to: ".state")
    _ = try await Command(
      executable: "/bin/sh",
      arguments: ["-c", script],
      environment: environment,
      folder: folder.path
    ).run()
    return try block.steps.enumerated().map { index, step in
      .init(command: step.command, output: try folder.text(of: ".printed-\(index)"))
    }
  }
}
