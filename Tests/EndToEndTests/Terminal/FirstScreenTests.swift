import Foundation
import Testing

/// The first screen stands before the rules and templates are read; what is wrong in them is told
/// as if it did not.
@Suite(.serialized)
struct FirstScreenTests {
  @Test func `a workspace with broken rules is refused on the shell's own screen`()
    async throws
  {
    try await DemoAtHand.with { folder, environment in
      try folder.write("timescales: yesterday\n", to: "demo/rules/own.yaml")
      let printed = try await Program.run("list", environment: environment)
      try await TmuxSession.withShell(columns: 200, environment: environment) { session in
        let modes = try await session.modes()
        try await session.type("caseaudit; echo ended with $?\r")
        let screen = try await session.wait(for: "ended with 1")
        for line in printed.errors.split(separator: "\n") { #expect(screen.contains(line)) }
        try await session.wait(forModes: modes)
      }
    }
  }

  @Test func `what a workspace can live with is said on the shell's screen, and the screens open`()
    async throws
  {
    try await DemoAtHand.with { folder, environment in
      try folder.write("template: half\n", to: "demo/templates/half.yaml")
      let said = try await Program.run("list", environment: environment).errors
      try await TmuxSession.withShell(columns: 200, environment: environment) { session in
        try await session.type("caseaudit; echo ended with $?\r")
        try await session.wait(for: "Finished")
        try await session.send("q")
        let screen = try await session.wait(for: "ended with 0")
        #expect(!said.isEmpty)
        for line in said.split(separator: "\n") { #expect(screen.contains(line)) }
      }
    }
  }
}
