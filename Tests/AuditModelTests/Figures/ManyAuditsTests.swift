import Testing

@testable import AuditModel

/// Very many audits are counted table by table and on several cores, and come to what few come to.
struct ManyAuditsTests {
  private static let template = Sampled.template([
    Sampled.item("seen-alone"), Sampled.item("voice", .grade, measures: .quality),
    Sampled.item("assessment", .dates(["assessment-2014-act"])),
    Sampled.item("outcome", .choice([Option(id: "plan", title: Wording(en: "Plan"))])),
  ])

  /// A table of audits of its own, of which no two are alike in all that they answer; their teams come
  /// in turn.
  ///
  /// The readings of one case are those of one number.
  private static func table(
    _ number: Int,
    of count: Int,
    teams: [Team.ID] = ["North", "South", "West"],
    reading: Audit.Reading = .first
  ) -> AuditTable {
    let answered = AnsweredTemplate(template)
    let yesNo: [Outcome] = [.met, .notMet, .notRecorded, .notAsked, .otherSource]
    var builder = AuditTableBuilder(capacity: count)
    for position in 0..<count {
      let each = number * count + position
      let clock = ScoredClock(
        timescale: "assessment-2014-act",
        verdict: each % 3 == 0 ? .missed(.calendarDays(each % 11 + 1)) : .met,
        duration: .init(number: each % 60, unit: .workingDays, isOpen: each % 7 == 0),
        gapsMet: each % 3 == 0 ? 0 : 1,
        gapsDue: 1,
        isUnconfirmed: each == 0,
        lapses: []
      )
      let outcomes = [
        ItemOutcome(item: "seen-alone", outcome: yesNo[each % 5]),
        ItemOutcome(item: "voice", outcome: .graded(Grade.allCases[each % 4])),
        ItemOutcome(item: "assessment", outcome: each % 3 == 0 ? .missed : .met, clocks: [clock]),
        ItemOutcome(item: "outcome", outcome: .tallied(each % 6 == 0 ? "another" : "plan")),
      ]
      builder.append(
        AuditFacts(
          id: id(each, reading),
          reference: "C\(each)",
          team: teams[each % teams.count],
          round: ["r1", "r2", nil][each % 4 == 0 ? 2 : each % 2],
          state: each % 10 == 0 ? .draft : .finished,
          reading: reading,
          asAt: Day(number: 20_000 + each % 90),
          ageBand: each % 2 == 0 ? nil : AgeBand.allCases[each % AgeBand.allCases.count],
          status: each % 5 == 0 ? nil : CaseStatus.allCases[each % CaseStatus.allCases.count],
          auditor: ["am", "bw"][each % 2]
        ),
        of: answered,
        PackedOutcomes(outcomes, of: answered)
      )
    }
    return builder.table()
  }

  private static func id(_ number: Int, _ reading: Audit.Reading) -> Audit.ID {
    reading == .first ? "A\(number)" : "A\(number)-\(reading.rawValue)"
  }

  private static func figures(_ audits: [ScoredAudit]) -> Figures {
    Figures(of: audits, FigureRequest(templates: [template], rounds: [], teams: ["North"]))
  }

  @Test func `the whole is the sum of its parts, however many cores count it`() {
    let tables = (0..<5).map { Self.table($0, of: 5000) }
    let whole = Self.figures(tables.flatMap(\.audits))
    // Each part is few enough to be counted by one core.
    let parts = tables.map { Self.figures($0.audits) }
    #expect(whole.audits.count == 22_500)
    #expect(whole.items.count == 3 * 4 * 4)
    for figure in whole.items {
      let same = parts.flatMap {
        $0.figures(of: figure.item.id, team: figure.team, round: figure.round)
      }
      #expect(figure.of == same.reduce(0) { $0 + $1.of })
      #expect(figure.n == (figure.n == nil ? nil : same.reduce(0) { $0 + ($1.n ?? 0) }))
      for count in figure.counts {
        #expect(count.count == same.reduce(0) { $0 + $1.counts.count(of: count.outcome) })
      }
      #expect(figure.outside.total == same.reduce(0) { $0 + $1.outside.total })
      #expect(figure.isUnconfirmed == same.contains(where: \.isUnconfirmed))
      #expect(
        figure.gaps?.n == (figure.gaps == nil ? nil : same.reduce(0) { $0 + ($1.gaps?.n ?? 0) })
      )
      let clocks = figure.durations.first?.clocks
      #expect(clocks ?? 0 == same.reduce(0) { $0 + ($1.durations.first?.clocks ?? 0) })
      let longest = same.compactMap { $0.durations.first?.longest.number }.max()
      #expect(figure.durations.first?.longest.number == longest)
    }
    for pool in whole.pools {
      let same = parts.compactMap { $0.pool(pool.measure, team: pool.team, round: pool.round) }
      #expect(pool.n == same.reduce(0) { $0 + $1.n } && pool.of == same.reduce(0) { $0 + $1.of })
      #expect(pool.audits == same.reduce(0) { $0 + $1.audits })
    }
  }

  @Test func `teams are numbered as they come up, whichever core sees them first`() {
    let tables = [["North"], ["West", "North"], ["South", "West", "North"]].enumerated()
      .map { Self.table($0.offset, of: 5000, teams: $0.element) }
    let list = AuditList(tables)
    let columns = AuditColumns(list)
    // Audit 5,000 is the first of its table and even, so West; South comes first as audit 10,002.
    #expect(columns.teams == ["North", "West", "South"])
    #expect(columns.codes.map { columns.teams[Int($0.team)] } == list.map(\.team))
    #expect(columns.codes.map { columns.rounds[Int($0.round)] } == list.map(\.round))
    #expect(columns.codes.map { Int($0.row) } == list.map(\.row))

    // Audits of North left out, and the first of the second table too.
    let positions = (5003..<15_000).filter { list[$0].team != "North" }
    let chosen = columns.selecting(positions.map(Int32.init))
    #expect(chosen.teams == ["West", "South"])
    #expect(chosen.codes.map { chosen.teams[Int($0.team)] } == positions.map { list[$0].team })
    #expect(chosen.codes.map { chosen.rounds[Int($0.round)] } == positions.map { list[$0].round })
  }

  @Test func `among many, each first reading is replaced by the agreed one of its own case`() {
    let readings: [Audit.Reading] = [.first, .agreed]
    let figures = Self.figures(readings.flatMap { Self.table(0, of: 6000, reading: $0).audits })
    // One audit in ten is a draft, whatever its reading.
    let finished = (0..<6000).filter { $0 % 10 != 0 }
    #expect(figures.audits.map(\.id) == finished.map { Self.id($0, .agreed) })
    let firsts = (0..<6000).map { number -> LeftOutAudit.Reason in
      number % 10 == 0 ? .draft : .replaced(by: Self.id(number, .agreed), reading: .agreed)
    }
    let drafts = [LeftOutAudit.Reason](repeating: .draft, count: 600)
    #expect(figures.leftOut.map(\.reason) == firsts + drafts)
  }

  @Test func `what is left out is told in the order of the audits`() {
    let list = AuditList((0..<3).map { Self.table($0, of: 5000) })
    let drafts = list.filter { $0.state == .draft }.map(\.id)
    #expect(drafts.count == 1500)
    #expect(Self.figures(Array(list)).leftOut.map(\.scored.id) == drafts)
  }

  @Test(arguments: [
    AuditFilter(), AuditFilter(rounds: ["r1"]), AuditFilter(rounds: ["r9"]),
    AuditFilter(teams: ["North", "West"]), AuditFilter(templates: ["short"]),
    AuditFilter(templates: ["long"]), AuditFilter(ageBands: [AgeBand.allCases[1]]),
    AuditFilter(statuses: Set(CaseStatus.allCases.prefix(2))), AuditFilter(auditors: ["bw"]),
    AuditFilter(states: [.draft]), AuditFilter(from: Day(number: 20_010)),
    AuditFilter(to: Day(number: 20_010)),
    AuditFilter(from: Day(number: 20_010), to: Day(number: 20_012)),
    AuditFilter(from: Day(number: 20_012), to: Day(number: 20_010)),
    AuditFilter(rounds: ["r2"], teams: ["South"], auditors: ["bw"], from: Day(number: 20_030)),
  ])
  func `a filter finds among many what it finds one by one`(filter: AuditFilter) {
    let audits = (0..<3).flatMap { Self.table($0, of: 200).audits }
    let one = audits.indices.filter { filter.matches(audits[$0]) }
    #expect(AuditColumns(AuditList(audits)).positions(matching: filter).map(Int.init) == one)
  }
}
