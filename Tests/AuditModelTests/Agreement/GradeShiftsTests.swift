import AuditModel
import Testing

/// How an auditor's grades stand to what was settled on later.
struct GradeShiftsTests {
  private static let template = Sampled.template([
    Sampled.item("voice", .grade, measures: .quality),
    Sampled.item("plan", .grade, measures: .quality),
  ])

  private static func audit(
    _ number: Int,
    _ grades: (Grade, Grade),
    _ reading: Audit.Reading,
    of reference: String,
    by auditor: String
  ) -> ScoredAudit {
    Sampled.audit(
      number,
      [.graded(grades.0), .graded(grades.1)],
      template: template,
      case: reference,
      reading: reading,
      auditor: auditor
    )
  }

  private static let audits = [
    audit(1, (.good, .weak), .first, of: "C1", by: "am"),
    audit(2, (.satisfactory, .weak), .agreed, of: "C1", by: "bp"),
    audit(3, (.poor, .good), .first, of: "C2", by: "am"),
    audit(4, (.weak, .poor), .moderated, of: "C2", by: "bp"),
    audit(5, (.good, .good), .first, of: "C3", by: "cd"),
  ]

  private static var shifts: [GradeShifts] {
    GradeShifts.byAuditor(in: CaseReadings.all(in: audits), templates: [template])
  }

  @Test func `an auditor whose readings nobody settled is not listed`() {
    #expect(Self.shifts.map(\.auditor) == ["am"])
  }

  @Test func `lenient is a first grade better than the settled one, severe a worse one`() {
    // Good to satisfactory and good to poor; poor to weak; weak stayed.
    let shift = Self.shifts[0]
    #expect([shift.n, shift.same, shift.lenient, shift.severe] == [4, 1, 2, 1])
    #expect(shift.cases == 2)
    #expect(shift.counts == [[0, 1, 0, 1], [0, 0, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0]])
  }

  @Test func `the agreed reading stands before the moderated one`() {
    let both = Self.audits + [Self.audit(6, (.poor, .poor), .moderated, of: "C1", by: "cd")]
    #expect(
      GradeShifts.byAuditor(in: CaseReadings.all(in: both), templates: [Self.template])
        == Self.shifts
    )
  }
}
