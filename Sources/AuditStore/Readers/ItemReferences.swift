import AuditModel

/// Checks what the items of a template say about each other.
struct ItemReferences {
  private let items: [PlacedItem]
  private let positions: [Item.ID: Int]
  private let sharedItems: SharedItems
  private let isPinned: Bool

  init(_ items: [PlacedItem], sharedItems: SharedItems, isPinned: Bool) {
    self.items = items
    self.sharedItems = sharedItems
    self.isPinned = isPinned
    let known = items.enumerated().compactMap { position, item in item.id.map { ($0, position) } }
    positions = Dictionary(known) { first, _ in first }
  }

  /// Reports ids that stand twice, and references to items that are missing, come later, go in a
  /// circle or cannot have such an answer.
  func check() {
    for (position, placed) in items.enumerated() {
      if let id = placed.id, let first = positions[id], first != position {
        placed.place.definedTwice(id, items[first].place.place)
      }
      guard let item = placed.item else { continue }
      check(item.condition, "when", of: placed, at: position)
      check(item.ungradedWhen, "ungraded-when", of: placed, at: position)
      item.implications.forEach { check($0, of: placed, at: position) }
      if let restated = item.restates { checkRestated(restated, by: placed, at: position) }
      if let file = item.beside { checkBeside(file, of: placed, at: position) }
    }
  }

  private func check(
    _ condition: Condition?,
    _ field: String,
    of placed: PlacedItem,
    at position: Int
  ) {
    let place = placed.place(of: field)
    for (id, answers) in condition?.wantedAnswers ?? [] {
      guard let other = positions[id] else {
        if !mayBeMissing(id, from: placed, field) { reportMissing(id, place, placed) }
        continue
      }
      guard other < position else {
        place.comesTooLate(id, for: placed.id ?? "", isSame: other == position)
        continue
      }
      checkAnswers(answers, to: other, place)
    }
  }

  private func check(_ implication: Implication, of placed: PlacedItem, at position: Int) {
    let place = placed.place(of: "implies")
    checkAnswers([implication.answer], to: position, place)
    guard let other = positions[implication.item] else {
      if !mayBeMissing(implication.item, from: placed, "implies") {
        reportMissing(implication.item, place, placed)
      }
      return
    }
    guard other != position else { return place.saysOfItself(implication.item) }
    checkAnswers(implication.agrees, to: other, place)
  }

  private func checkRestated(_ restated: Item.ID, by placed: PlacedItem, at position: Int) {
    let place = placed.place(of: "restates")
    guard let other = positions[restated] else {
      if !mayBeMissing(restated, from: placed, "restates") {
        reportMissing(restated, place, placed)
      }
      return
    }
    guard other != position else { return place.saysOfItself(restated) }
    if items[other].item?.restates != nil { place.restatesARestatement(restated) }
  }

  private func checkBeside(_ file: Item.ID, of placed: PlacedItem, at position: Int) {
    let place = placed.place(of: "beside")
    guard let other = positions[file] else {
      if !mayBeMissing(file, from: placed, "beside") { reportMissing(file, place, placed) }
      return
    }
    guard other != position else { return place.saysOfItself(file) }
    guard let item = items[other].item else { return }
    if item.source != .file { return place.restsOnNoFile(item) }
    if !item.kind.hasFavourable { place.hasNoFavourableSide(item) }
  }

  /// Whether a template can do without an item that one of its items names.
  ///
  /// Shared items name each other wherever they stand together. What is not asked contradicts nothing,
  /// and keeps nothing from being asked.
  ///
  /// An item that is written in the template itself may be a copy of a shared one; but a `when` of its
  /// own that waits for an item it left out would always ask, which is more likely a slip.
  private func mayBeMissing(_ id: Item.ID, from placed: PlacedItem, _ field: String) -> Bool {
    isPinned || (placed.isShared || field != "when") && sharedItems[id] != nil
  }

  private func checkAnswers(_ answers: [AnswerCode], to position: Int, _ place: ValueReader) {
    guard let item = items[position].item else { return }
    let possible = item.kind.answerCodes
    for answer in answers where !possible.contains(answer) {
      place.impossibleAnswer(answer, to: item.id, possible: possible)
    }
  }

  private func reportMissing(_ id: Item.ID, _ place: ValueReader, _ placed: PlacedItem) {
    let known = positions.keys.filter { $0 != placed.id }.sorted()
    place.unknown(id, of: Phrase(en: "item", cy: "eitem"), among: known)
  }
}

extension ValueReader {
  fileprivate func comesTooLate(_ id: Item.ID, for item: Item.ID, isSame: Bool) {
    fault(
      isSame
        ? Phrase(
          en: "'\(item)' depends on its own answer",
          cy: "mae '\(item)' yn dibynnu ar ei ateb ei hun"
        )
        : Phrase(
          en: "'\(item)' depends on '\(id)', which is asked after it",
          cy: "mae '\(item)' yn dibynnu ar '\(id)', a ofynnir ar ei ôl"
        ),
      remedy: Phrase(
        en: "name an item that is asked before it",
        cy: "enwch eitem a ofynnir o'i flaen"
      )
    )
  }

  fileprivate func saysOfItself(_ id: Item.ID) {
    fault(
      Phrase(en: "'\(id)' names itself", cy: "mae '\(id)' yn enwi ei hun"),
      remedy: Phrase(en: "name another item", cy: "enwch eitem arall")
    )
  }

  fileprivate func restatesARestatement(_ id: Item.ID) {
    fault(
      Phrase(
        en: "'\(id)' restates another item itself",
        cy: "mae '\(id)' ei hun yn ailadrodd eitem arall"
      ),
      remedy: Phrase(
        en: "name the item that stands in the pools",
        cy: "enwch yr eitem sydd yn y cronfeydd"
      )
    )
  }

  fileprivate func restsOnNoFile(_ item: Item) {
    fault(
      Phrase(
        en: "'\(item.id)' rests on another source itself: \(item.source.phrase.en)",
        cy: "mae '\(item.id)' ei hun yn dibynnu ar ffynhonnell arall: \(item.source.phrase.cy)"
      ),
      remedy: Phrase(
        en: "name the item that asks the same of the case file",
        cy: "enwch yr eitem sy'n gofyn yr un peth am y ffeil achos"
      )
    )
  }

  fileprivate func hasNoFavourableSide(_ item: Item) {
    fault(
      Phrase(
        en:
          "'\(item.id)' is answered '\(item.kind.code)', which has no favourable side to agree with",
        cy: "atebir '\(item.id)' â '\(item.kind.code)', heb ochr ffafriol i gytuno â hi"
      ),
      remedy: Phrase(
        en: "name an item that is answered yes-no, yes-no-not-recorded, grade or dates",
        cy: "enwch eitem a atebir ag yes-no, yes-no-not-recorded, grade neu dates"
      )
    )
  }
}
