extension Audit {
  /// The items that the audit asks, in the template's order.
  ///
  /// An item is asked when its condition holds, unless the round leaves it out. A condition on an
  /// item that is itself not asked, or not answered yet, does not hold; so answers that no longer
  /// apply lead nowhere. A condition on an item that the template or the round leaves out keeps
  /// nothing from being asked: nobody could ever settle it.
  public func askedItems(in template: Template) -> [Item] {
    var codes: [Item.ID: AnswerCode] = [:]
    let era = era(in: template)
    return template.items.filter { item in
      guard template.awaited.contains(item.id),
        item.condition?
          .holds(for: caseFile, era: era, answers: codes, awaiting: template.awaited) ?? true
      else { return false }
      codes[item.id] = answers[item.id]?.value?.code
      return true
    }
  }

  /// When the work under audit was begun.
  ///
  /// By the day given for the case; else by the earliest start of the clocks that answer items of
  /// the template; else by that of clocks kept from an earlier version, which nobody can mend any
  /// more and so must not stand before the others; else by the day of the audit.
  public func era(in template: Template) -> Era {
    if let began = caseFile.began { return Era(start: began) }
    let present = template.items.lazy.compactMap { self.answers[$0.id]?.firstStart }.min()
    let start = present ?? answers.values.lazy.compactMap(\.firstStart).min()
    return Era(start: start ?? asAt)
  }
}

extension Answer {
  /// The earliest day on which one of its clocks starts; `nil` where there is none.
  fileprivate var firstStart: Day? {
    guard case .clocks(let clocks) = value else { return nil }
    return clocks.compactMap(\.start.day).min()
  }
}

extension Condition {
  /// Whether the condition holds.
  ///
  /// - Parameters:
  ///   - caseFile: The case; an attribute nobody has given matches nothing.
  ///   - era: When the work was begun.
  ///   - answers: The answers, in one word each, of items that are asked; others are missing.
  ///   - items: Those that can be answered at all; a part that names another one holds. `nil` makes
  ///     every part wait for its answer.
  /// - Returns: Whether the item that has the condition is asked.
  public func holds(
    for caseFile: CaseFile,
    era: Era,
    answers: [Item.ID: AnswerCode],
    awaiting items: Set<Item.ID>? = nil
  ) -> Bool {
    switch self {
    case .answer(let item, let wanted):
      answers[item].map(wanted.contains) ?? !(items?.contains(item) ?? true)
    case .attribute(let attribute, let wanted):
      caseFile.value(of: attribute).map(wanted.contains) ?? false
    case .era(let wanted): era == wanted
    case .all(let parts):
      parts.allSatisfy {
        $0.holds(for: caseFile, era: era, answers: answers, awaiting: items)
      }
    case .any(let parts):
      parts.contains { $0.holds(for: caseFile, era: era, answers: answers, awaiting: items) }
    }
  }
}
