extension RepeatContactRule {
  /// The item that counts earlier contacts, beside which their days can be listed.
  public static let countingItem: Item.ID = "previous-contacts-count"

  /// The item that asks whether an assessment was begun where the rule was met.
  public static let followUpItem: Item.ID = "repeat-referrals-assessed"

}

extension LocalRules {
  /// Whether days of contacts can be listed beside an item.
  public static func judgeContacts(beside item: Item.ID) -> Bool {
    [
      RepeatContactRule.countingItem, RepeatContactRule.followUpItem, ReReferralWindow.historyItem,
    ].contains(item)
  }

  /// Whether anything is settled by which contacts are judged.
  public var judgeContacts: Bool { repeatContact != nil || reReferral != nil }

  /// What contacts come to under what the authority has settled.
  ///
  /// - Parameter contacts: In any order; may be empty.
  /// - Returns: Sentences without their full stops; none where nothing is settled.
  public func phrases(of contacts: [RepeatContactRule.Contact]) -> [Phrase] {
    [repeatContact?.phrase(of: contacts), reReferral?.phrase(of: contacts)].compactMap { $0 }
  }
}

extension CaseFile {
  /// What the contacts listed come to; `nil` where none is listed or the authority has no rule.
  public func repeatContacts(under rule: RepeatContactRule?) -> RepeatContactRule.Result? {
    contacts.isEmpty ? nil : rule?.result(of: contacts)
  }
}

extension Audit {
  /// What keeps the audit from being finished because of the contacts listed.
  ///
  /// They meet the rule, and the question that follows is said not to apply. Empty where it is not so,
  /// where the question is not asked, and where the authority has set no rule.
  public func withoutFollowUp(
    under rule: RepeatContactRule?,
    in template: Template
  ) -> [Unfinished] {
    guard let (item, code, isMet) = followUp(under: rule, in: template), isMet,
      code == "not-applicable"
    else { return [] }
    return [.contactRuleMet(item)]
  }

  /// Whether the question that follows is answered though the contacts listed do not meet the rule.
  public func followsUnmetRule(_ rule: RepeatContactRule?, in template: Template) -> Bool {
    guard let (_, code, isMet) = followUp(under: rule, in: template) else { return false }
    return !isMet && code != "not-applicable"
  }

  /// The question that follows where it is asked and answered, its answer, and whether the rule is met.
  private func followUp(
    under rule: RepeatContactRule?,
    in template: Template
  ) -> (item: Item.ID, code: AnswerCode, isMet: Bool)? {
    let item = RepeatContactRule.followUpItem
    guard let result = caseFile.repeatContacts(under: rule), let code = answers[item]?.value?.code,
      askedItems(in: template).contains(where: { $0.id == item })
    else { return nil }
    if case .met = result { return (item, code, true) }
    return (item, code, false)
  }
}
