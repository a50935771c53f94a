import AuditModel
import Testing

struct RepeatContactRuleTests {
  private func contacts(_ days: [Day]) -> [RepeatContactRule.Contact] {
    days.map { .init($0) }
  }

  @Test(
    arguments: [
      // Twelve months from 5 January 2025 run to 5 January 2026.
      (["2025-01-05", "2025-06-01", "2026-01-05"], true),
      (["2025-01-05", "2025-06-01", "2026-01-06"], false),
      (["2025-01-05", "2025-06-01"], false),
      (["2026-01-05", "2025-01-05", "2025-06-01"], true),
    ] as [([Day], Bool)]
  )
  func `more than two within twelve months meet the rule, the last day counted`(
    days: [Day],
    isMet: Bool
  ) {
    let rule = RepeatContactRule(moreThan: 2, within: .months(12), countsSiblings: true)
    #expect(rule.result(of: contacts(days)) == (isMet ? .met(by: days.sorted()) : .notMet(most: 2)))
  }

  @Test(
    arguments: [
      // A month from 31 January ends with February, 28 or 29 days long.
      (["2026-01-31", "2026-02-28"], true), (["2026-01-31", "2026-03-01"], false),
      (["2024-01-31", "2024-02-29"], true), (["2024-01-30", "2024-03-01"], false),
    ] as [([Day], Bool)]
  )
  func `a month ends with a shorter month`(days: [Day], isMet: Bool) {
    let rule = RepeatContactRule(moreThan: 1, within: .months(1), countsSiblings: false)
    #expect(rule.result(of: contacts(days)) == (isMet ? .met(by: days) : .notMet(most: 1)))
  }

  @Test(
    arguments: [
      (Limit.calendarDays(90), "2026-04-01"), (Limit.weeks(13), "2026-04-02"),
    ] as [(Limit, Day)]
  )
  func `ninety days and thirteen weeks end a day apart`(period: Limit, last: Day) {
    // 1 January 2026 and 90 days: 30 left in January, 28, 31, and 1 of April; 13 weeks are 91.
    let rule = RepeatContactRule(moreThan: 1, within: period, countsSiblings: false)
    let first: Day = "2026-01-01"
    #expect(rule.result(of: contacts([first, last])) == .met(by: [first, last]))
    let dayAfter = last.adding(days: 1)
    #expect(rule.result(of: contacts([first, dayAfter])) == .notMet(most: 1))
  }

  @Test func `contacts about a sibling count only where the authority says so`() {
    let mixed: [RepeatContactRule.Contact] = [
      .init("2026-01-05"), .init("2026-02-01", isSiblings: true), .init("2026-03-01"),
    ]
    let counting = RepeatContactRule(moreThan: 2, within: .months(6), countsSiblings: true)
    #expect(counting.result(of: mixed) == .met(by: ["2026-01-05", "2026-02-01", "2026-03-01"]))
    let alone = RepeatContactRule(moreThan: 2, within: .months(6), countsSiblings: false)
    #expect(alone.result(of: mixed) == .notMet(most: 2))
  }

  @Test func `the first contacts that met it are told, however many followed`() {
    let rule = RepeatContactRule(moreThan: 2, within: .months(3), countsSiblings: false)
    let days: [Day] = [
      "2025-01-01", "2025-09-01", "2025-10-01", "2025-10-15", "2025-11-01",
    ]
    #expect(
      rule.result(of: contacts(days)) == .met(by: ["2025-09-01", "2025-10-01", "2025-10-15"])
    )
  }

  @Test func `no contact meets no rule`() {
    let rule = RepeatContactRule(moreThan: 2, within: .months(12), countsSiblings: true)
    #expect(rule.result(of: []) == .notMet(most: 0))
  }

  @Test(
    arguments: [
      ("2026-03-01", true), ("2026-03-02", false), ("2025-02-28", false),
    ] as [(Day, Bool)]
  )
  func `a referral is a re-referral up to the last day of the window`(received: Day, isOne: Bool) {
    let window = ReReferralWindow(period: .months(12))
    #expect(window.isReReferral(received, after: "2025-03-01") == isOne)
  }

  @Test(
    arguments: [
      // Twelve months from 1 March 2025 end with 1 March 2026.
      (["2026-03-01", "2025-03-01"], true), (["2025-03-01", "2026-03-02"], false),
      (["2024-01-01", "2025-03-01", "2026-03-01"], true), (["2026-03-01"], nil), ([], nil),
    ] as [([Day], Bool?)]
  )
  func `the latest contact about the child is set against the one before`(
    days: [Day],
    isOne: Bool?
  ) {
    let window = ReReferralWindow(period: .months(12))
    #expect(window.isReReferral(latestOf: contacts(days)) == isOne)
  }

  @Test func `a brother's or sister's contact makes no re-referral of the child`() {
    let window = ReReferralWindow(period: .months(12))
    let contacts: [RepeatContactRule.Contact] = [
      .init("2026-01-05", isSiblings: true), .init("2026-03-01"),
    ]
    #expect(window.isReReferral(latestOf: contacts) == nil)
    #expect(window.phrase(of: contacts) == nil)
  }
}
