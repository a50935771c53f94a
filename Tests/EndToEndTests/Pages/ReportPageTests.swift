import Foundation
import Testing

/// The page of a demo round's report, read by programs that know nothing of this one: Python's
/// html.parser, Chromium and poppler.
@Suite(.serialized)
struct ReportPageTests {
  @Test(arguments: ["en", "cy"])
  func `a report is a page that parses strictly and can be read without seeing it`(
    language: String
  ) async throws {
    try await ReportedDemo.with { demo in
      let page = try await demo.page(in: language)
      let checked = try await ReportedDemo.look(at: page, with: "page_check.py")
      #expect(checked.errors == "")
      #expect(checked.output == "")
    }
  }

  /// Hostile words in every note of every audit, and in the round's title.
  @Test func `what people wrote changes nothing about how a page is read`() async throws {
    try await ReportedDemo.with { demo in
      let calm = try await demo.page(in: "en")
      let before = try demo.folder.text(of: "page.html")
      try demo.writeInAllNotes([
        "</li><script>alert(1)</script><svg onload=alert(1)>", "\"><img src=//x.example onerror=a>",
        "<!--", "]]>", "<\u{338}script>", "{{title}}{{{title}}}", "\u{202E}\u{1B}[2J\u{0}\u{FFFE}",
        "&#60;b&#62;", "javascript:alert(1)", "\"\u{301}<\u{301}",
      ])
      _ = try await demo.page(in: "en", force: true)
      let after = try demo.folder.text(of: "page.html")
      #expect(after.contains("&lt;/li&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
      #expect(after.unicodeScalars.count { $0 == "<" } == before.unicodeScalars.count { $0 == "<" })
      #expect(try await ReportedDemo.look(at: calm, with: "page_check.py").output == "")
    }
  }

  @Test func `a page needs no scrolling sideways on a telephone, and asks the network for nothing`()
    async throws
  {
    try await ReportedDemo.with { demo in
      let page = try await demo.page(in: "en")
      let looked = try await ReportedDemo.look(at: page, with: "browser.py")
      try #require(looked.exitCode == 0, "\(looked.errors)")
      let seen = try JSONDecoder().decode(Seen.self, from: Data(looked.output.utf8))
      #expect(seen.asked == ["file://\(page)"])
      #expect(seen.looks.map(\.width) == [320, 320, 360, 360, 1280, 1280])
      for look in seen.looks {
        #expect(look.page == look.window, "\(look.width) \(look.scheme)")
        #expect(look.wide == [], "\(look.width) \(look.scheme)")
      }
    }
  }

  @Test
  func `a PDF holds the texts, says on every page how it may be used, and leaves nothing behind`()
    async throws
  {
    try await ReportedDemo.with { demo in
      let printed = try await demo.report("pdf", "report.pdf")
      try #require(printed.exitCode == 0, "\(printed.errors)")
      #expect(try demo.folder.names(in: "tmp #1") == [])
      #expect(try demo.permissions(of: "report.pdf") == 0o600)
      let text = try await Command(
        executable: "pdftotext",
        arguments: ["-layout", demo.folder.path(to: "report.pdf"), "-"]
      ).run()
      let pages = text.output.split(separator: "\u{0C}").filter { !$0.allSatisfy(\.isWhitespace) }
      #expect(pages.count > 10)
      #expect(text.output.contains("Demo authority (synthetic): January to March 2026"))
      #expect(text.output.contains("Assessment, care management and review"))
      for (number, page) in pages.enumerated() {
        #expect(page.contains("exact figures, for use inside the authority; not for publication"))
        #expect(page.contains("page \(number + 1) of \(pages.count)"))
      }
    }
  }

  @Test func `without a browser a PDF is not made, and what to do is said`() async throws {
    try await ReportedDemo.with { demo in
      let told = try await demo.report("pdf", "report.pdf", path: demo.folder.path(to: "tmp #1"))
      #expect(told.exitCode == 3)
      #expect(told.errors.contains("a PDF is printed by Chromium, which is not installed"))
      #expect(told.errors.contains("or write --format html and print that from any browser"))
      #expect(try !demo.folder.names().contains("report.pdf"))
    }
  }

  @Test func `a browser that prints nothing is said, and nothing stays behind`() async throws {
    try await ReportedDemo.with { demo in
      try demo.folder.write("#!/bin/sh\nexit 0\n", to: "bin/chromium")
      try demo.makeRunnable("bin/chromium")
      let told = try await demo.report("pdf", "report.pdf", path: demo.folder.path(to: "bin"))
      #expect(told.exitCode == 3)
      #expect(told.errors.contains("did not print the report"))
      #expect(try demo.folder.names(in: "tmp #1") == [])
    }
  }

  /// A browser that never ends, and says that it has begun.
  @Test func `a program that is ended while it prints leaves no page behind`() async throws {
    try await ReportedDemo.with { demo in
      let begun = demo.folder.path(to: "begun")
      try demo.folder.write("#!/bin/sh\n: > \(begun)\nexec sleep 600\n", to: "bin/chromium")
      try demo.makeRunnable("bin/chromium")
      let script = """
        "$@" & id=$!
        while [ ! -e \(begun) ]; do sleep 0.1; done
        test -e "$TMPDIR"/caseaudit~*/report.html || echo "no page was there"
        kill -TERM $id; wait $id
        """
      let told = try await demo.report(
        "pdf",
        "report.pdf",
        path: demo.folder.path(to: "bin") + ":/usr/bin:/bin",
        through: ["/bin/sh", "-c", script, "sh"]
      )
      #expect(told.output == "")
      #expect(told.exitCode == 128 + SIGTERM)
      #expect(try demo.folder.names(in: "tmp #1") == [])
    }
  }

  @Test func `a PDF goes to a file, and over none that is there`() async throws {
    try await ReportedDemo.with { demo in
      let shown = try await demo.report("pdf", nil)
      #expect(shown.exitCode == 2)
      #expect(shown.errors.contains("--format pdf goes with --output"))
      try demo.folder.write("mine", to: "report.pdf")
      let written = try await demo.report("pdf", "report.pdf")
      #expect(written.exitCode == 3)
      #expect(try demo.folder.text(of: "report.pdf") == "mine")
    }
  }

  @Test func `a page in the workspace's templates takes the place of the program's own`()
    async throws
  {
    try await ReportedDemo.with { demo in
      let own = "<!DOCTYPE html><html lang=\"{{lang}}\"><head>{{>head}}</head>{{title}}</html>\n"
      try demo.folder.write(own, to: "demo/templates/report.mustache")
      let made = try await demo.report("html", nil)
      #expect(
        made.output.contains("</head>Demo authority (synthetic): January to March 2026</html>")
      )
      try demo.folder.write("{{>head}}\n{{tittle}}\n", to: "other.mustache")
      let wrong = try await demo.report(
        "html",
        nil,
        more: ["--page", demo.folder.path(to: "other.mustache")]
      )
      #expect(wrong.exitCode == 1)
      #expect(wrong.errors.contains("other.mustache:2: 'tittle' is nothing that a report has"))
      #expect(wrong.output == "")
    }
  }
}

extension ReportPageTests {
  fileprivate struct Seen: Decodable {
    let looks: [Look]
    let asked: [String]

    struct Look: Decodable {
      let width: Int
      let scheme: String
      let window: Int
      let page: Int
      let wide: [String]
    }
  }
}
