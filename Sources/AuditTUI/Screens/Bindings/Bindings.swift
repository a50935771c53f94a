import AuditModel

/// The table of what every key does.
enum Bindings {
  static let all: [Binding] = [
    walk, home, filter, review, figures, spots, roundPages, filters, readingCase, newAudit, typing,
    typingInWalk, typingDates, recovery, choosing, readings, moving, everywhere,
  ].flatMap { $0 }

  /// Those of each context alone, by its number.
  private static let ofContext: [[Binding]] = all.reduce(
    into: Array(repeating: [], count: Context.allCases.count)
  ) { $0[$1.context.rawValue].append($1) }

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
    holding(in: context) { _ in true }
  }

  /// Those that the line of keys names.
  static func hinted(in context: Context) -> [Binding] {
    holding(in: context, where: \.isHinted)
  }

  /// Those of them that are wanted.
  ///
  /// Every frame asks, and the first screen waits for the answer: a look along the few keys that are
  /// taken, in place of sets and tables that must be made first.
  private static func holding(in context: Context, where isWanted: (Binding) -> Bool) -> [Binding] {
    var taken: [Key] = []
    var holding: [Binding] = []
    for place in [context] + context.wider {
      let nearer = taken
      for binding in ofContext[place.rawValue] {
        guard let here = binding.without(nearer) else { continue }
        taken += here.keys
        if isWanted(here) { holding.append(here) }
      }
    }
    return holding
  }

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
    Binding(
      .everywhere,
      [.character("S")],
      Phrase(en: "save a copy elsewhere", cy: "cadw copi mewn man arall"),
      .saveElsewhere
    ),
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
