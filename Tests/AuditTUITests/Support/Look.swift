import AuditModel
import Testing

@testable import AuditTUI

/// The sizes, languages and characters in which every screen is looked at.
struct Look: Sendable, CustomStringConvertible {
  let columns: Int
  let rows: Int
  var language = Language.english
  var glyphs = Glyphs.unicode

  var description: String {
    "\(columns)x\(rows)-\(language.rawValue)\(glyphs.isASCII ? "-ascii" : "")"
  }

  static let all: [Look] =
    [(80, 24), (120, 40), (40, 10)].flatMap { columns, rows in
      Language.allCases.map { Look(columns: columns, rows: rows, language: $0) }
    } + [Look(columns: 80, rows: 24, glyphs: .ascii)]

  /// Holds a screen against its golden file; the desk speaks the look's language.
  func check(
    _ screen: some Screen,
    _ name: String,
    on desk: Desk,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let canvas = screen.drawn(on: desk, terminal: (columns, rows), glyphs: glyphs)
    Golden.check(canvas.snapshot, "\(name)-\(self)", sourceLocation: sourceLocation)
  }
}
