/// What a piece of text is, from which the terminal decides how it looks.
///
/// A style is never the only carrier of a meaning: a word or a glyph always says the same, because
/// there are terminals without colour and eyes that do not tell red from green.
enum Style: Hashable, Sendable, CaseIterable {
  /// Ordinary text, in the terminal's own colours.
  case plain

  /// Text that should be seen first.
  case strong

  /// Text that may be overlooked: guidance, units, what is left out.
  case faint

  /// The row or choice that a key acts on.
  case selected

  /// Met, satisfactory or better, saved.
  case good

  /// Watch, not recorded, not confirmed.
  case warning

  /// Not met, below target, a fault.
  case bad

  /// The name of a screen or a section.
  case title

  /// The line of keys.
  case hint

  /// Something that leads elsewhere, and the filled part of a bar.
  case accent

  /// Where one types.
  case field

  /// The style's letter in the attribute map of ``Canvas/snapshot``.
  var letter: Character {
    switch self {
    case .plain: "."
    case .strong: "S"
    case .faint: "f"
    case .selected: "#"
    case .good: "g"
    case .warning: "w"
    case .bad: "b"
    case .title: "T"
    case .hint: "h"
    case .accent: "a"
    case .field: "_"
    }
  }
}
