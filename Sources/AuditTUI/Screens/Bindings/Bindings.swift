import AuditModel

/// The table of what every key does.
enum Bindings {
  static let all: [Binding] =
    walk + home + filter + review + figures + spots + filters + readingCase + newAudit + typing
    + typingInWalk
    + typingDates
    + recovery + moving
    + everywhere

  /// What a key does in a context, looked up from the nearest context outwards.
  static func action(for key: Key, in context: Context) -> Action? {
    for context in [context] + context.wider {
      if let action = table[context]?[key] { return action }
    }
    return nil
  }

  /// The key that is shown for an action; `nil` where it has none.
  static func key(for action: Action, in context: Context) -> Key? {
    holding(in: context).first { $0.action == action }?.keys.first
  }

  /// Every binding that holds in a context, nearest first, without the keys that a nearer one has.
  static func holding(in context: Context) -> [Binding] {
    var taken: Set<Key> = []
    return ([context] + context.wider).flatMap { context in
      let here = all.filter { $0.context == context }.compactMap { $0.without(taken) }
      taken.formUnion(here.flatMap(\.keys))
      return here
    }
  }

  /// Those that the line of keys names, worked out once: every frame asks for them.
  static func hinted(in context: Context) -> [Binding] {
    hints[context] ?? []
  }

  private static let hints = Dictionary(
    uniqueKeysWithValues: Context.allCases.map { ($0, holding(in: $0).filter(\.isHinted)) }
  )

  private static let table: [Context: [Key: Action]] = all.reduce(into: [:]) { table, binding in
    for key in binding.keys {
      precondition(
        table[binding.context]?[key] == nil,
        "\(key) is bound twice in \(binding.context)"
      )
      table[binding.context, default: [:]][key] = binding.action
    }
  }
}

extension Bindings {
  fileprivate static let everywhere: [Binding] = [
    Binding(
      .everywhere,
      [.character("?"), .function(1)],
      Phrase(en: "help", cy: "cymorth"),
      .help,
      isHinted: true
    ),
    Binding(
      .everywhere,
      [.character(":")],
      Phrase(en: "all commands", cy: "pob gorchymyn"),
      .palette,
      isHinted: true
    ),
    Binding(.everywhere, [.escape], Phrase(en: "back", cy: "yn ôl"), .back, isHinted: true),
    Binding(.everywhere, [.character("q")], Phrase(en: "quit", cy: "gadael"), .quit),
    Binding(
      .everywhere,
      [.control("l")],
      Phrase(en: "draw again", cy: "ail-lunio"),
      .redraw
    ),
    Binding(
      .everywhere,
      [.control("z")],
      Phrase(en: "pause the program", cy: "oedi'r rhaglen"),
      .suspend
    ),
  ]

  fileprivate static let moving: [Binding] = [
    Binding(.list, [.up, .character("k")], Phrase(en: "up", cy: "i fyny"), .up),
    Binding(.list, [.down, .character("j")], Phrase(en: "down", cy: "i lawr"), .down),
    Binding(.list, [.left, .character("h")], Phrase(en: "left", cy: "i'r chwith"), .left),
    Binding(.list, [.right, .character("l")], Phrase(en: "right", cy: "i'r dde"), .right),
    Binding(.list, [.enter], Phrase(en: "open", cy: "agor"), .open, isHinted: true),
    Binding(.list, [.pageUp], Phrase(en: "page up", cy: "tudalen i fyny"), .pageUp),
    Binding(.list, [.pageDown], Phrase(en: "page down", cy: "tudalen i lawr"), .pageDown),
    Binding(.list, [.character("g"), .home], Phrase(en: "first", cy: "cyntaf"), .first),
    Binding(.list, [.character("G"), .end], Phrase(en: "last", cy: "olaf"), .last),
  ]
}
