import AuditModel

@testable import AuditTUI

extension DeskFixture {
  static let rules = Rules(timescales: timescales, clocks: ClockRules(calendar: calendar))

  /// One clock in working days that one event stops, and one of visits that recur.
  static let timescales = Timescales([
    Timescale(
      id: "assessment",
      title: Wording(en: "Assessment", cy: "Asesiad"),
      starts: Wording(en: "referral", cy: "atgyfeiriad"),
      stops: Wording(en: "assessment signed off", cy: "asesiad wedi'i gymeradwyo"),
      phases: [Phase(limit: .workingDays(42))],
      validFrom: Era.change,
      confidence: .verified,
      source: "made for tests"
    ),
    Timescale(
      id: "visit",
      title: Wording(en: "Visit", cy: "Ymweliad"),
      starts: Wording(en: "placement", cy: "lleoliad"),
      stops: Wording(en: "visit", cy: "ymweliad"),
      phases: [Phase(limit: .weeks(6))],
      counts: .gap,
      confidence: .verified,
      source: "made for tests"
    ),
  ])

  /// The bank holidays of England and Wales for 2025 and 2026, as GOV.UK lists them.
  static let calendar = WorkingCalendar(
    holidays: [
      "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25",
      "2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04",
      "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
    ],
    completeFrom: "2025-01-01",
    completeTo: "2026-12-31",
    name: "England and Wales"
  )
}
