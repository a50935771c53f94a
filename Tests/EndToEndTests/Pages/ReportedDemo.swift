import Foundation
import Testing

/// A demo workspace, whose reports are written beside it, and a folder for temporary files.
struct ReportedDemo {
  let folder: TemporaryFolder

  func page(in language: String, force: Bool = false) async throws -> String {
    let made = try await report(
      "html",
      "page.html",
      more: ["--language", language] + (force ? ["--force"] : [])
    )
    try #require(made.exitCode == 0, "\(made.errors)")
    #expect(try permissions(of: "page.html") == 0o600)
    return folder.path(to: "page.html")
  }

  func report(
    _ format: String,
    _ output: String?,
    path: String? = nil,
    more: [String] = [],
    through shell: [String] = []
  ) async throws -> Command.Result {
    let place = output.map { ["--output", folder.path(to: $0)] } ?? []
    let environment = ["TMPDIR": folder.path(to: "tmp #1")].merging(
      path.map { ["PATH": $0] } ?? [:]
    ) { _, new in new }
    let words = try shell + [Program.path()]
    return try await Command(
      executable: words[0],
      arguments: words.dropFirst() + [
        "report", "2026-q1", "--workspace", folder.path(to: "demo"), "--framework",
        "wrexham-2013", "--format", format,
      ] + place + more,
      environment: Command.plainEnvironment.merging(environment) { _, new in new }
    ).run()
  }

  func makeRunnable(_ file: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder.path(to: file)
    )
  }

  /// Puts a text in the place of each note, one after the other.
  func writeInAllNotes(_ texts: [String]) throws {
    var number = 0
    for name in try folder.names(in: "demo/audits") where name.hasSuffix(".json") {
      let audit = try folder.text(of: "demo/audits/\(name)")
      let changed = try audit.replacing(/"note": "(?:[^"\\]|\\.)*"/) { _ in
        number += 1
        let text = try JSONEncoder().encode(texts[number % texts.count])
        return "\"note\": \(String(decoding: text, as: UTF8.self))"
      }
      try folder.write(changed, to: "demo/audits/\(name)")
    }
    try #require(number > texts.count)
  }

  func permissions(of file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path(to: file))[.posixPermissions]
      as? Int
  }

  /// Of so many audits; as many as a demo has where nobody says.
  static func with(
    audits: Int? = nil,
    _ body: (ReportedDemo) async throws -> Void
  ) async throws {
    try await TemporaryFolder.with { folder in
      let size = audits.map { ["--audits", "\($0)"] } ?? []
      let made = try await Command(
        executable: Program.path(),
        arguments: ["demo", folder.path(to: "demo")] + size
      ).run()
      try #require(made.exitCode == 0, "\(made.errors)")
      try FileManager.default.createDirectory(
        atPath: folder.path(to: "tmp #1"),
        withIntermediateDirectories: false
      )
      try await body(ReportedDemo(folder: folder))
    }
  }

  /// Runs one of the scripts that look at pages, on a page; it may be told more.
  static func look(
    at page: String,
    with script: String,
    _ more: String...
  ) async throws -> Command.Result {
    let file = URL(filePath: #filePath).appending(path: "../../../Oracles").standardized
      .appending(path: script)
    return try await Command(executable: "python3", arguments: [file.path(), page] + more).run()
  }
}
