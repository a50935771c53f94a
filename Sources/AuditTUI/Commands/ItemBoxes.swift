import AuditModel

/// The answers of an item as boxes and lines to be filled in.
struct ItemBoxes {
  private let item: Item
  private let timescales: Timescales

  init(_ item: Item, timescales: Timescales) {
    self.item = item
    self.timescales = timescales
  }

  /// One answer to a line.
  func lines(in language: Language) -> [String] {
    Choice.offered(by: item).flatMap { choice -> [String] in
      guard choice.kind != .entry else { return entry(in: language) }
      let detail = choice.detail.map { ": " + $0.text(in: language) } ?? ""
      return ["[ ] \(choice.label.text(in: language))\(detail)"]
    }
  }

  private func entry(in language: Language) -> [String] {
    switch item.kind {
    case .dates(let ids): return ids.flatMap { clock($0, in: language) }
    case .count(let range):
      let outOf = range.outOf.map { whole in
        "   " + Phrase(en: "of", cy: "o").text(in: language) + " ____ " + whole.text(in: language)
      }
      return ["____ \(range.unit.text(in: language))\(outOf ?? "")"]
    case .yesNo, .yesNoNotRecorded, .grade, .choice, .text:
      return ["________________________________________"]
    }
  }

  private func clock(_ id: Timescale.ID, in language: Language) -> [String] {
    guard let timescale = timescales[id] else { return [id] }
    let limit = timescale.limitPhrase.text(in: language)
    return [
      "\(timescale.title.text(in: language)): \(limit) [\(id)]",
      "    \(timescale.starts.text(in: language)): ____/____/________",
      "    \(timescale.stops.text(in: language)): ____/____/________",
    ]
  }
}

extension Timescale {
  /// The limits in words: `1 week, then 6 weeks`; says where there is none.
  var limitPhrase: Phrase {
    if counts == .before {
      return Phrase(en: "before the event", cy: "cyn y digwyddiad")
    }
    guard hasLimit else { return Verdict.noLimit.phrase }
    return Phrase(
      en: phases.map(\.limit.phrase.en).joined(separator: ", then "),
      cy: phases.map(\.limit.phrase.cy).joined(separator: ", yna ")
    )
  }
}
