import Foundation
import Testing

/// A round of two cases that `am` has audited, and `bp` has been asked to read again.
///
/// The template asks whether the child was seen, and wants two grades: the voice and the plan.
struct TwoReaders {
  let folder: TemporaryFolder
  let environment: [String: String]

  static func with<Result>(_ body: (TwoReaders) async throws -> Result) async throws -> Result {
    try await TemporaryFolder.with { folder in
      let environment = try Program.surroundings(workspace: "fieldwork", in: folder)
      let made = try await Program.run(
        "init",
        folder.path(to: "fieldwork"),
        "--team",
        "CAFAT=Assessment team",
        environment: environment
      )
      try #require(made.exitCode == 0, "\(made.errors)")
      try folder.write(template, to: "fieldwork/templates/own.yaml")
      try folder.write(
        "round: 2026-q1\ntitle: {en: First quarter}\ntemplates: [own]\nsample: {method: all}\n",
        to: "fieldwork/rounds/2026-q1.yaml"
      )
      let readers = TwoReaders(folder: folder, environment: environment)
      for (reference, grades) in [("WX-0001", "good\nweak"), ("WX-0002", "good\ngood")] {
        let audited = try await readers.run(
          [
            "audit", reference, "--template", "own", "--team", "CAFAT", "--round", "2026-q1",
            "--plain",
          ],
          as: "am",
          input: "no\nyes\n\(grades)\nyes\n"
        )
        try #require(audited.output.contains("Finished."), "\(audited.output)\(audited.errors)")
      }
      return try await body(readers)
    }
  }

  func run(
    _ arguments: [String],
    as auditor: String,
    input: String? = nil
  ) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: arguments + ["--auditor", auditor],
      environment: Command.plainEnvironment.merging(environment) { _, new in new },
      input: input
    ).run()
  }

  /// Has `bp` read a case again; returns the id of the second reading.
  func askSecond(of reference: String) async throws -> String {
    let begun = try await run(
      ["moderate", reference, "--second", "--as", "bp", "--format", "json"],
      as: "am"
    )
    let object = try JSONSerialization.jsonObject(with: Data(begun.output.utf8)) as? [String: Any]
    return try #require(object?["audit"] as? String, "\(begun.output)\(begun.errors)")
  }

  func open<Result>(
    as auditor: String,
    _ body: (TmuxSession) async throws -> Result
  ) async throws -> Result {
    try await TmuxSession.with(
      [Program.path(), "--auditor", auditor],
      environment: environment
    ) { session in
      try await body(session)
    }
  }

  static let template = """
    template: own
    version: 1
    title: {en: Our own, cy: Ein hun}
    sections:
      - id: all
        title: {en: All, cy: Popeth}
        items:
          - id: seen
            measures: compliance
            asks: {en: "Was the child seen?", cy: "A welwyd y plentyn?"}
            answer: yes-no
          - id: voice
            measures: quality
            asks: {en: "Is the child heard?", cy: "A glywir y plentyn?"}
            answer: grade
            anchors:
              good: {en: Throughout, cy: Drwyddi draw}
              satisfactory: {en: In the main, cy: Gan mwyaf}
              weak: {en: In part, cy: Yn rhannol}
              poor: {en: Not at all, cy: Dim o gwbl}
          - id: plan
            measures: quality
            asks: {en: "Is the plan good?", cy: "A yw'r cynllun yn dda?"}
            answer: grade
            anchors:
              good: {en: Throughout, cy: Drwyddi draw}
              satisfactory: {en: In the main, cy: Gan mwyaf}
              weak: {en: In part, cy: Yn rhannol}
              poor: {en: Not at all, cy: Dim o gwbl}

    """
}
