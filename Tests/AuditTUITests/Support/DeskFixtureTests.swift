import AuditModel
import Testing

@testable import AuditTUI

struct DeskFixtureTests {
  @Test func `the complete audit of the fixture can be finished`() {
    let left = DeskFixture.complete.unfinished(
      in: DeskFixture.assessment,
      timescales: DeskFixture.timescales
    )
    #expect(left == [])
  }

  @Test func `its late assessment is one calendar day late`() {
    let outcome = DeskFixture.halfAnswered.outcomes(
      in: DeskFixture.assessment,
      rules: DeskFixture.rules
    ).first { $0.item == "assessment-on-time" }
    #expect(outcome?.clocks.map(\.verdict) == [.missed(.calendarDays(1))])
  }
}
