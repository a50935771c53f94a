import Foundation
import Testing

/// Runs without a terminal are held to what the tests rely on.
struct CommandTests {
  @Test func `output, errors and exit code are kept apart`() async throws {
    let script = "cat; echo wrong >&2; exit 3"
    let result = try await Command(
      executable: "sh",
      arguments: ["-c", script],
      input: "right\n"
    ).run()
    #expect(result == .init(output: "right\n", errors: "wrong\n", exitCode: 3))
  }

  @Test func `a million lines of output keep nobody waiting`() async throws {
    let result = try await Command(
      executable: "sh",
      arguments: ["-c", "seq 1000000; seq 1000000 >&2"]
    ).run()
    // Nine numbers of one digit, 90 of two … 900,000 of six, one of seven, each with its line
    // feed: 9×2 + 90×3 + 900×4 + 9,000×5 + 90,000×6 + 900,000×7 + 8 = 6,888,896.
    #expect(result.output.utf8.count == 6_888_896)
    #expect(result.errors.utf8.count == 6_888_896)
  }

  @Test func `a program left running behind keeps nobody waiting`() async throws {
    let result = try await Command(executable: "sh", arguments: ["-c", "sleep 600 & echo $!"]).run()
    let left = try #require(Int32(result.output.dropLast()))
    // It still runs, so nobody waited for it.
    #expect(kill(left, 0) == 0)
    kill(left, SIGTERM)
  }

  @Test func `signals are neither blocked nor ignored`() async throws {
    let script = #"kill -TERM $$; echo "still here""#
    let result = try await Command(executable: "sh", arguments: ["-c", script]).run()
    #expect(result == .init(output: "", errors: "", exitCode: 143))
  }

  @Test func `the built program says how it is used`() async throws {
    let result = try await Program.run("--help")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("USAGE: caseaudit"))
  }
}
