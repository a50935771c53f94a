import Foundation
import Testing

/// What keeps people from reading a report's page, as axe-core finds it in Chromium: in both languages,
/// light and dark, by the rules of WCAG 2.2 to AA and good practice.
///
/// `scripts/fetch-axe` fetches axe-core, and `make test` calls it. Where it cannot be had these tests say
/// that they were skipped; `ReportPageTests` looks through a page by rules of its own. axe-core takes a
/// minute and more for a long page: these are short ones, and `make pages` looks at long ones, at more widths.
@Suite(
  .serialized,
  .enabled(
    if: FileManager.default.fileExists(atPath: AxeCore.path),
    "axe-core is not here: scripts/fetch-axe fetches it"
  )
)
struct ReportBarriersTests {
  @Test(arguments: [("en", [360, 1280]), ("cy", [360])])
  func `a page has no barrier that axe-core knows of`(
    language: String,
    widths: [Int]
  ) async throws {
    try await ReportedDemo.with(audits: 30) { demo in
      let looks = try await looks(at: try await demo.page(in: language), widths)
      #expect(
        looks.map { "\($0.width) \($0.scheme)" }
          == widths.flatMap { ["\($0) light", "\($0) dark"] }
      )
      for look in looks {
        #expect(look.axe.violations.map(\.rule) == [], "\(look.width) \(look.scheme)")
        #expect(look.axe.passes.count > 20)
      }
    }
  }

  /// The look can fail: letters nobody can read, and a page that does not say its language.
  @Test func `a barrier is found`() async throws {
    try await ReportedDemo.with(audits: 20) { demo in
      _ = try await demo.page(in: "en")
      let page = try demo.folder.text(of: "page.html")
        .replacing("<html lang=\"en\">", with: "<html>")
        .replacing("</head>", with: "<style>p { color: #ccc; background: #fff }</style></head>")
      try demo.folder.write(page, to: "barred.html")
      for look in try await looks(at: demo.folder.path(to: "barred.html"), [360]) {
        let rules = look.axe.violations.map(\.rule)
        #expect(rules.contains("html-has-lang") && rules.contains("color-contrast"))
      }
    }
  }

  private func looks(at page: String, _ widths: [Int]) async throws -> [Look] {
    let looked = try await ReportedDemo.look(
      at: page,
      with: "browser.py",
      "--widths",
      widths.map(String.init).joined(separator: ","),
      "--axe",
      AxeCore.path
    )
    try #require(looked.exitCode == 0, "\(looked.errors)")
    return try JSONDecoder().decode(Seen.self, from: Data(looked.output.utf8)).looks
  }
}

private enum AxeCore {
  static let path = URL(filePath: #filePath)
    .appending(path: "../../../../.build/axe/axe.min.js").standardized.path()
}

private struct Seen: Decodable {
  let looks: [Look]
}

private struct Look: Decodable {
  let width: Int
  let scheme: String
  let axe: Found

  struct Found: Decodable {
    let violations: [Violation]
    let passes: [String]
  }

  /// As the script writes it: the rule, how often, and where.
  struct Violation: Decodable {
    let rule: String

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      rule = try list.decode(String.self)
    }
  }
}
