import Foundation

/// The built `caseaudit`, run without a terminal.
enum Program {
  /// Where the program stands that was built together with these tests.
  ///
  /// The build puts it beside the test bundle, whose path is among this process's arguments: on
  /// Linux the bundle is the process, on macOS the tool that loads it is told its path.
  ///
  /// - Throws: `Missing` when no folder above the test bundle holds it.
  static func path() throws -> String {
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      var folder = URL(fileURLWithPath: argument)
      while folder.pathComponents.count > 1 {
        folder.deleteLastPathComponent()
        let program = folder.appendingPathComponent("caseaudit").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder),
          !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: program)
        {
          return program
        }
      }
    }
    throw Missing(lookedFrom: CommandLine.arguments)
  }

  /// Runs `caseaudit` with `arguments` and waits for its end.
  ///
  /// `environment` is added to `Command.plainEnvironment`, replacing what has the same name; it
  /// runs in `folder`, or in the tests' own when that is `nil`; without `input`, its standard input
  /// is at its end at once.
  static func run(
    _ arguments: String...,
    environment: [String: String] = [:],
    folder: String? = nil,
    input: String? = nil
  ) async throws -> Command.Result {
    try await Command(
      executable: path(),
      arguments: arguments,
      environment: Command.plainEnvironment.merging(environment) { _, new in new },
      folder: folder,
      input: input
    ).run()
  }

  /// No `caseaudit` stands in a folder above the test bundle.
  struct Missing: Error, CustomStringConvertible {
    let lookedFrom: [String]

    var description: String {
      "caseaudit is not beside the tests; build it with swift build. Looked from: \(lookedFrom)"
    }
  }
}
