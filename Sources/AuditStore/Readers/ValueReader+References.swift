import AuditModel

extension ValueReader {
  /// Reports a name that nothing has, with the nearest that something has.
  ///
  /// - Parameters:
  ///   - name: What was written.
  ///   - what: What should have the name: `item`.
  ///   - known: The names there are.
  func unknown(_ name: String, of what: Phrase, among known: [String]) {
    let quoted = InputError.quoted(name)
    let remedy: Phrase
    if let nearest = EditDistance.nearest(to: name, among: known) {
      remedy = Phrase(
        en: "did you mean '\(nearest)'?",
        cy: "ai '\(nearest)' oedd gennych mewn golwg?"
      )
    } else {
      remedy = Phrase(en: "check the id", cy: "gwiriwch yr id")
    }
    fault(
      Phrase(en: "there is no \(what.en) \(quoted)", cy: "nid oes \(what.cy) \(quoted)"),
      remedy: remedy
    )
  }

  /// Reports names that stand more than once in a list, each once.
  func reportRepeated(_ names: [String]) {
    var seen: Set<String> = []
    var reported: Set<String> = []
    for name in names where !seen.insert(name).inserted && reported.insert(name).inserted {
      let quoted = InputError.quoted(name)
      fault(
        Phrase(en: "\(quoted) stands here twice", cy: "mae \(quoted) yma ddwywaith"),
        remedy: Phrase(en: "take one of the two out", cy: "tynnwch un o'r ddau")
      )
    }
  }

  /// Reports an answer that an item cannot have.
  func impossibleAnswer(_ answer: AnswerCode, to id: Item.ID, possible: [AnswerCode]) {
    let list = possible.joined(separator: ", ")
    let quoted = InputError.quoted(answer)
    fault(
      Phrase(
        en: "'\(id)' cannot be answered \(quoted)",
        cy: "ni ellir ateb '\(id)' â \(quoted)"
      ),
      remedy: Phrase(en: "use one of: \(list)", cy: "defnyddiwch un o'r rhain: \(list)")
    )
  }
}
