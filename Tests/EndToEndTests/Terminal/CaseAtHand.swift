import Foundation

/// A workspace with one case whose audit has been begun and not answered, to work the program on.
struct CaseAtHand {
  /// Where the workspace stands, under the name `fieldwork`.
  let folder: TemporaryFolder

  /// The audit's id, which is the name of its file.
  let audit: String

  /// The variables with which a shell finds the program and the workspace.
  let environment: [String: String]

  /// What `core-four` asks first of every case.
  static let firstQuestion = "immediate risk today?"

  /// Runs `body` with a new workspace and the audit of `WX-0001` against `core-four` in it.
  static func with<Result>(_ body: (CaseAtHand) async throws -> Result) async throws -> Result {
    try await TemporaryFolder.with { folder in
      let environment = try Program.surroundings(workspace: "fieldwork", in: folder)
      let workspace = folder.path(to: "fieldwork")
      let made = try await Program.run(
        "init",
        workspace,
        "--team",
        "CAFAT=Assessment team",
        environment: environment
      )
      let begun = try await Program.run(
        "audit",
        "WX-0001",
        "--template",
        "core-four",
        "--team",
        "CAFAT",
        "--plain",
        environment: environment
      )
      guard made.exitCode == 0, begun.exitCode == 0,
        let name = try folder.names(in: "fieldwork/audits").first, name.hasSuffix(".json")
      else { throw NotMade(said: made.errors + begun.errors) }
      let audit = String(name.dropLast(".json".count))
      return try await body(
        CaseAtHand(folder: folder, audit: audit, environment: environment)
      )
    }
  }

  /// Runs `body` with the program open on the case's first question.
  ///
  /// With `isHoldable` as a child of a shell: tmux sets its own child going again when it is stopped.
  func open<Result>(
    environment: [String: String] = [:],
    columns: Int = 80,
    isHoldable: Bool = false,
    _ body: (TmuxSession) async throws -> Result
  ) async throws -> Result {
    let shell = isHoldable ? ["/bin/sh", "-c", #""$0" "$@"; exit $?"#] : []
    return try await TmuxSession.with(
      shell + [Program.path(), "audit", audit],
      columns: columns,
      environment: self.environment.merging(environment) { _, new in new }
    ) { session in
      try await session.wait(for: Self.firstQuestion)
      return try await body(session)
    }
  }

  /// Where the audit's file stands in the folder.
  var file: String { "fieldwork/audits/\(audit).json" }

  func text() throws -> String {
    try folder.text(of: file)
  }

  /// What the journals hold of words not saved, as text; empty when there are none.
  func journalText() throws -> String {
    let place = "fieldwork/.caseaudit/journal"
    return try folder.names(in: place).filter { $0.hasSuffix(".journal") }.map {
      try folder.text(of: place + "/" + $0)
    }.joined()
  }

  /// Changes the audit's file behind the program's back, as another program does.
  func rewrite(_ change: (String) -> String) throws {
    try folder.write(change(text()), to: file)
  }

  /// The workspace or its audit could not be made.
  struct NotMade: Error {
    let said: String
  }
}

extension Program {
  /// Variables for a shell that finds the program first, works in a workspace in `folder`, and
  /// keeps nothing outside `folder`.
  static func surroundings(
    workspace: String,
    in folder: TemporaryFolder
  ) throws -> [String: String] {
    let program = URL(fileURLWithPath: try path()).deletingLastPathComponent().path
    return [
      "PATH": program + ":" + (Command.plainEnvironment["PATH"] ?? "/usr/bin:/bin"),
      "CASEAUDIT_WORKSPACE": folder.path(to: workspace),
      "CASEAUDIT_AUDITOR": "am",
      "XDG_STATE_HOME": folder.path(to: "state"),
    ]
  }
}
