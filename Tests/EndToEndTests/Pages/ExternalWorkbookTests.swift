import Foundation
import Testing

/// What may be published says as much in a workbook as on a page, and no more.
struct ExternalWorkbookTests {
  @Test(arguments: ["en", "cy"])
  func `every number in a published workbook is printed on the page, and nothing is hidden in it`(
    language: String
  ) async throws {
    try await DemoAtHand.with(audits: 120) { folder, _ in
      try await report("html", in: folder, language, "--external")
      try await report("xlsx", in: folder, language, "--external")
      let looked = try await compared(folder)
      #expect(looked.exitCode == 0, "\(looked.output)\(looked.errors)")
      #expect(looked.output.contains(/^\d+ numbers; faults 0\n$/))

      // The look can fail: a workbook for use inside holds what the page withholds.
      try await report("xlsx", in: folder, language, "--force")
      let wrong = try await compared(folder)
      #expect(wrong.exitCode == 1)
      #expect(wrong.output.contains("faults"))
    }
  }

  private func report(
    _ format: String,
    in folder: TemporaryFolder,
    _ language: String,
    _ more: String
  ) async throws {
    let made = try await Command(
      executable: Program.path(),
      arguments: [
        "report", "2026-q1", "--workspace", folder.path(to: "demo"), "--framework",
        "wrexham-2013", "--format", format, "--output", folder.path(to: "report.\(format)"),
        "--language", language, "--as-at", "2026-06-30T14:30", more,
      ]
    ).run()
    try #require(made.exitCode == 0, "\(made.errors)")
  }

  private func compared(_ folder: TemporaryFolder) async throws -> Command.Result {
    let script = URL(filePath: #filePath).appending(path: "../../../Oracles").standardized
      .appending(path: "external_workbook.py")
    return try await Command(
      executable: "python3",
      arguments: [script.path(), folder.path(to: "report.xlsx"), folder.path(to: "report.html")]
    ).run()
  }
}
