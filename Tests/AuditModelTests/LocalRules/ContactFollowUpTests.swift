import AuditModel
import Testing

/// What the contacts listed in an audit ask of the question that follows from them.
struct ContactFollowUpTests {
  private static let rule = RepeatContactRule(
    moreThan: 2,
    within: .months(12),
    countsSiblings: true
  )

  /// Twelve months from 5 January 2025 run to 5 January 2026.
  private static let met: [RepeatContactRule.Contact] = [
    .init("2025-01-05"), .init("2025-06-01", isSiblings: true), .init("2026-01-05"),
  ]
  private static let unmet: [RepeatContactRule.Contact] = [
    .init("2025-01-05"), .init("2025-06-01", isSiblings: true), .init("2026-01-06"),
  ]

  private static let template = Template.sample([.sample("repeat-referrals-assessed")])

  private func audit(
    _ answer: AnswerValue?,
    _ contacts: [RepeatContactRule.Contact]
  ) -> Audit {
    var audit = Audit.sample(answer.map { ["repeat-referrals-assessed": $0] } ?? [:])
    audit.caseFile.contacts = contacts
    return audit
  }

  private func inTheWay(_ audit: Audit, _ rule: RepeatContactRule? = rule) -> [Unfinished] {
    audit.withoutFollowUp(under: rule, in: Self.template)
  }

  @Test func `where the days listed meet the rule, the question cannot be not applicable`() {
    let answered = audit(.notApplicable(reason: ""), Self.met)
    #expect(inTheWay(answered) == [.contactRuleMet("repeat-referrals-assessed")])
    #expect(inTheWay(answered).map(\.item) == ["repeat-referrals-assessed"])
  }

  @Test(arguments: [AnswerValue.yes, .no, .notRecorded, nil])
  func `any other answer stands, and a missing one is told as that`(answer: AnswerValue?) {
    #expect(inTheWay(audit(answer, Self.met)) == [])
  }

  @Test func `days that do not meet it, none at all, or no rule leave the answer alone`() {
    let notApplicable = AnswerValue.notApplicable(reason: "")
    #expect(inTheWay(audit(notApplicable, Self.unmet)) == [])
    #expect(inTheWay(audit(notApplicable, [])) == [])
    #expect(inTheWay(audit(notApplicable, Self.met), nil) == [])
  }

  @Test func `a template that does not ask the question wants nothing`() {
    let answered = audit(.notApplicable(reason: ""), Self.met)
    let other = Template.sample([.sample("child-seen")])
    #expect(answered.withoutFollowUp(under: Self.rule, in: other) == [])
    #expect(answered.followsUnmetRule(Self.rule, in: other) == false)
  }

  @Test(
    arguments: [
      (.yes, unmet, true), (.no, unmet, true), (.notRecorded, unmet, true),
      (.notApplicable(reason: ""), unmet, false), (.yes, met, false), (.yes, [], false),
    ] as [(AnswerValue, [RepeatContactRule.Contact], Bool)]
  )
  func `an answer where the rule was not met is remarked on`(
    answer: AnswerValue,
    contacts: [RepeatContactRule.Contact],
    isRemarked: Bool
  ) {
    #expect(
      audit(answer, contacts).followsUnmetRule(Self.rule, in: Self.template) == isRemarked
    )
  }

  @Test func `how the rule stands is one sentence`() {
    #expect(
      Self.rule.phrase(of: Self.met).en
        == "3 contacts; rule met on Mon 5 January 2026 by 3 of them (2025-01-05, 2025-06-01, "
        + "2026-01-05): more than 2 contacts within 12 months, those about brothers and sisters "
        + "counted"
    )
    #expect(
      Self.rule.phrase(of: Self.unmet).cy.hasPrefix(
        "3 cysylltiad; ni fodlonwyd y rheol, 2 o fewn un cyfnod ar y mwyaf: "
      )
    )
    #expect(Self.rule.phrase(of: [.init("2026-01-05")]).en.hasPrefix("1 contact; rule not met, 1"))
  }
}
