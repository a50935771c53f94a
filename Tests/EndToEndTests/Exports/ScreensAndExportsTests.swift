import AuditModel
import AuditReport
import AuditStore
import Foundation
import Testing

@testable import AuditTUI

/// Everything that a screen shows of the data can be had from a command, comments included, in English
/// and in Welsh.
///
/// What a screen shows is read off its canvas: every text that somebody wrote into the workspace, and
/// every n of N. `docs/where-to-find.md` names the commands for each screen, and no screen is left out.
@Suite(.serialized)
struct ScreensAndExportsTests {
  @Test func `every screen stands in the guide, with the commands that hold it`() throws {
    let screens = try Checkout.screens()
    #expect(screens.count > 25)
    let listed = Set(ExportedScreen.all.map(\.name)).union(ExportedScreen.withoutData.keys)
    #expect(screens.subtracting(listed) == [], "say where their data can be had")
    #expect(listed.subtracting(screens) == [], "there is no such screen")
    let guide = try Checkout.text(of: "docs/where-to-find.md")
    for screen in ExportedScreen.all {
      let row = guide.split(separator: "\n").first { $0.hasPrefix("| \(screen.title) |") }
      let line = try #require(row, "\(screen.name)")
      for command in screen.commands {
        #expect(line.contains("`\(command.told)`"), "\(screen.name): \(command.told)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `what a screen shows of the data is in what its commands print`(language: Language)
    async throws
  {
    try await DemoAtHand.with(audits: 150, seed: 7) { folder, environment in
      let rich = try await RichDemo(in: folder, environment, language)
      for screen in ExportedScreen.all {
        let exported = try await rich.printed(by: screen.commands)
        let canvases = try screen.drawn(rich)
        #expect(!canvases.isEmpty, "\(screen.name)")
        var seen = 0
        for canvas in canvases {
          let shown = rich.data(on: canvas, hasFigures: screen.hasFigures)
          seen += shown.count
          for datum in shown where !exported.contains(datum) {
            Issue.record("\(screen.name) shows, and no command prints: \(datum)")
          }
        }
        #expect(seen > 0, "\(screen.name) shows no data, so nothing was compared")
      }
    }
  }

  /// The comparison can fail: without its second command the cases' notes are nowhere.
  @Test func `what no command prints is found`() async throws {
    try await DemoAtHand.with(audits: 150, seed: 7) { folder, environment in
      let rich = try await RichDemo(in: folder, environment, .english)
      let cases = try #require(ExportedScreen.all.first { $0.name == "CasesScreen" })
      let exported = try await rich.printed(by: [cases.commands[0]])
      let shown = try cases.drawn(rich).flatMap { rich.data(on: $0) }
      #expect(shown.contains { !exported.contains($0) })
    }
  }
}

/// The files of the checkout in which these tests stand.
private enum Checkout {
  static let folder = URL(filePath: #filePath).appending(path: "../../../..").standardized

  static func text(of path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// The names of the types that are screens.
  static func screens() throws -> Set<String> {
    let place = folder.appending(path: "Sources/AuditTUI/Screens")
    let files = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)
    var found: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /(?m)^struct (\w+): (?:\w*Screen|NotedForm)\b/) {
        found.insert(String(match.1))
      }
    }
    return found
  }
}
