import Testing

/// A script can tell from the exit code what happened.
@Suite(.serialized)
struct ExitCodeTests {
  @Test(
    arguments: [
      ["nonsense"], ["list", "--nonsense"], ["figures", "--format", "pigeon"], ["due"],
      ["due", "no-such-timescale", "2026-01-05"], ["due", "assessment-2014-act", "32/1/26"],
      ["demo", "never-made", "--audits", "9"],
    ]
  )
  func `wrong use ends with 2 and a message`(arguments: [String]) async throws {
    try await TemporaryFolder.with { folder in
      let result = try await Command(
        executable: Program.path(),
        arguments: arguments,
        folder: folder.path
      ).run()
      #expect(result.exitCode == 2)
      #expect(result.output == "")
      #expect(!result.errors.isEmpty)
      #expect(try folder.names() == [])
    }
  }

  @Test(arguments: ["list", "figures", "check"])
  func `a workspace that cannot be read ends with 3 and its name`(command: String) async throws {
    try await TemporaryFolder.with { folder in
      let result = try await Program.run(command, "--workspace", folder.path(to: "gone"))
      #expect(result.exitCode == 3)
      #expect(result.output == "")
      #expect(result.errors.contains(folder.path(to: "gone")))
    }
  }

  @Test(arguments: ["list", "figures"])
  func `a folder that is no workspace ends with 2 and its name`(command: String) async throws {
    try await TemporaryFolder.with { folder in
      let result = try await Program.run(command, "--workspace", folder.path)
      #expect(result.exitCode == 2)
      #expect(result.output == "")
      #expect(result.errors.contains("this folder is not a workspace"))
    }
  }

  @Test func `a demo where there is a file already ends with 3 and leaves it alone`()
    async throws
  {
    try await TemporaryFolder.with { folder in
      try folder.write("mine", to: "demo")
      let result = try await Program.run("demo", folder.path(to: "demo"))
      #expect(result.exitCode == 3)
      #expect(try folder.text(of: "demo") == "mine")
    }
  }

  @Test func `check ends with 0 where all is well, and with 1 where there is a fault`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      let whole = try await Program.run("check", environment: atHand.environment)
      #expect(whole.exitCode == 0)
      #expect(whole.errors == "")
      #expect(whole.output.hasPrefix("Histories whole: 1 of 1; "))
      #expect(whole.output.hasSuffix("\nChecked: audits 1. Faults: 0. Warnings: 0.\n"))
      try atHand.rewrite { $0.replacing(#""state": "draft""#, with: #""state": "draught""#) }
      let faulty = try await Program.run("check", environment: atHand.environment)
      #expect(faulty.exitCode == 1)
      #expect(faulty.output.contains("audits/\(atHand.audit).json:"))
      #expect(faulty.output.contains("draught"))
    }
  }
}
