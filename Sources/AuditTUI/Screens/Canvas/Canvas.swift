/// A screen as a value: rows of cells with a style each, which the terminal is made to look like.
///
/// Rows and columns count from 0 at the top left. Whatever lies outside is left out, so that a screen
/// may draw without asking about sizes. All text is made visible first (`String.visible(ascii:)`).
struct Canvas: Hashable, Sendable {
  /// A place on the canvas.
  struct Position: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  /// Columns; 0 or more.
  let width: Int

  /// Rows; 0 or more.
  let height: Int

  /// What boxes, bars and marks are drawn with.
  let glyphs: Glyphs

  /// Where the terminal's own cursor stands.
  ///
  /// `nil` hides it; outside the canvas it is hidden too.
  var cursor: Position?

  private var cells: [Cell]

  /// An empty canvas.
  ///
  /// - Parameters:
  ///   - width: Columns; a negative number counts as 0.
  ///   - height: Rows; a negative number counts as 0.
  ///   - glyphs: The characters the terminal can show.
  init(width: Int, height: Int, glyphs: Glyphs = .unicode) {
    self.width = max(0, width)
    self.height = max(0, height)
    self.glyphs = glyphs
    cells = Array(repeating: .blank(), count: self.width * self.height)
  }

  /// The whole canvas.
  var bounds: Rectangle { Rectangle(row: 0, column: 0, width: width, height: height) }

  /// The cell at a position inside the canvas.
  subscript(row: Int, column: Int) -> Cell { cells[row * width + column] }

  /// The cells of a row inside the canvas, from the left.
  func cells(inRow row: Int) -> ArraySlice<Cell> { cells[row * width..<(row + 1) * width] }

  /// Writes one line of text, and an ellipsis where it had to be cut.
  ///
  /// - Parameters:
  ///   - text: Any text; line breaks show as marks (use `wrapped(to:glyphs:)` first).
  ///   - row: A row; nothing is written outside the canvas.
  ///   - column: Where the text begins.
  ///   - style: How it looks.
  ///   - maxWidth: The most columns it may take; never beyond the right edge.
  /// - Returns: Columns written, so that the next text can follow.
  @discardableResult
  mutating func write(
    _ text: String,
    row: Int,
    column: Int,
    style: Style = .plain,
    maxWidth: Int = .max
  ) -> Int {
    guard (0..<height).contains(row), column < width else { return 0 }
    let room = min(maxWidth, width - column)
    var pieces = Pieces(text, glyphs: glyphs)
    if pieces.columns > room {
      pieces = Pieces(text.truncated(to: room, glyphs: glyphs), glyphs: glyphs)
    }
    var here = column
    for piece in pieces.all {
      put(Cell(text: piece.text, width: piece.columns, style: style), row: row, column: here)
      here += piece.columns
    }
    return here - column
  }

  /// Gives a cell inside the canvas another style and leaves its text.
  mutating func setStyle(_ style: Style, row: Int, column: Int) {
    guard bounds.contains(row: row, column: column) else { return }
    cells[row * width + column].style = style
  }

  /// Puts a cell down and blanks what is left of wide characters it cuts in two.
  mutating func put(_ cell: Cell, row: Int, column: Int) {
    guard (0..<height).contains(row), column >= 0, column + cell.width <= width else { return }
    let index = row * width + column
    let end = index + max(1, cell.width)
    if cells[index].width == 0, cell.width > 0, column > 0 {
      cells[index - 1] = .blank(cells[index - 1].style)
    }
    if end < (row + 1) * width, cells[end].width == 0, cell.width > 0 {
      cells[end] = .blank(cells[end].style)
    }
    cells[index] = cell
    if cell.width == 2 { cells[index + 1] = .rightHalf(cell.style) }
  }
}
