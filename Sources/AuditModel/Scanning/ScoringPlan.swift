/// How the audits of one template are scored straight from their bytes.
///
/// Everything that a template, as a round asks it, and the rules settle is worked out once; what is
/// left for each audit makes no string and asks no dictionary. The bytes are those that
/// ``PackedOutcomes`` makes of ``Audit/outcomes(in:rules:)``, which defines what they mean.
///
/// One plan serves any number of threads. Where each has a ``copy()`` of its own, fewer references are
/// counted by two of them at once, which for very many audits takes less time.
public final class ScoringPlan: Sendable {
  public let template: AnsweredTemplate

  let rules: Rules

  /// In the template's order.
  let items: [PlannedItem]

  /// Those of all items.
  let conditions: [PlannedCondition]

  /// For each item what each word comes to, behind one another.
  let outcomes: [UInt8]

  /// Of the items that are answered by a number.
  let counts: [CountRange]

  /// Of the items that are answered by dates, behind one another.
  let timescales: [PlannedTimescale]

  /// Those of them that the rules know, in any order.
  private let knownTimescales: [KnownTimescale]

  /// The ids of the items, ascending by their bytes.
  let itemNames: WordTable

  /// Where the items stand in the template, in the order of ``itemNames``.
  let itemPlaces: [Int]

  /// The words that are answers; those that conditions ask for come first.
  let words: WordTable

  /// The ids of the timescales of all items.
  let timescaleNames: WordTable

  /// Whether any condition asks when the work was begun.
  let asksEra: Bool

  /// Plans the scoring of a template as a round asks it, under its rules.
  ///
  /// It is `nil` for a template that the plan has no room for: ids that are not ASCII or stand twice,
  /// conditions that ask for more than 63 words, an item with more than 96. Its audits are scored
  /// from the model.
  ///
  /// - Parameters:
  ///   - template: The version that the audits answer, in the round's form.
  ///   - rules: Those by which clocks are judged.
  public init?(template: Template, rules: Rules) {
    let all = template.items
    let written = all.flatMap { [$0.condition, $0.ungradedWhen].compactMap(\.self) }
    let asked = Set(written.flatMap(\.codes)).sorted()
    let others = Set(all.flatMap(\.kind.answerCodes)).subtracting(asked).sorted()
    let timescales = Set(all.flatMap(\.kind.timescaleIDs)).sorted()
    let names = Set(all.map(\.id))
    guard asked.count < 64, names.count == all.count,
      all.allSatisfy({ $0.kind.answerCodes.count <= OutcomeCode.options }),
      (asked + others + timescales + names).allSatisfy(\.isPlannable)
    else { return nil }
    let codes = Dictionary(uniqueKeysWithValues: (asked + others).enumerated().map { ($1, $0) })
    let order = all.indices.sorted {
      all[$0].id.utf8.lexicographicallyPrecedes(all[$1].id.utf8)
    }
    let awaited = Dictionary(
      uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) }
        .filter { template.awaited.contains($0.0) }
    )
    self.template = AnsweredTemplate(template)
    self.rules = rules
    itemNames = WordTable(order.map { all[$0].id })
    itemPlaces = order
    words = WordTable(asked + others)
    timescaleNames = WordTable(timescales)
    asksEra = written.contains(where: \.asksEra)
    var conditions: [PlannedCondition] = []
    var outcomes: [UInt8] = []
    var counts: [CountRange] = []
    var planned: [PlannedTimescale] = []
    let known = timescales.map { rules.timescales[$0].map(KnownTimescale.init) }
    func place(of condition: Condition?, unanswerable: Bool) -> Int? {
      guard let condition else { return nil }
      conditions.append(
        PlannedCondition(condition, awaited: awaited, codes: codes, unanswerable: unanswerable)
      )
      return conditions.count - 1
    }
    items = all.map { item in
      defer {
        outcomes += (asked + others).map { item.outcomeCode(of: $0, rules: rules) }
        if let range = item.kind.countRange { counts.append(range) }
        planned += item.kind.timescaleIDs.map { id in
          guard let name = timescales.firstIndex(of: id) else {
            preconditionFailure("the timescale \(id) is an item's and not among those of all items")
          }
          return PlannedTimescale(name: name, known: known[name].map(Unmanaged.passUnretained))
        }
      }
      return PlannedItem(
        isLeftOut: awaited[item.id] == nil,
        condition: place(of: item.condition, unanswerable: true),
        absence: place(of: item.ungradedWhen, unanswerable: false),
        source: item.source,
        outcomes: outcomes.count,
        count: item.kind.countRange == nil ? nil : counts.count,
        isText: item.kind == .text,
        timescales: planned.count..<planned.count + item.kind.timescaleIDs.count
      )
    }
    self.conditions = conditions
    self.outcomes = outcomes
    self.counts = counts
    self.timescales = planned
    knownTimescales = known.compactMap(\.self)
  }

  private init(_ other: ScoringPlan) {
    template = other.template
    rules = other.rules
    items = other.items
    conditions = other.conditions
    outcomes = other.outcomes
    counts = other.counts
    timescales = other.timescales
    knownTimescales = other.knownTimescales
    itemNames = other.itemNames
    itemPlaces = other.itemPlaces
    words = other.words
    timescaleNames = other.timescaleNames
    asksEra = other.asksEra
  }

  /// The same plan, with the same ``template``.
  public func copy() -> ScoringPlan {
    ScoringPlan(self)
  }
}

extension Item {
  /// What a word comes to as an answer, as a byte; ``PlannedItem/misfit`` where it is none.
  fileprivate func outcomeCode(of word: AnswerCode, rules: Rules) -> UInt8 {
    let value = AnswerValue(code: word)
    guard kind.accepts(value) else { return PlannedItem.misfit }
    // No word is a clock, so the day does not matter.
    let outcome = value.outcome(for: self, rules: rules, asAt: Day(number: 0)).outcome
    return OutcomeCode.code(of: outcome, options: kind.optionIDs) ?? PlannedItem.misfit
  }
}

extension AnswerKind {
  fileprivate var countRange: CountRange? {
    if case .count(let range) = self { range } else { nil }
  }
}

extension Condition {
  /// Every word that it asks for, as often as it does.
  fileprivate var codes: [AnswerCode] {
    switch self {
    case .answer(_, let wanted): wanted
    case .attribute, .era: []
    case .all(let parts), .any(let parts): parts.flatMap(\.codes)
    }
  }

  fileprivate var asksEra: Bool {
    switch self {
    case .era: true
    case .answer, .attribute: false
    case .all(let parts), .any(let parts): parts.contains(where: \.asksEra)
    }
  }
}

extension String {
  /// Whether no other text means the same, and none of its bytes is zero.
  fileprivate var isPlannable: Bool {
    utf8.allSatisfy { 1...0x7F ~= $0 }
  }
}
