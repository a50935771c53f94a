import AuditModel

extension Bindings {
  /// The keys of every screen of figures, then those of one or two.
  static let figures: [Binding] =
    [Context.teams, .items, .item, .cross, .cases].flatMap(everyScreenOfFigures) + [
      sort(.teams), sort(.items), sort(.cases),
      Binding(
        .cases,
        [.character("/")],
        Phrase(en: "filter", cy: "hidlo"),
        .find,
        isHinted: true
      ),
      Binding(
        .teams,
        [.character("v")],
        Phrase(en: "headlines, sections or all items", cy: "prif eitemau, adrannau neu bob eitem"),
        .nextColumns
      ),
      Binding(
        .items,
        [.character("t")],
        Phrase(en: "in time against grade", cy: "mewn pryd yn erbyn gradd"),
        .crossTable
      ),
      Binding(.items, [.character("/")], Phrase(en: "find", cy: "canfod"), .find, isHinted: true),
      Binding(
        .items,
        [.character("n")],
        Phrase(en: "next match", cy: "canlyniad nesaf"),
        .nextMatch
      ),
      Binding(
        .items,
        [.character("N")],
        Phrase(en: "previous match", cy: "canlyniad blaenorol"),
        .previousMatch
      ),
    ]

  private static func sort(_ context: Context) -> Binding {
    Binding(context, [.character("s")], Phrase(en: "sort", cy: "trefnu"), .sort, isHinted: true)
  }

  static func everyScreenOfFigures(_ context: Context) -> [Binding] {
    [
      Binding(
        context,
        [.character("f")],
        Phrase(en: "filters", cy: "hidlwyr"),
        .filters,
        isHinted: true
      ),
      Binding(
        context,
        [.character("c")],
        Phrase(en: "no filters", cy: "dim hidlwyr"),
        .clearFilters
      ),
      Binding(
        context,
        [.character("]")],
        Phrase(en: "next round", cy: "rownd nesaf"),
        .nextRound,
        isHinted: true
      ),
      Binding(
        context,
        [.character("[")],
        Phrase(en: "previous round", cy: "rownd flaenorol"),
        .previousRound
      ),
      Binding(
        context,
        [.character("d")],
        Phrase(en: "drafts in or out", cy: "drafftiau i mewn neu allan"),
        .includeDrafts
      ),
      Binding(
        context,
        [.character("e")],
        Phrase(en: "export", cy: "allforio"),
        .export,
        isHinted: true
      ),
    ]
  }

  static let filters: [Binding] =
    [
      Binding(
        .filters,
        [.enter, .control("s")],
        Phrase(en: "take them", cy: "eu cymryd"),
        .begin,
        isHinted: true
      )
    ] + form(.filters)
}
