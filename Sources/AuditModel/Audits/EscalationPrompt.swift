/// Why a case should go to the head of service.
///
/// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in
///   Wrexham (2013), paragraph 4.5: a poor assessment whose planned actions were not evidenced.
public enum EscalationPrompt: Hashable, Sendable {
  case immediateRisk
  case poorAssessmentAndActionsNotDone

  public var phrase: Phrase {
    switch self {
    case .immediateRisk:
      Phrase(
        en: "the child may be at immediate risk",
        cy: "gall y plentyn fod mewn perygl uniongyrchol"
      )
    case .poorAssessmentAndActionsNotDone:
      Phrase(
        en: "the assessment is poor and planned actions were not done",
        cy: "mae'r asesiad yn wael ac ni wnaed y camau a gynlluniwyd"
      )
    }
  }
}

extension Audit {
  /// The reasons for which this case should be raised, most urgent first; empty when there are none.
  ///
  /// Answers to items that are not asked any more give none.
  public func escalationPrompts(in template: Template) -> [EscalationPrompt] {
    let asked = Set(askedItems(in: template).map(\.id))
    func value(_ item: Item.ID) -> AnswerValue? {
      asked.contains(item) ? answers[item]?.value : nil
    }
    var prompts: [EscalationPrompt] = []
    if safety.immediateRisk == true { prompts.append(.immediateRisk) }
    if value("assessment-quality") == .graded(.poor), value("plan-actions-done") == .no {
      prompts.append(.poorAssessmentAndActionsNotDone)
    }
    return prompts
  }
}
