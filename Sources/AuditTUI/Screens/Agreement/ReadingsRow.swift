import AuditModel

/// One thing that readings of a case say: the safety question, or an item.
enum ReadingsRow: Hashable, Identifiable, Sendable {
  /// What each reading says of the risk today, and what was settled on.
  case safety(readings: [Bool?], settled: Bool?)
  case item(ReconciledItem)

  /// As journals name it: `safety` or the item's id.
  var id: String { stop.name }

  /// Where it is answered in the walk.
  var stop: WalkStop {
    switch self {
    case .safety: .safety
    case .item(let row): .item(row.id)
    }
  }

  /// Whether the readings, or what was settled on, say different things.
  var differs: Bool {
    switch self {
    case .safety(let readings, let settled):
      Set(readings).count > 1 || (settled != nil && settled != readings.first)
    case .item(let row): row.differs || row.isShift
    }
  }

  /// Whether something is still to be done: nothing settled on, or no reason given.
  var isOpen: Bool {
    switch self {
    case .safety(_, let settled): settled == nil
    case .item(let row): row.lacksWhy || (row.differs && row.settled?.value == nil)
    }
  }

  /// Every row in the template's order, the safety question first.
  ///
  /// A moderated audit lists all of its items whatever is asked for, because any of them may be changed.
  static func all(in open: OpenAudit, onlyDifferences: Bool) -> [ReadingsRow] {
    let readings = open.readings
    let rows =
      [
        ReadingsRow.safety(
          readings: readings.map(\.safety.immediateRisk),
          settled: open.audit.safety.immediateRisk
        )
      ] + open.audit.reconciled(with: readings, in: open.template).map(ReadingsRow.item)
    return onlyDifferences && readings.count > 1 ? rows.filter(\.differs) : rows
  }
}

extension ReadingsRow {
  func question(on desk: Desk) -> String {
    switch self {
    case .safety: desk.text(Words.safetyQuestion)
    case .item(let row): desk.text(row.item.asks)
    }
  }

  /// What a reading says, by its number from 0.
  func answer(of reading: Int, on desk: Desk) -> String {
    switch self {
    case .safety(let readings, _): Self.words(readings[reading], on: desk)
    case .item(let row): Self.words(row.readings[reading], to: row.item, on: desk)
    }
  }

  /// What was settled on.
  func settled(on desk: Desk) -> String {
    switch self {
    case .safety(_, let settled): Self.words(settled, on: desk)
    case .item(let row): Self.words(row.settled, to: row.item, on: desk)
    }
  }

  private static func words(_ risk: Bool?, on desk: Desk) -> String {
    risk.map { desk.text($0 ? Words.yes : Words.no) } ?? "–"
  }

  private static func words(_ answer: Answer?, to item: Item, on desk: Desk) -> String {
    answer?.value?.short(to: item, language: desk.language) ?? "–"
  }

  /// In words whether the readings agree and what is still to be done.
  var standing: Phrase {
    switch (differs, isOpen, self) {
    case (_, true, .item(let row)) where row.settled?.value != nil:
      Phrase(
        en: "They differ; the reason is still to be written: r",
        cy: "Maent yn wahanol; mae'r rheswm heb ei ysgrifennu eto: r"
      )
    case (true, true, _):
      Phrase(
        en: "They differ: a number takes an answer, Enter gives another",
        cy: "Maent yn wahanol: mae rhif yn cymryd ateb, mae Enter yn rhoi un arall"
      )
    case (true, false, _): Phrase(en: "They differ; settled", cy: "Maent yn wahanol; wedi'i setlo")
    case (false, true, _): Phrase(en: "Nobody has answered", cy: "Nid oes neb wedi ateb")
    case (false, false, _): Phrase(en: "The same", cy: "Yr un fath")
    }
  }
}
