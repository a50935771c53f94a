import AuditModel

extension Bindings {
  /// The keys of what waits for a choice, and of the versions of one thing.
  static let choosing: [Binding] =
    [
      Binding(.page, [.enter], Phrase(en: "back", cy: "yn ôl"), .back),
      Binding(.choices, [.character("r")], Phrase(en: "read again", cy: "darllen eto"), .readAll),
      Binding(
        .versions,
        [.enter, .character("n"), .right],
        Phrase(en: "next choice", cy: "dewis nesaf"),
        .nextCase,
        isHinted: true
      ),
      Binding(
        .versions,
        [.character("p"), .left],
        Phrase(en: "previous choice", cy: "dewis blaenorol"),
        .previousCase,
        isHinted: true
      ),
      Binding(.versions, [.up, .character("k")], Phrase(en: "up", cy: "i fyny"), .up),
      Binding(.versions, [.down, .character("j")], Phrase(en: "down", cy: "i lawr"), .down),
      Binding(.versions, [.pageUp], Phrase(en: "page up", cy: "tudalen i fyny"), .pageUp),
      Binding(
        .versions,
        [.pageDown, .character(" ")],
        Phrase(en: "page down", cy: "tudalen i lawr"),
        .pageDown
      ),
    ]
    + (1...9).map { number in
      Binding(
        .versions,
        [.character(Character(String(number)))],
        Phrase(en: "take version \(number)", cy: "cymryd fersiwn \(number)"),
        .choose(number),
        isHinted: number <= 2
      )
    }
}
