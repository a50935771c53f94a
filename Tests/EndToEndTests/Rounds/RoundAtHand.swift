import Foundation

/// A round with one finished audit of a template of the workspace's own, a second version of that
/// template, and a map from the one to the other.
struct RoundAtHand {
  let folder: TemporaryFolder
  let environment: [String: String]
  private let file: String

  /// Where the map stands.
  var map: String { folder.path(to: "map.yaml") }

  static func with<Result>(_ body: (RoundAtHand) async throws -> Result) async throws -> Result {
    try await TemporaryFolder.with { folder in
      let environment = try Program.surroundings(workspace: "fieldwork", in: folder)
      let made = try await Program.run(
        "init",
        folder.path(to: "fieldwork"),
        "--team",
        "CAFAT=Assessment team",
        environment: environment
      )
      try folder.write(template(version: 1, items: [item("seen")]), to: templateFile)
      try folder.write(
        "round: 2026-q1\ntitle: {en: First quarter}\ntemplates: [own]\nsample: {method: all}\n",
        to: "fieldwork/rounds/2026-q1.yaml"
      )
      let begun = try await Program.run(
        "audit",
        "WX-0001",
        "--template",
        "own",
        "--team",
        "CAFAT",
        "--round",
        "2026-q1",
        "--plain",
        environment: environment,
        input: "no\nnote in the diary\nyes\nyes\n"
      )
      guard made.exitCode == 0, begun.exitCode == 0,
        let name = try folder.names(in: "fieldwork/audits").first
      else { throw CaseAtHand.NotMade(said: made.errors + begun.output + begun.errors) }
      try folder.write(
        template(version: 2, items: [item("child-seen"), item("alone")]),
        to: templateFile
      )
      try folder.write(
        "migrate: own\nfrom: 1\nto: 2\nitems:\n  seen: {renamed: child-seen}\n",
        to: "map.yaml"
      )
      let round = RoundAtHand(
        folder: folder,
        environment: environment,
        file: "fieldwork/audits/" + name
      )
      return try await body(round)
    }
  }

  func audit() throws -> String {
    try folder.text(of: file)
  }

  /// Changes the audit's file behind the program's back.
  func rewrite(_ change: (String) -> String) throws {
    try folder.write(change(audit()), to: file)
  }

  func migrate(_ more: String...) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: ["migrate", map, "--round", "2026-q1"] + more,
      environment: Command.plainEnvironment.merging(environment) { _, new in new }
    ).run()
  }

  private static let templateFile = "fieldwork/templates/own.yaml"

  private static func template(version: Int, items: [String]) -> String {
    """
    template: own
    version: \(version)
    title: {en: Our own, cy: Ein hun}
    sections:
      - id: all
        title: {en: All, cy: Popeth}
        items:

    """ + items.joined()
  }

  private static func item(_ id: String) -> String {
    """
          - id: \(id)
            measures: quality
            asks: {en: "\(id)?", cy: "\(id)?"}
            answer: yes-no

    """
  }
}
