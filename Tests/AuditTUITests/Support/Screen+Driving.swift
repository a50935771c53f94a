import AuditModel

@testable import AuditTUI

extension Screen {
  /// The screen as a canvas, of the area that the program gives it on a terminal of this size: two
  /// rows less, for the line at the top and the line of keys.
  func drawn(
    on desk: Desk,
    terminal: (columns: Int, rows: Int) = (80, 24),
    glyphs: Glyphs = .unicode
  ) -> Canvas {
    var canvas = Canvas(width: terminal.columns, height: terminal.rows - 2, glyphs: glyphs)
    render(into: &canvas, desk: desk)
    return canvas
  }

  /// Feeds keys as the program does: through the table of keys, and as text where one types.
  @discardableResult
  mutating func press(_ keys: [Key], on desk: inout Desk) -> [Response] {
    keys.flatMap { key -> [Response] in
      if let action = Bindings.action(for: key, in: context) {
        return perform(action, on: &desk)
      }
      return type(.key(key), on: &desk)
    }
  }

  /// Types a text, letter by letter.
  @discardableResult
  mutating func write(_ text: String, on desk: inout Desk) -> [Response] {
    press(text.map(Key.character), on: &desk)
  }
}
