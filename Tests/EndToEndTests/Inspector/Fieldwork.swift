import Foundation
import Testing

/// A workspace of two teams in a temporary folder, and the program opened on it as an inspector
/// would.
struct Fieldwork: Sendable {
  let folder: TemporaryFolder

  static func with<Result>(_ body: (Fieldwork) async throws -> Result) async throws -> Result {
    try await TemporaryFolder.with { folder in
      let made = try await Program.run(
        "init",
        folder.path(to: "fieldwork"),
        "--authority",
        "Cyngor Gwynlais",
        "--team",
        "north=North team",
        "--team",
        "south=South team",
        environment: environment(in: folder)
      )
      try #require(made.exitCode == 0, "\(made.errors)")
      return try await body(Fieldwork(folder: folder))
    }
  }

  /// Runs the program on the workspace while `body` works it.
  func open<Result>(
    columns: Int = 80,
    rows: Int = 24,
    language: String = "en",
    environment: [String: String] = [:],
    _ body: (TmuxSession) async throws -> Result
  ) async throws -> Result {
    try await TmuxSession.with(
      [
        Program.path(), "--workspace", folder.path(to: "fieldwork"), "--auditor", "am",
        "--language", language,
      ],
      columns: columns,
      rows: rows,
      environment: Self.environment(in: folder).merging(environment) { _, new in new }
    ) { session in
      try await body(session)
    }
  }

  func run(_ arguments: String...) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: arguments + ["--workspace", folder.path(to: "fieldwork")],
      environment: Self.environment(in: folder)
    ).run()
  }

  /// The one audit's file as text.
  func auditText() throws -> String {
    let names = try folder.names(in: "fieldwork/audits").filter { $0.hasSuffix(".json") }
    let name = try #require(names.first)
    return try folder.text(of: "fieldwork/audits/\(name)")
  }

  /// The one audit's file, read by somebody else's reader.
  func audit() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(auditText().utf8))
    return try #require(object as? [String: Any])
  }

  /// One answer of the one audit.
  func answer(to item: String) throws -> [String: Any] {
    let answers = try #require(try audit()["answers"] as? [String: Any])
    return try #require(answers[item] as? [String: Any], "no answer to \(item)")
  }

  /// Whether the one audit has anything at all under an item.
  func hasAnswer(to item: String) throws -> Bool {
    (try audit()["answers"] as? [String: Any])?[item] != nil
  }

  /// What the journals hold, as text.
  func journalText() throws -> String {
    try folder.names(in: "fieldwork/.caseaudit/journal")
      .filter { $0.hasSuffix(".journal") }
      .map { try folder.text(of: "fieldwork/.caseaudit/journal/\($0)") }.joined()
  }

  /// The tests' own home, so that no machine's id or settings play a part.
  private static func environment(in folder: TemporaryFolder) -> [String: String] {
    ["HOME": folder.path, "XDG_STATE_HOME": folder.path(to: "state"), "COLUMNS": "80"]
  }
}

extension TmuxSession {
  /// Begins an audit of the core four with the keys of the form.
  func beginCoreFour(reference: String = "GW-0412") async throws {
    try await begin(template: "Core four", reference: reference)
  }

  func begin(template: String, reference: String = "GW-0412") async throws {
    try await wait(for: "Press n to begin")
    try await send("n")
    try await wait(for: "Case reference")
    // The reference has the keys; team is the next field, template two above.
    try await type(reference)
    try await send("Down", "Right")
    try await wait(for: "North team")
    try await send("Up", "Up", "Up")
    try await wait(until: "the template is \(template)") { screen in
      screen.contains("‹ \(template) ›")
    } otherwise: {
      try await send("Right")
    }
    try await send("C-s")
    try await wait(for: "immediate risk")
    try await wait(for: "saved")
  }

  /// Waits as `wait(until:)` does, and does something each time it is not so yet.
  private func wait(
    until what: String,
    _ isSo: (String) -> Bool,
    otherwise act: () async throws -> Void
  ) async throws {
    for _ in 0..<10 {
      let screen = try await screen()
      if isSo(screen) { return }
      try await act()
      try await poll(patience: TmuxSession.patience, otherwise: what) {
        try await self.screen() == screen ? nil : true
      }
    }
    Issue.record("the screen never showed that \(what)")
  }

  /// Answers the core four from the safety question on; ends on the last item.
  func answerCoreFour() async throws {
    try await send("2", "Enter")
    try await wait(for: "seen alone by the worker")
    try await send("1", "Enter")
    try await wait(for: "Was the assessment finished")
    try await send("1")
    try await type("5/1/26")
    try await send("Enter")
    try await type("2/3/26")
    try await send("Enter")
    // 42 working days after 5 January 2026 is 4 March 2026, so 2 March is in time.
    try await wait(for: "· met")
    try await send("Enter")
    try await wait(for: "own voice")
    try await send("2", "Enter")
    try await wait(for: "built on outcomes")
    try await send("3")
    try await wait(for: "3 ● weak")
  }
}
