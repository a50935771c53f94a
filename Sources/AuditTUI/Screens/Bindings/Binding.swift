import AuditModel

/// One key or several that do the same, where they do it, and what to call it.
///
/// The one table of them (``Bindings/all``) drives dispatch, the line of keys, the help screen and
/// the palette, so that they cannot disagree.
struct Binding: Hashable, Sendable {
  let context: Context

  /// The first is the one that is shown.
  let keys: [Key]
  let label: Phrase
  let action: Action

  /// Whether the line of keys names it; help and palette name every one.
  let isHinted: Bool

  init(
    _ context: Context,
    _ keys: [Key],
    _ label: Phrase,
    _ action: Action,
    isHinted: Bool = false
  ) {
    self.context = context
    self.keys = keys
    self.label = label
    self.action = action
    self.isHinted = isHinted
  }

  /// The binding with the keys that are not taken; `nil` where none is left.
  func without(_ taken: [Key]) -> Binding? {
    if !keys.contains(where: taken.contains) { return self }
    let left = keys.filter { !taken.contains($0) }
    return left.isEmpty
      ? nil : Binding(context, left, label, action, isHinted: isHinted)
  }
}

extension Key {
  /// The key's name as the program shows it: `Enter`, `Ctrl-R`, `j`, `↑`.
  func name(in language: Language, glyphs: Glyphs) -> String {
    switch self {
    case .character(" "): language == .english ? "Space" : "Bwlch"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-" + String(letter).uppercased()
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: glyphs.isASCII ? "Up" : "↑"
    case .down: glyphs.isASCII ? "Down" : "↓"
    case .left: glyphs.isASCII ? "Left" : "←"
    case .right: glyphs.isASCII ? "Right" : "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}
