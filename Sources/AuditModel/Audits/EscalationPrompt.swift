/// Why a case should go to the head of service.
///
/// The two answers that prompt are known by the ids of their items, which never change what they ask:
/// pinned copies of templates that were written before prompts would else give none.
///
/// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in
///   Wrexham (2013), paragraph 4.5: a poor assessment whose planned actions were not evidenced.
public enum EscalationPrompt: String, CaseIterable, Hashable, Sendable {
  case immediateRisk = "immediate-risk"
  case poorAssessment = "poor-assessment"
  case actionsNotDone = "actions-not-done"

  public var phrase: Phrase {
    switch self {
    case .immediateRisk:
      Phrase(
        en: "the child may be at immediate risk",
        cy: "gall y plentyn fod mewn perygl uniongyrchol"
      )
    case .poorAssessment: Phrase(en: "the assessment is poor", cy: "mae'r asesiad yn wael")
    case .actionsNotDone:
      Phrase(
        en: "planned actions were not done",
        cy: "ni wnaed y camau a gynlluniwyd"
      )
    }
  }

  /// The item whose answer prompts; `nil` for the safety question.
  public var item: Item.ID? {
    switch self {
    case .immediateRisk: nil
    case .poorAssessment: "assessment-quality"
    case .actionsNotDone: "plan-actions-done"
    }
  }

  /// Whether an audit can only be finished once the case was raised, or somebody wrote why not.
  public var wantsReason: Bool { self == .immediateRisk }
}

extension Audit {
  /// The reasons for which this case should be raised, most urgent first; empty when there are none.
  ///
  /// Answers to items that are not asked any more give none.
  public func escalationPrompts(in template: Template) -> [EscalationPrompt] {
    let asked = Set(askedItems(in: template).map(\.id))
    return EscalationPrompt.allCases.filter { prompt in
      guard let item = prompt.item else { return safety.immediateRisk == true }
      guard asked.contains(item), let value = answers[item]?.value else { return false }
      return value == .graded(.poor) || value == .no
    }
  }

  /// Those of them to which nobody has replied: the case was not raised, and it was not declined.
  ///
  /// A reply in one of the `readings` that the audit settles is a reply here.
  public func openPrompts(
    in template: Template,
    settling readings: [Audit] = []
  ) -> [EscalationPrompt] {
    escalationPrompts(in: template).filter { isOpen($0, settling: readings) }
  }

  /// Why a prompt was declined, the last reason where there are several; `nil` where it was not.
  public func decline(of prompt: EscalationPrompt) -> DeclinedEscalation? {
    declined.last { $0.prompt == prompt.rawValue && !$0.reason.isBlank }
  }

  /// Whether the child may be at immediate risk, and nobody was told or wrote down why not.
  ///
  /// Of the `readings` that the audit settles too: who was told there was told.
  public func isRiskLeftOpen(settling readings: [Audit] = []) -> Bool {
    safety.immediateRisk == true && isOpen(.immediateRisk, settling: readings)
  }

  private func isOpen(_ prompt: EscalationPrompt, settling readings: [Audit]) -> Bool {
    ([self] + readings).allSatisfy { $0.escalations.isEmpty && $0.decline(of: prompt) == nil }
  }
}
