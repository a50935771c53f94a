import Foundation
import Testing

/// One report in every format, read back by programs that know nothing of this one: Python's csv,
/// html.parser and zipfile, LibreOffice and poppler.
@Suite(.serialized)
struct ReportFormatsTests {
  @Test func `every n and every N is the same in every format`() async throws {
    try await withReports(in: "en", ["json", "md", "html", "csv", "xlsx", "pdf"]) { folder in
      let same = try await Self.compared(folder)
      #expect(same.exitCode == 0, "\(same.output)\(same.errors)")
      let kinds = /md \d+, html \d+, csv \d+, xlsx \d+, libreoffice \d+, pdf \d+; faults 0\n$/
      #expect(same.output.contains(kinds))

      // The comparison can fail: one n is another, and every format but LibreOffice's says so.
      let report = try folder.text(of: "report.json")
      let figure = try #require(report.firstMatch(of: /"n": (\d+),/))
      let other = try #require(Int(figure.1)) + 1
      try folder.write(
        report.replacingCharacters(in: figure.range, with: "\"n\": \(other),"),
        to: "report.json"
      )
      let wrong = try await Self.compared(folder)
      #expect(wrong.exitCode == 1)
      for kind in ["md", "html", "csv", "xlsx", "pdf"] {
        #expect(
          wrong.output.contains("\n\(kind): ") || wrong.output.hasPrefix("\(kind): "),
          "\(kind)"
        )
      }
    }
  }

  @Test func `they are the same in Welsh, and one cell that differs is found`() async throws {
    try await withReports(in: "cy", ["json", "md", "html", "csv", "xlsx"]) { folder in
      let same = try await Self.compared(folder)
      #expect(same.exitCode == 0, "\(same.output)\(same.errors)")
      for (format, cell) in [
        ("md", #"\| +(\d+) \|"#), ("html", #"<td class="number">(\d+)</td>"#),
        ("csv", #",favourable,[^,]*,(\d+),"#), ("json", #""of": (\d+)"#),
      ] {
        let text = try folder.text(of: "report.\(format)")
        let found = try #require(text.firstMatch(of: try Regex<(Substring, Substring)>(cell)))
        let place = found.output.1.startIndex..<found.output.1.endIndex
        let altered = text.replacingCharacters(in: place, with: "98765")
        try folder.write(altered, to: "report.\(format)")
        let wrong = try await Self.compared(folder)
        #expect(wrong.exitCode == 1, "\(format)")
        #expect(wrong.output.contains("98765"), "\(format)")
        try folder.write(text, to: "report.\(format)")
      }
    }
  }

  @Test func `a workbook goes to a file that only its owner reads, and leaves nothing behind`()
    async throws
  {
    try await withReports(in: "en", ["xlsx"]) { folder in
      let file = folder.path(to: "report.xlsx")
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(try folder.names(in: "tmp") == [])
      let again = try await Self.report("xlsx", in: folder, language: "en")
      #expect(again.exitCode == 3)
      let forced = try await Self.report("xlsx", in: folder, language: "en", more: ["--force"])
      #expect(forced.exitCode == 0)
      let shown = try await Program.run(
        "report",
        "2026-q1",
        "--workspace",
        folder.path(to: "demo"),
        "--format",
        "xlsx"
      )
      #expect(shown.exitCode == 2)
      #expect(shown.errors.contains("--format xlsx goes with --output"))
    }
  }

  @Test func `300 hostile texts in every field are text and nothing else in every format`()
    async throws
  {
    try await DemoAtHand.with(audits: 140, seed: 3) { folder, _ in
      let looked = try await Self.python(
        "hostile_report.py",
        try Program.path(),
        folder.path(to: "demo")
      )
      #expect(looked.exitCode == 0, "\(looked.output)\(looked.errors)")
      #expect(looked.output == "1800 texts in 6 formats; faults 0\n")

      // The look can fail: a program that forgets one escape is found out.
      try folder.write(
        """
        #!/bin/sh
        '\(try Program.path())' "$@" && sed -i 's/&lt;/</g' "$4/report"

        """,
        to: "careless"
      )
      let careless = folder.path(to: "careless")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: careless)
      let wrong = try await Self.python(
        "hostile_report.py",
        careless,
        folder.path(to: "demo"),
        "html"
      )
      #expect(wrong.exitCode == 1)
      #expect(wrong.output.contains("with plain words"))
    }
  }
}

extension ReportFormatsTests {
  private func withReports(
    in language: String,
    _ formats: [String],
    _ body: (TemporaryFolder) async throws -> Void
  ) async throws {
    try await DemoAtHand.with(audits: 120) { folder, _ in
      try FileManager.default.createDirectory(
        atPath: folder.path(to: "tmp"),
        withIntermediateDirectories: false
      )
      for format in formats {
        let made = try await Self.report(format, in: folder, language: language)
        try #require(made.exitCode == 0, "\(made.errors)")
      }
      try await body(folder)
    }
  }

  private static func report(
    _ format: String,
    in folder: TemporaryFolder,
    language: String,
    more: [String] = []
  ) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: [
        "report", "2026-q1", "--workspace", folder.path(to: "demo"), "--framework",
        "wrexham-2013", "--format", format, "--output", folder.path(to: "report.\(format)"),
        "--language", language, "--as-at", "2026-06-30T14:30",
      ] + more,
      environment: Command.plainEnvironment.merging(["TMPDIR": folder.path(to: "tmp")]) { $1 }
    ).run()
  }

  private static func compared(_ folder: TemporaryFolder) async throws -> Command.Result {
    try await python("report_formats.py", folder.path)
  }

  private static func python(_ script: String, _ arguments: String...) async throws
    -> Command.Result
  {
    let file = URL(filePath: #filePath).appending(path: "../../../Oracles").standardized
      .appending(path: script)
    return try await Command(executable: "python3", arguments: [file.path()] + arguments).run()
  }
}
