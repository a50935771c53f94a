import CNcurses

/// How each style looks on this terminal: attributes, and a colour pair where there are colours.
struct Palette {
  /// Attributes and the number of a colour pair; 0 are the terminal's own colours.
  struct Look {
    let attributes: attr_t
    let pair: Int16
  }

  private let colours: Colours

  private enum Colours {
    case none
    case eight
    case many
  }

  /// Looks at what the terminal can do, and sets up the colour pairs; call after `newterm`.
  ///
  /// - Parameter withColour: `false` where `NO_COLOR` asks for none.
  init(withColour: Bool) {
    guard withColour, has_colors(), start_color() == OK else {
      colours = .none
      return
    }
    // Without them, the program's background would not be the terminal's.
    let background: Int16 = use_default_colors() == OK ? -1 : 0
    colours = caseaudit_colors() >= 256 ? .many : .eight
    for (pair, colour) in (colours == .many ? Self.manyColours : Self.eightColours) {
      init_pair(pair, colour, background)
    }
  }

  /// Whether a style shows where there is no character: weight and colour do not.
  func isSeenOnBlanks(_ style: Style) -> Bool {
    look(of: style).attributes & (caseaudit_reverse() | caseaudit_underline()) != 0
  }

  func look(of style: Style) -> Look {
    let attributes =
      switch style {
      case .plain, .good: caseaudit_normal()
      case .strong, .title, .bad: caseaudit_bold()
      case .faint: colours == .many ? caseaudit_normal() : caseaudit_dim()
      case .selected: caseaudit_reverse()
      case .warning: colours == .none ? caseaudit_underline() : caseaudit_normal()
      case .hint: caseaudit_normal()
      case .accent: colours == .none ? caseaudit_bold() : caseaudit_normal()
      case .field: caseaudit_underline()
      }
    return Look(attributes: attributes, pair: colours == .none ? 0 : pair(of: style))
  }

  private func pair(of style: Style) -> Int16 {
    switch style {
    case .good: 1
    case .warning: 2
    case .bad: 3
    case .accent: 4
    case .faint, .hint: colours == .many ? 5 : 0
    case .plain, .strong, .selected, .title, .field: 0
    }
  }

  /// Of the colour cube those whose contrast is 4 or more to both black and white, so that they can
  /// be read on either: green 008700 (4.5, 4.7), amber af5f00 (4.5, 4.7), red ff0000 (5.3, 4.0),
  /// blue 5f5fff (4.6, 4.6), grey 767676 (4.6, 4.5).
  ///
  /// - SeeAlso: Web Content Accessibility Guidelines 2.2, relative luminance and contrast ratio.
  private static let manyColours: [(Int16, Int16)] = [
    (1, 28), (2, 130), (3, 196), (4, 63), (5, 243),
  ]

  /// Yellow and cyan cannot be read on white, nor blue on black.
  private static let eightColours: [(Int16, Int16)] = [
    (1, Int16(COLOR_GREEN)), (2, Int16(COLOR_MAGENTA)), (3, Int16(COLOR_RED)),
    (4, Int16(COLOR_MAGENTA)),
  ]
}
