/// Why an audit cannot be finished yet.
public enum Unfinished: Hashable, Sendable {
  /// Nobody has said whether the child is at immediate risk today.
  case safetyUnanswered

  /// The child may be at immediate risk, and nobody has raised it or written down why not.
  case riskLeftOpen
  case unanswered(Item.ID)

  /// The answer needs a reason: not applicable to a graded item, or cannot be graded.
  case reasonMissing(Item.ID)

  /// The answer is one that an item of its kind cannot have.
  case misfit(Item.ID)

  /// A date that cannot be: a stop before its start, or a day after the audit.
  case impossibleDate(Item.ID)
  case contradiction(Contradiction)

  /// Two people answered differently, and nobody has chosen yet.
  case contested(Item.ID)

  /// Readings of the case say different things here, and nobody has said why this answer stands.
  case whyMissing(Item.ID)

  /// The contacts listed meet the authority's rule, and what follows is said not to apply.
  case contactRuleMet(Item.ID)

  /// Two people changed a part of the audit differently, such as `case`, and nobody has chosen yet.
  case contestedPart(String)

  /// The item to go to; `nil` for the safety question.
  public var item: Item.ID? {
    switch self {
    case .safetyUnanswered, .riskLeftOpen, .contestedPart: nil
    case .unanswered(let item), .misfit(let item), .reasonMissing(let item),
      .impossibleDate(let item), .contested(let item), .whyMissing(let item),
      .contactRuleMet(let item):
      item
    case .contradiction(let contradiction): contradiction.item
    }
  }
}

extension Audit {
  /// Everything that keeps the audit from being finished, the safety question first, then in the
  /// template's order; empty when it can be.
  ///
  /// A risk that was raised in one of the `readings` that the audit settles was raised.
  public func unfinished(
    in template: Template,
    timescales: Timescales,
    settling readings: [Audit] = []
  ) -> [Unfinished] {
    let contradictions = Dictionary(grouping: contradictions(in: template), by: \.item)
    let items = askedItems(in: template).flatMap { item -> [Unfinished] in
      var reasons: [Unfinished] = waits(item.id) ? [.contested(item.id)] : []
      if let value = answers[item.id]?.value {
        if !item.kind.accepts(value) { reasons.append(.misfit(item.id)) }
        if value.lacksReason(in: item.kind) { reasons.append(.reasonMissing(item.id)) }
        if value.hasImpossibleDate(asAt: asAt, timescales: timescales) {
          reasons.append(.impossibleDate(item.id))
        }
      } else if ungradedReason(for: item, in: template) == nil {
        reasons.append(.unanswered(item.id))
      }
      return reasons + (contradictions[item.id] ?? []).map(Unfinished.contradiction)
    }
    let known = Set(template.items.map(\.id)).union(answers.keys)
    let parts = waiting.filter { !known.contains($0) }.map(Unfinished.contestedPart)
    let risk: [Unfinished] =
      safety.immediateRisk == nil
      ? [.safetyUnanswered] : isRiskLeftOpen(settling: readings) ? [.riskLeftOpen] : []
    return risk + parts + items
  }

  /// The condition under which the item has nothing to grade, because what it grades is absent.
  ///
  /// `nil` when there is something to grade. Such an item wants no answer.
  public func ungradedReason(for item: Item, in template: Template) -> Condition? {
    guard let absence = item.ungradedWhen else { return nil }
    let codes = askedItems(in: template).reduce(into: [Item.ID: AnswerCode]()) { codes, asked in
      codes[asked.id] = answers[asked.id]?.value?.code
    }
    return absence.holds(for: caseFile, era: era(in: template), answers: codes) ? absence : nil
  }
}

extension AnswerValue {
  /// Whether a reason is wanted and still to be written.
  public func lacksReason(in kind: AnswerKind) -> Bool {
    switch self {
    case .cannotBeGraded(let reason): reason.isBlank
    case .notApplicable(let reason): kind == .grade && reason.isBlank
    default: false
    }
  }

  fileprivate func hasImpossibleDate(asAt: Day, timescales: Timescales) -> Bool {
    guard case .clocks(let clocks) = self else { return false }
    return clocks.contains { clock in
      !clock.faults(asAt: asAt, under: timescales[clock.timescale]).isEmpty
    }
  }
}
