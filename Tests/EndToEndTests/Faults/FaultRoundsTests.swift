import Foundation
import Testing

#if os(Linux)
  /// A few rounds of each fault that `make faults` tries in full, and against the clock.
  @Suite(.serialized)
  struct FaultRoundsTests {
    @Test(arguments: ["kill", "typing", "full", "two", "window", "modes"])
    func `a few rounds of each fault meet its target`(part: String) async throws {
      let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let result = try await Command(
        executable: "python3",
        arguments: [
          package.appending(path: "Faults/run.py").path, Program.path(), "--only", part,
          "--rounds", "8", "--untimed",
        ]
      ).run()
      // What each row says: whether its target was met, or why it could not be tried here.
      let verdicts = result.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
      #expect(!verdicts.isEmpty)
      #expect(verdicts.allSatisfy { $0.hasPrefix("yes ") || $0.hasPrefix("not tried ") })
    }
  }
#endif
