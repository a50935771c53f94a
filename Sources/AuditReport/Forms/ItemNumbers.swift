import AuditModel

/// Where the items of a template stand on its form: `1.2` is the second of the first section.
struct ItemNumbers: Sendable {
  private let places: [Item.ID: (number: String, item: Item)]

  init(_ template: Template) {
    let all = template.sections.enumerated().flatMap { index, section in
      section.items.enumerated().map { position, item in
        (item.id, (number: "\(index + 1).\(position + 1)", item: item))
      }
    }
    places = Dictionary(all) { first, _ in first }
  }

  /// The number of an item; `nil` for one that the template does not ask.
  func number(of id: Item.ID) -> String? {
    places[id]?.number
  }

  func item(_ id: Item.ID) -> Item? {
    places[id]?.item
  }

  /// An item's answer by the number and words of its question, as a condition names it: `the answer
  /// to question 1.2 (“Was the child seen alone?”)`.
  ///
  /// An item that the template does not ask has nothing but its id.
  func answer(to id: Item.ID) -> Phrase {
    guard let (number, item) = places[id] else {
      return Phrase(en: "the answer to the item “\(id)”", cy: "yr ateb i'r eitem “\(id)”")
    }
    return Phrase(
      en: "the answer to question \(number) (“\(item.asks.text(in: .english))”)",
      cy: "yr ateb i gwestiwn \(number) (“\(item.asks.text(in: .welsh))”)"
    )
  }
}
