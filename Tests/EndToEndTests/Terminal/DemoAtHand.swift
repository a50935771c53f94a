/// A workspace of twenty invented audits, in two languages.
enum DemoAtHand {
  /// Runs `body` with the folder in which the workspace stands as `demo`, and the variables that
  /// lead to it.
  static func with<Result>(
    audits: Int = 20,
    seed: Int = 5,
    _ body: (TemporaryFolder, [String: String]) async throws -> Result
  ) async throws -> Result {
    try await TemporaryFolder.with { folder in
      let environment = try Program.surroundings(workspace: "demo", in: folder)
      let made = try await Program.run(
        "demo",
        folder.path(to: "demo"),
        "--audits",
        "\(audits)",
        "--seed",
        "\(seed)",
        environment: environment
      )
      guard made.exitCode == 0 else { throw CaseAtHand.NotMade(said: made.errors) }
      return try await body(folder, environment)
    }
  }
}
