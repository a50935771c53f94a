import Foundation

/// Two copies of one workspace with one draft, in which each person goes on alone.
struct TwoLaptops {
  let folder: TemporaryFolder
  private let environment: [String: String]

  static func with<Result>(_ body: (TwoLaptops) async throws -> Result) async throws -> Result {
    try await TemporaryFolder.with { folder in
      let environment = try Program.surroundings(workspace: "office", in: folder)
      let laptops = TwoLaptops(folder: folder, environment: environment)
      let made = try await Program.run(
        "init",
        folder.path(to: "office"),
        "--team",
        "CAFAT=Assessment team",
        environment: environment
      )
      try folder.write(template, to: "office/templates/own.yaml")
      let begun = try await laptops.answer("office", "no")
      guard made.exitCode == 0, begun.exitCode == 0 else {
        throw CaseAtHand.NotMade(said: made.errors + begun.output + begun.errors)
      }
      try FileManager.default.copyItem(
        atPath: folder.path(to: "office"),
        toPath: folder.path(to: "laptop")
      )
      return try await body(laptops)
    }
  }

  /// Answers what is asked next, line by line, and leaves the audit.
  func answer(_ workspace: String, _ lines: String...) async throws -> Command.Result {
    try await Program.run(
      "audit",
      "WX-0001",
      "--template",
      "own",
      "--team",
      "CAFAT",
      "--plain",
      "--workspace",
      folder.path(to: workspace),
      environment: environment,
      input: lines.map { $0 + "\n" }.joined()
    )
  }

  /// Runs the program in one of the workspaces.
  func run(_ workspace: String, _ arguments: String...) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: arguments,
      environment: Command.plainEnvironment.merging(environment) { _, new in new }
        .merging(["CASEAUDIT_WORKSPACE": folder.path(to: workspace)]) { _, new in new },
      folder: folder.path
    ).run()
  }

  /// The text of the one audit.
  func audit(_ workspace: String) throws -> String {
    let names = try folder.names(in: "\(workspace)/audits")
    return try folder.text(of: "\(workspace)/audits/\(names[0])")
  }

  private static let template = """
    template: own
    version: 1
    title: {en: Our own, cy: Ein hun}
    sections:
      - id: all
        title: {en: All, cy: Popeth}
        items:
          - id: first
            measures: quality
            asks: {en: First?, cy: Cyntaf?}
            answer: yes-no
          - id: second
            measures: quality
            asks: {en: Second?, cy: Ail?}
            answer: yes-no

    """
}
