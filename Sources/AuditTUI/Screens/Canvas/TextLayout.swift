import AuditModel

/// Text made visible and cut into pieces that each fill cells of their own.
///
/// A piece is one scalar and the combining marks on it, which is what a terminal cell holds. That is
/// less than a Swift `Character`: a flag or a family of emoji is several pieces.
struct Pieces {
  /// A piece and the columns it takes, 1 or 2.
  struct Piece {
    var text: String
    let columns: Int
  }

  private(set) var all: [Piece] = []

  /// The most marks on one letter: ncurses keeps no more in a cell.
  private static let mostMarks = 4

  init(_ text: String, glyphs: Glyphs) {
    if let letters = PlainLetters(text) {
      all = letters.pieces
      return
    }
    var marks = 0
    for scalar in text.visible(ascii: glyphs.isASCII).unicodeScalars {
      let columns = scalar.columns
      if columns > 0 {
        all.append(Piece(text: String(scalar), columns: columns))
        marks = 0
      } else if !all.isEmpty, marks < Self.mostMarks {
        all[all.count - 1].text.unicodeScalars.append(scalar)
        marks += 1
      }
    }
  }

  /// Columns of all pieces together.
  var columns: Int { all.reduce(0) { $0 + $1.columns } }
}

extension String {
  /// Columns the text takes in a terminal, once it is made visible.
  func columns(glyphs: Glyphs) -> Int {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return utf8.count }
    return Pieces(self, glyphs: glyphs).columns
  }

  /// The text, visible, in at most `width` columns; where it is cut, an ellipsis says so.
  ///
  /// Empty when `width` is 0 or less; without the ellipsis where that alone does not fit.
  func truncated(to width: Int, glyphs: Glyphs) -> String {
    if PlainLetters(self) != nil, utf8.count <= width { return self }
    let pieces = Pieces(self, glyphs: glyphs)
    if pieces.columns <= width { return pieces.all.map(\.text).joined() }
    let ellipsis = glyphs.ellipsis.unicodeScalars.count <= width ? glyphs.ellipsis : ""
    var room = width - ellipsis.unicodeScalars.count
    var kept = ""
    for piece in pieces.all {
      room -= piece.columns
      if room < 0 { break }
      kept += piece.text
    }
    return kept + ellipsis
  }

  /// The text as lines of at most `width` columns, broken at spaces.
  ///
  /// Line breaks in the text stay; a tab counts as a space; a word longer than a line is broken
  /// where the line ends. An empty text is one empty line. The lines are visible text. No line ends
  /// with the space it was broken at, and spaces at the start of a paragraph stay. A `width` below 2
  /// counts as 2, the width of the widest character.
  func wrapped(to width: Int, glyphs: Glyphs) -> [String] {
    if let letters = PlainLetters(self) { return letters.wrapped(to: Swift.max(2, width)) }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      $0.paragraph(wrappedTo: Swift.max(2, width), glyphs: glyphs)
    }
  }
}

extension Substring {
  fileprivate func paragraph(wrappedTo width: Int, glyphs: Glyphs) -> [String] {
    let spaced = String(map { $0 == "\t" ? " " : $0 })
    var lines: [String] = []
    var line: [Pieces.Piece] = []
    var used = 0
    for piece in Pieces(spaced, glyphs: glyphs).all {
      if used + piece.columns > width {
        if piece.text == " " {
          lines.append(line.text)
          line = []
          used = 0
          continue
        }
        let start = line.lastIndex { $0.text == " " }.map { $0 + 1 } ?? line.count
        let head = line[..<start]
        if head.allSatisfy({ $0.text == " " }) {
          lines.append(line.text)
          line = []
        } else {
          lines.append(Array(head).text)
          line.removeFirst(start)
        }
        used = line.reduce(0) { $0 + $1.columns }
      }
      if piece.text == " ", line.isEmpty, !lines.isEmpty { continue }
      line.append(piece)
      used += piece.columns
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line.text) }
    return lines
  }
}

extension [Pieces.Piece] {
  /// The text without the spaces at its end, unless it is nothing else.
  fileprivate var text: String {
    guard let last = lastIndex(where: { $0.text != " " }) else { return "" }
    return self[...last].map(\.text).joined()
  }
}
