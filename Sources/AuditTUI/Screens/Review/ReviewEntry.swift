import AuditModel

/// One entry of the review: a heading, or something one can go to.
struct ReviewEntry: Hashable, Sendable {
  enum Target: Hashable, Sendable {
    case stop(WalkStop)

    /// A concern, by its place in the audit.
    case escalation(Int)

    /// Why the case should be raised; leads to the answer that says so.
    case prompt(EscalationPrompt)

    /// What somebody said, by its place in the audit.
    case feedback(Int)
  }

  enum Mark: Hashable, Sendable {
    case none, bullet, open, good, bad, warning
  }

  let text: String
  let style: Style
  let mark: Mark
  let isHeading: Bool

  /// Where Enter leads; `nil` where it leads nowhere.
  let target: Target?

  static func heading(_ text: String) -> ReviewEntry {
    ReviewEntry(text: text, style: .title, mark: .none, isHeading: true, target: nil)
  }

  static func row(
    _ text: String,
    _ mark: Mark = .bullet,
    style: Style = .plain,
    target: Target? = nil
  ) -> ReviewEntry {
    ReviewEntry(text: text, style: style, mark: mark, isHeading: false, target: target)
  }

  /// The entry as lines of a screen, the mark before the first.
  func lines(width: Int, glyphs: Glyphs) -> [Line] {
    if isHeading {
      return Line.wrapped(text, width: width, glyphs: glyphs, style: style, indent: 1)
    }
    let mark = mark.text(glyphs)
    let indent = 4
    return text.wrapped(to: max(2, width - indent - 1), glyphs: glyphs).enumerated()
      .map { index, line in
        index == 0
          ? Line(
            [
              Line.Piece(text: mark + " ", style: style), Line.Piece(text: line, style: style),
            ],
            indent: indent - 2
          )
          : Line(line, style, indent: indent)
      }
  }
}

extension ReviewEntry.Mark {
  fileprivate func text(_ glyphs: Glyphs) -> String {
    switch self {
    case .none: " "
    case .bullet: glyphs.bullet
    case .open: glyphs.circle
    case .good: glyphs.tick
    case .bad: glyphs.cross
    case .warning: "!"
    }
  }
}
