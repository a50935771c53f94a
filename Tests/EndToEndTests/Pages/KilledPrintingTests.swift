import Foundation
import Testing

/// A program that is killed cannot tidy up; the next one does.
@Suite(.serialized)
struct KilledPrintingTests {
  /// A browser that never ends, and writes down who it is once it has begun.
  private func endlessBrowser(in demo: ReportedDemo) throws {
    try demo.folder.write(
      "#!/bin/sh\necho $$ >\(demo.folder.path(to: "browser"))\nexec sleep 600\n",
      to: "endless/chromium"
    )
    try demo.makeRunnable("endless/chromium")
  }

  /// Runs a shell beside a report that is being printed; `$1` is the program's process, and the browser
  /// is ended at the end.
  private func whilePrinting(_ demo: ReportedDemo, _ script: String) async throws -> Command.Result
  {
    let browser = demo.folder.path(to: "browser")
    return try await demo.report(
      "pdf",
      "report.pdf",
      path: demo.folder.path(to: "endless") + ":/usr/bin:/bin",
      through: [
        "/bin/sh", "-c",
        """
        "$@" & id=$!
        while [ ! -s \(browser) ]; do sleep 0.1; done
        \(script)
        kill -KILL $(cat \(browser)); rm \(browser); wait $id
        """,
        "sh",
      ]
    )
  }

  @Test func `a page that a killed program left is gone when the next report is made`() async throws
  {
    try await ReportedDemo.with { demo in
      try endlessBrowser(in: demo)
      try demo.folder.write("mine", to: "tmp #1/caseaudit~notes.txt")
      try demo.folder.write("mine", to: "tmp #1/caseaudit-mine/report.html")
      _ = try await whilePrinting(demo, "kill -KILL $id")
      let left = try demo.folder.names(in: "tmp #1")
      #expect(left.count == 3, "\(left)")
      let made = try await demo.report("xlsx", "report.xlsx")
      try #require(made.exitCode == 0, "\(made.errors)")
      // What only begins like it is somebody else's.
      #expect(
        try demo.folder.names(in: "tmp #1") == [
          "caseaudit-mine", "caseaudit~notes.txt",
        ]
      )
    }
  }

  @Test func `a page that is still being printed stays while another report is made`() async throws
  {
    try await ReportedDemo.with { demo in
      try endlessBrowser(in: demo)
      let program = try Program.path()
      let workspace = demo.folder.path(to: "demo")
      let other = demo.folder.path(to: "report.xlsx")
      let told = try await whilePrinting(
        demo,
        """
        '\(program)' report 2026-q1 --workspace '\(workspace)' --format xlsx -o '\(other)' || echo failed
        ls "$TMPDIR"/caseaudit~*/report.html >/dev/null || echo gone
        """
      )
      #expect(told.output == "")
      #expect(try demo.folder.names().contains("report.xlsx"))
      #expect(try demo.folder.names(in: "tmp #1") == [])
    }
  }
}
