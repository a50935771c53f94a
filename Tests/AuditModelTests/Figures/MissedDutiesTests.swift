import AuditModel
import Testing

struct MissedDutiesTests {
  private static let law = Timescale.sample(
    "law",
    phases: [Phase(limit: .workingDays(1))],
    basis: .law
  )
  private static let unsaid = Timescale.sample("unsaid", phases: [Phase(limit: .workingDays(1))])
  private static let timescales = Timescales([
    law, unsaid,
    .sample("guidance", phases: [Phase(limit: .workingDays(1))], basis: .guidance),
    .sample("measure", phases: [Phase(limit: .workingDays(1))], basis: .measure),
    .sample("local", phases: [Phase(limit: .workingDays(1))], basis: .local),
  ])

  private static let template = Sampled.template([
    Sampled.item("in-time", .dates(["law"])),
    Sampled.item("in-time-too", .dates(["law"]), restates: "in-time"),
  ])
  private static let oversight = Sampled.template(
    [Sampled.item(MissedDuty.lapsePutRight)],
    id: "oversight"
  )

  /// An audit with one answer of dates, Monday 5 January 2026 to `end`, judged on 12 March.
  private func audit(
    _ number: Int,
    end: Moment,
    timescale: String = "law",
    team: String = "North",
    restated: Bool = false
  ) throws -> ScoredAudit {
    let known = try #require(Self.timescales[timescale])
    let reading = Clock(timescale, start: "2026-01-05", end: end)
      .reading(under: known, rules: .wales, asAt: "2026-03-12")
    let verdict: Outcome = reading.lapses.isEmpty ? .met : .missed
    return ScoredAudit(
      id: "A\(number)",
      reference: "C\(number)",
      team: team,
      round: "r1",
      template: Self.template,
      state: .finished,
      reading: .first,
      asAt: "2026-03-12",
      auditor: "am",
      outcomes: [
        ItemOutcome(item: "in-time", outcome: verdict, clocks: [ScoredClock(reading)]),
        ItemOutcome(
          item: "in-time-too",
          outcome: restated ? verdict : .notAsked,
          clocks: restated ? [ScoredClock(reading)] : []
        ),
      ]
    )
  }

  private func duties(
    _ audits: [ScoredAudit],
    team: String? = nil,
    withheld: WithheldReadings = .none
  ) -> MissedDuties {
    Figures(
      of: audits,
      FigureRequest(
        templates: [Self.template, Self.oversight],
        rounds: [Sampled.round()],
        teams: ["North", "South"],
        withheld: withheld
      )
    ).missedDuties(under: Self.timescales, team: team, round: "r1")
  }

  @Test func `what is still open stands first, then what was done latest`() throws {
    let found = try duties([
      audit(1, end: "2026-01-08"), audit(2, end: "2026-01-06"), audit(3, end: "2026-01-20"),
      audit(4, end: .notYet),
    ])
    #expect(found.all.map(\.reference) == ["C4", "C3", "C1"])
    // Due on Tuesday 6 January: 65 days before 12 March, 14 before 20 January, 2 before the 8th.
    #expect(
      found.all.map(\.lapse) == [
        Lapse(due: "2026-01-06", lateness: .calendarDays(65), course: .open),
        Lapse(due: "2026-01-06", lateness: .calendarDays(14), course: .doneLate("2026-01-20")),
        Lapse(due: "2026-01-06", lateness: .calendarDays(2), course: .doneLate("2026-01-08")),
      ]
    )
    #expect(found.unsaid == 0)
  }

  @Test func `law and statutory guidance make a duty, measures and local limits do not`() throws {
    let found = try duties([
      audit(1, end: .notYet, timescale: "law"), audit(2, end: .notYet, timescale: "guidance"),
      audit(3, end: .notYet, timescale: "measure"), audit(4, end: .notYet, timescale: "local"),
    ])
    #expect(found.all.map(\.timescale.id) == ["law", "guidance"])
  }

  @Test func `a missed limit of which nobody has said what it rests on is counted, not listed`()
    throws
  {
    let found = try duties([audit(1, end: .notYet, timescale: "unsaid")])
    #expect(found.all.isEmpty)
    #expect(found.unsaid == 1)
    #expect(found.remarks.map { $0.en.hasSuffix("('basis'): 1.") } == [true])
  }

  @Test func `duties of a file are not listed to whoever is to read it blind`() throws {
    let audits = try [audit(1, end: .notYet), audit(2, end: .notYet)]
    var round = Sampled.round()
    round.cases.drawn = [DrawnCase(reference: "C2", team: "North", auditor: "am", second: "bp")]
    func shown(to auditor: String) throws -> MissedDuties {
      try duties(audits, withheld: WithheldReadings(from: auditor, among: audits, rounds: [round]))
    }
    let (reader, manager) = (try shown(to: "bp"), try shown(to: "cd"))
    #expect(reader.all.map(\.reference) == ["C1"])
    #expect(reader.remarks.map { $0.en.hasSuffix("are finished: 1.") } == [true])
    #expect(manager.all.map(\.reference) == ["C1", "C2"])
    #expect(manager.remarks == [])
  }

  @Test func `a duty that a finer item says again is listed once`() throws {
    let found = try duties([audit(1, end: .notYet, restated: true)])
    #expect(found.all.map(\.item.id) == ["in-time"])
  }

  @Test func `the list of one team holds its own cases`() throws {
    let audits = try [audit(1, end: .notYet), audit(2, end: .notYet, team: "South")]
    #expect(duties(audits, team: "South").all.map(\.reference) == ["C2"])
  }

  @Test(
    arguments: [
      (Outcome.met, .met, "yes"), (.notMet, .notMet, "no"),
      (.notRecorded, .notRecorded, "not recorded"), (.notApplicable, nil, nil),
    ] as [(Outcome, Outcome?, String?)]
  )
  func `whether a lapse was put right at the time is what oversight of the case says`(
    answer: Outcome,
    noticed: Outcome?,
    words: String?
  ) throws {
    let oversight = Sampled.audit(9, [answer], template: Self.oversight, case: "C1")
    let found = try duties([audit(1, end: .notYet), audit(2, end: .notYet), oversight])
    #expect(found.all.map(\.noticed) == [noticed, nil])
    #expect(
      found.all.first?.noticedPhrase?.en
        == words.map { "noticed and put right at the time: \($0)" }
    )
  }
}
