import AuditModel
import Testing

/// How far a round is, case by case.
struct RoundCourseTests {
  private let template = Sampled.template([Sampled.item("seen"), Sampled.item("told")])

  private func round(_ drawn: [DrawnCase], templates: [Template.ID] = ["short"]) -> Round {
    Round(
      id: "r1",
      title: Wording(en: "First"),
      templates: templates,
      sample: Sample(method: .random),
      cases: RoundCases(auditors: ["bp", "am"], drawn: drawn)
    )
  }

  private let drawn = [
    DrawnCase(reference: "C1", team: "South", auditor: "am"),
    DrawnCase(reference: "C2", team: "North", auditor: "bp"),
    DrawnCase(reference: "C3", team: "North", auditor: "am", second: "bp"),
    DrawnCase(reference: "C4", team: "North"),
  ]

  private func audit(
    _ number: Int,
    _ outcomes: [Outcome],
    _ state: Audit.State = .draft,
    reading: Audit.Reading = .first,
    asAt: Day = "2026-03-12"
  ) -> ScoredAudit {
    Sampled.audit(
      number,
      outcomes,
      template: template,
      case: "C\(number)",
      state: state,
      reading: reading,
      asAt: asAt
    )
  }

  @Test func `a draft in which nothing is answered is not begun`() {
    let course = RoundCourse(
      round(drawn),
      among: [
        audit(1, [.unanswered, .unanswered]), audit(2, [.met, .unanswered]),
        audit(3, [.met, .notMet], .finished),
      ]
    )
    #expect(course.cases.map(\.state) == [.notBegun, .draft, .finished, .notBegun])
    #expect(
      course.whole == RoundCourse.Count(name: "", cases: 4, notBegun: 2, drafts: 1, finished: 1)
    )
  }

  @Test func `auditors come as they were dealt to, and last the cases that nobody has`() {
    let course = RoundCourse(round(drawn), among: [audit(3, [.met, .met], .finished)])
    #expect(
      course.byAuditor == [
        RoundCourse.Count(name: "bp", cases: 1, notBegun: 1, drafts: 0, finished: 0),
        RoundCourse.Count(name: "am", cases: 2, notBegun: 1, drafts: 0, finished: 1),
        RoundCourse.Count(name: "", cases: 1, notBegun: 1, drafts: 0, finished: 0),
      ]
    )
    #expect(course.byTeam.map(\.name) == ["North", "South"])
  }

  @Test func `days count what was finished on them and by then`() {
    let course = RoundCourse(
      round(drawn),
      among: [
        audit(1, [.met, .met], .finished, asAt: "2026-03-13"),
        audit(2, [.met, .met], .finished, asAt: "2026-03-12"),
        audit(3, [.met, .met], .finished, asAt: "2026-03-13"),
      ]
    )
    #expect(
      course.days == [
        RoundCourse.DayCount(day: "2026-03-12", finished: 1, sum: 1),
        RoundCourse.DayCount(day: "2026-03-13", finished: 2, sum: 3),
      ]
    )
  }

  @Test func `a case read against two templates is finished with the second`() {
    let round = round([drawn[0]], templates: ["short", "long"])
    let one = audit(1, [.met, .met], .finished)
    #expect(RoundCourse(round, among: [one]).cases.map(\.state) == [.draft])
    let other = Sampled.audit(
      2,
      [.met],
      template: Sampled.template([Sampled.item("seen")], id: "long"),
      case: "C1",
      asAt: "2026-03-20"
    )
    let both = RoundCourse(round, among: [one, other])
    #expect(both.cases.map(\.state) == [.finished])
    #expect(both.cases.map(\.finishedOn) == ["2026-03-20"])
  }

  @Test func `a second reading is a state of its own and finishes nothing`() {
    let course = RoundCourse(
      round(drawn),
      among: [audit(3, [.met, .met], .finished, reading: .second)]
    )
    #expect(course.cases.map(\.second) == [nil, nil, .finished, nil])
    #expect(course.cases[2].state == .notBegun)
    #expect(RoundCourse(round(drawn), among: []).cases[2].second == .notBegun)
  }

  @Test func `audits of cases that were not drawn are named`() {
    let course = RoundCourse(round(drawn), among: [audit(9, [.met, .met], .finished)])
    #expect(course.others == ["C9"])
    #expect(RoundCourse(round([]), among: [audit(9, [.met, .met])]).others == [])
  }
}
