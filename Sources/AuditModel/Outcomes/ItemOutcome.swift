/// What one audit says of one item: the outcome, and the clocks behind it.
public struct ItemOutcome: Hashable, Sendable {
  public let item: Item.ID
  public let outcome: Outcome

  /// One for each clock of the answer; empty for other kinds.
  public let clocks: [ScoredClock]

  /// What evidence of another source says, where the answer rests on that.
  ///
  /// It is kept beside the item's own source and never in its figure; `nil` for nearly every answer.
  public let elsewhere: Elsewhere?

  /// Whether the file is silent because it has no place for it; only of ``Outcome/notRecorded``.
  public let hasNoPlace: Bool

  public init(
    item: Item.ID,
    outcome: Outcome,
    clocks: [ScoredClock] = [],
    elsewhere: Elsewhere? = nil,
    hasNoPlace: Bool = false
  ) {
    self.item = item
    self.outcome = outcome
    self.clocks = clocks
    self.elsewhere = elsewhere
    self.hasNoPlace = hasNoPlace
  }
}

extension ItemOutcome {
  /// Whether it says more than its outcome.
  var hasMore: Bool {
    !clocks.isEmpty || elsewhere != nil || hasNoPlace
  }
}

/// What evidence of a source other than the item's own says.
public struct Elsewhere: Hashable, Sendable {
  public let source: EvidenceSource
  public let outcome: Outcome

  public init(source: EvidenceSource, outcome: Outcome) {
    self.source = source
    self.outcome = outcome
  }
}

extension Audit {
  /// Works out every item of the template, in its order: one outcome each.
  ///
  /// An answer that an item of its kind cannot have, as in a file changed by hand, is no answer.
  ///
  /// - Parameters:
  ///   - template: The version that the audit answers.
  ///   - rules: The timescales and the calendar by which clocks are judged, on the audit's ``asAt``.
  /// - Returns: As many outcomes as the template has items.
  public func outcomes(in template: Template, rules: Rules) -> [ItemOutcome] {
    let asked = askedItems(in: template)
    let askedIDs = Set(asked.map(\.id))
    let codes = asked.reduce(into: [Item.ID: AnswerCode]()) { codes, item in
      codes[item.id] = answers[item.id]?.value?.code
    }
    let era = era(in: template)
    return template.items.map { item in
      guard askedIDs.contains(item.id) else {
        return ItemOutcome(item: item.id, outcome: .notAsked)
      }
      if let absence = item.ungradedWhen, absence.holds(for: caseFile, era: era, answers: codes) {
        return ItemOutcome(item: item.id, outcome: .ungraded)
      }
      guard let answer = answers[item.id], let value = answer.value, item.kind.accepts(value) else {
        return ItemOutcome(item: item.id, outcome: .unanswered)
      }
      let outcome = value.outcome(for: item, rules: rules, asAt: asAt)
      guard answer.source == item.source else {
        return ItemOutcome(
          item: item.id,
          outcome: .otherSource,
          elsewhere: Elsewhere(source: answer.source, outcome: outcome.outcome)
        )
      }
      return outcome
    }
  }
}

extension AnswerValue {
  /// What the answer means for the item, whatever else the audit says.
  func outcome(for item: Item, rules: Rules, asAt: Day) -> ItemOutcome {
    func plain(_ outcome: Outcome) -> ItemOutcome { ItemOutcome(item: item.id, outcome: outcome) }
    switch self {
    case .yes: return plain(item.isAdverse ? .notMet : .met)
    case .no: return plain(item.isAdverse ? .met : .notMet)
    case .notApplicable: return plain(.notApplicable)
    case .graded(let grade): return plain(.graded(grade))
    case .cannotBeGraded: return plain(.ungraded)
    case .count(let number, _): return plain(.tallied(String(number)))
    case .choice(let option): return plain(.tallied(option))
    case .text: return plain(.tallied(Outcome.writtenValue))
    case .notRecorded: return plain(.notRecorded)
    case .noPlaceToRecord:
      return ItemOutcome(item: item.id, outcome: .notRecorded, hasNoPlace: true)
    case .clocks(let clocks):
      let readings = clocks.compactMap { rules.reading(of: $0, asAt: asAt) }
      let isWhole = readings.count == clocks.count
      return ItemOutcome(
        item: item.id,
        outcome: Outcome(readings.lazy.map(\.verdict), isWhole: isWhole),
        clocks: readings.map(ScoredClock.init)
      )
    }
  }
}
