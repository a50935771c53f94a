import AuditModel

/// Makes lines of a width, in a language and for a terminal.
struct LineMaker {
  /// Columns of a line.
  let width: Int
  let glyphs: Glyphs
  let desk: Desk

  func text(_ phrase: Phrase) -> String {
    desk.text(phrase)
  }

  func lines(_ phrase: Phrase, _ style: Style = .plain, indent: Int = 0) -> [Line] {
    lines(desk.text(phrase), style, indent: indent)
  }

  func lines(_ text: String, _ style: Style = .plain, indent: Int = 0) -> [Line] {
    Line.wrapped(text, width: width, glyphs: glyphs, style: style, indent: indent)
  }

  /// The first lines of a text, the last with an ellipsis where there are more.
  ///
  /// Looks at no more of the text than it shows.
  func firstLines(_ text: String, most: Int, width: Int) -> [String] {
    let width = max(2, width)
    let start = text.prefix((most + 1) * width)
    let isCut = start.endIndex < text.endIndex
    let lines = String(start).wrapped(to: width, glyphs: glyphs)
    guard isCut || lines.count > most else { return lines }
    var kept = Array(lines.prefix(most))
    let last = kept.popLast() ?? ""
    let room = width - glyphs.ellipsis.columns(glyphs: glyphs)
    let words = last.wrapped(to: room, glyphs: glyphs).first ?? ""
    return kept + [words + glyphs.ellipsis]
  }

  /// A heading, and at most three lines of words that go with it.
  func noted(_ title: Phrase, _ words: String) -> [Line] {
    let heading = desk.text(title) + ":"
    return firstLines(heading + " " + words, most: 3, width: width - 2).enumerated()
      .map { index, line in
        guard index == 0, line.hasPrefix(heading) else { return Line(line, indent: 2) }
        return Line([
          Line.Piece(text: heading, style: .title),
          Line.Piece(text: String(line.dropFirst(heading.count)), style: .plain),
        ])
      }
  }
}
