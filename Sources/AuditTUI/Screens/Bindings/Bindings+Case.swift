import AuditModel

extension Bindings {
  /// The whole case scrolls, so left and right are free to go to its neighbours.
  static let readingCase: [Binding] = [
    Binding(
      .`case`,
      [.character("n"), .right],
      Phrase(en: "next case", cy: "achos nesaf"),
      .nextCase,
      isHinted: true
    ),
    Binding(
      .`case`,
      [.character("p"), .left],
      Phrase(en: "previous case", cy: "achos blaenorol"),
      .previousCase,
      isHinted: true
    ),
    Binding(
      .`case`,
      [.character("i")],
      Phrase(en: "to the item", cy: "at yr eitem"),
      .toItem,
      isHinted: true
    ),
    Binding(
      .`case`,
      [.character("o")],
      Phrase(en: "open to answer", cy: "agor i'w ateb"),
      .answer,
      isHinted: true
    ),
    Binding(.`case`, [.up, .character("k")], Phrase(en: "up", cy: "i fyny"), .up),
    Binding(.`case`, [.down, .character("j")], Phrase(en: "down", cy: "i lawr"), .down),
    Binding(.`case`, [.pageUp], Phrase(en: "page up", cy: "tudalen i fyny"), .pageUp),
    Binding(
      .`case`,
      [.pageDown, .character(" ")],
      Phrase(en: "page down", cy: "tudalen i lawr"),
      .pageDown
    ),
    Binding(
      .`case`,
      [.character("g"), .home],
      Phrase(en: "first line", cy: "llinell gyntaf"),
      .first
    ),
    Binding(.`case`, [.character("G"), .end], Phrase(en: "last line", cy: "llinell olaf"), .last),
  ]
}
