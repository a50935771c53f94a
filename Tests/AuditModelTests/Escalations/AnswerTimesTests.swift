import AuditModel
import Testing

struct AnswerTimesTests {
  private func raised(
    _ team: String = "north",
    at raisedAt: String,
    answered answeredAt: String? = nil
  ) -> RaisedEscalation {
    var audit = Audit(
      id: "0198c0de-0000-7000-8000-000000000001",
      template: Audit.TemplateReference(id: "sample", version: 1, digest: ""),
      round: "2026-q1",
      auditor: "am",
      caseFile: CaseFile(reference: "C-1", team: team),
      asAt: "2026-03-12"
    )
    audit.escalations = [
      Escalation(
        reason: "r",
        to: "head of service",
        raisedBy: "am",
        raisedAt: raisedAt,
        answeredAt: answeredAt
      )
    ]
    return RaisedEscalation.all(in: audit)[0]
  }

  private let now = "2026-03-14T09:00:00Z"

  // 2 hours and 25 hours; the one that waits has waited 48 hours.
  @Test func `the median and the longest count what waits as long as it has waited`() {
    let times = AnswerTimes(
      [
        raised(at: "2026-03-12T09:00:00Z", answered: "2026-03-12T11:00:00Z"),
        raised(at: "2026-03-12T09:00:00Z"),
        raised(at: "2026-03-10T09:00:00Z", answered: "2026-03-11T10:00:00Z"),
      ],
      now: now
    )
    #expect(times.answered == Proportion(n: 2, of: 3))
    #expect(times.durations?.median.number == 25 * 60)
    #expect(times.durations?.longest.number == 48 * 60)
    #expect(times.durations?.longest.isOpen == true)
  }

  @Test func `a concern stands at a time as it stood then`() throws {
    let concern = raised(at: "2026-03-12T09:00:00Z", answered: "2026-03-12T11:00:00Z")
    #expect(concern.standing(at: "2026-03-12T08:59:59Z") == nil)
    let waiting = try #require(concern.standing(at: "2026-03-12T10:30:59Z"))
    #expect(waiting.isOpen)
    // From nine to half past ten.
    #expect(waiting.wait(now: "2026-03-12T10:30:00Z")?.number == 90)
    #expect(concern.standing(at: "2026-03-12T11:00:00Z") == concern)
  }

  @Test func `a concern that two people answered apart is one, and its first answer counts`() {
    var audit = Audit(
      id: "0198c0de-0000-7000-8000-000000000001",
      template: Audit.TemplateReference(id: "sample", version: 1, digest: ""),
      auditor: "am",
      caseFile: CaseFile(reference: "C-1", team: "north"),
      asAt: "2026-03-12"
    )
    func concern(_ reason: String, answered hour: Int?) -> Escalation {
      Escalation(
        reason: reason,
        to: "head of service",
        raisedBy: "am",
        raisedAt: "2026-03-12T09:00:00Z",
        answeredAt: hour.map { "2026-03-12T\($0):00:00Z" }
      )
    }
    audit.escalations = [
      concern("no visit", answered: 15), concern("no visit", answered: 11),
      concern("a bruise", answered: nil),
    ]
    let all = RaisedEscalation.all(in: audit)
    #expect(all.map(\.number) == [2, 3])
    let times = AnswerTimes(all, now: now)
    #expect(times.answered == Proportion(n: 1, of: 2))
    // Two hours; the other waits for 48.
    #expect(times.durations?.median.number == 2 * 60)
  }

  @Test func `each team and each round has its own`() {
    let all = AnswerTimes.all(
      [raised("south", at: now, answered: now), raised("north", at: now, answered: now)],
      now: now
    )
    #expect(all.map(\.team) == [nil, "north", "south", nil])
    #expect(all.map(\.round) == [nil, nil, nil, "2026-q1"])
    #expect(all.map(\.answered.of) == [2, 1, 1, 2])
  }

  @Test func `nothing raised is no figure`() {
    #expect(AnswerTimes.all([], now: now) == [])
  }

  @Test func `an answer that stands before the raising has no time`() {
    let raised = raised(at: now, answered: "2026-03-12T09:00:00Z")
    #expect(raised.wait(now: now) == nil)
  }

  @Test func `a wait is told in hours for two days, and then in days`() {
    func told(_ minutes: Int, isOpen: Bool = false) -> String {
      ClockReading.Duration(number: minutes, unit: .minutes, isOpen: isOpen).waited.en
    }
    #expect(told(47 * 60 + 59) == "47 hours 59 minutes")
    #expect(told(48 * 60) == "2 days")
    #expect(told(0, isOpen: true) == "less than a minute")
    // 90 hours are three whole days and 18 hours.
    #expect(told(90 * 60, isOpen: true) == "at least 3 days")
  }

  @Test func `what waits stands first, then the latest`() {
    let list = [
      raised(at: "2026-03-10T09:00:00Z", answered: now), raised(at: "2026-03-11T09:00:00Z"),
      raised(at: "2026-03-12T09:00:00Z", answered: now),
    ]
    #expect(
      list.byUrgency.map(\.escalation.raisedAt) == [
        "2026-03-11T09:00:00Z", "2026-03-12T09:00:00Z", "2026-03-10T09:00:00Z",
      ]
    )
  }
}
