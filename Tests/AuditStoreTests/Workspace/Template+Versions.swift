import AuditModel

extension Template {
  /// The example's second version: `seen` has mended words, `voice` a new id, and one more is asked.
  static let exampleAsksMore = second([.seenMended, .voiceHeard, .alone])

  /// As ``exampleAsksMore``, without the question that is new.
  static let exampleRenames = second([.seenMended, .voiceHeard])

  private static func second(_ items: [Item]) -> Template {
    Template(
      id: "example",
      version: 2,
      title: Wording(en: "Example", cy: "Enghraifft"),
      sections: [Section(id: "all", title: Wording(en: "All", cy: "Popeth"), items: items)]
    )
  }
}

extension Item {
  fileprivate static let seenMended = Item(
    id: "seen",
    measures: .compliance,
    asks: Wording(en: "Was the child seen?", cy: "A welwyd y plentyn?"),
    kind: .yesNo
  )
  fileprivate static let voiceHeard = Item(
    id: "voice-heard",
    measures: .quality,
    asks: Wording(en: "Heard?", cy: "A glywyd?"),
    kind: .grade,
    anchors: Dictionary(
      uniqueKeysWithValues: Grade.allCases.map { ($0, Wording(en: $0.rawValue)) }
    )
  )
  fileprivate static let alone = Item(
    id: "alone",
    measures: .compliance,
    asks: Wording(en: "Alone?", cy: "Ar ei ben ei hun?"),
    kind: .yesNo
  )
}

extension Migration {
  static let exampleAsksMore = Migration(
    from: .example,
    to: .exampleAsksMore,
    fates: ["voice": .renamed("voice-heard")]
  )
  static let exampleRenames = Migration(
    from: .example,
    to: .exampleRenames,
    fates: ["voice": .renamed("voice-heard")]
  )
}
