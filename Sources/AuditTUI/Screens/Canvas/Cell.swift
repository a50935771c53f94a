/// One position of a ``Canvas``.
struct Cell: Hashable, Sendable {
  /// One visible scalar with the combining marks that stand on it; empty in the right half of a wide
  /// character.
  var text: String

  /// Columns the text takes: 1, 2 for a wide character, 0 for the right half of one.
  var width: Int

  var style: Style

  /// An empty position.
  static func blank(_ style: Style = .plain) -> Cell {
    Cell(text: " ", width: 1, style: style)
  }

  /// The position to the right of a wide character.
  static func rightHalf(_ style: Style) -> Cell {
    Cell(text: "", width: 0, style: style)
  }
}
