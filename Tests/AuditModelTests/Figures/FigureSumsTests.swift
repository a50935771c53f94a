import AuditModel
import Testing

/// What holds for every figure, whatever was audited: tried on audits made by chance.
struct FigureSumsTests {
  /// SplitMix64, so that a failure can be seen again with its seed.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let kinds: [AnswerKind] = [
    .yesNo, .yesNoNotRecorded, .grade, .dates(["x"]), .text,
    .count(CountRange(unit: Wording(en: "elements"))),
    .choice([Option(id: "a", title: Wording(en: "A")), Option(id: "b", title: Wording(en: "B"))]),
  ]

  private static let outcomes: [Outcome] =
    [
      .met, .notMet, .notRecorded, .ungraded, .missed, .overdue, .notYetDue, .notDeterminable,
      .noLimit, .tallied("a"), .tallied("3"), .notApplicable, .notAsked, .unanswered, .otherSource,
    ] + Grade.allCases.map(Outcome.graded)

  private static func figures(seed: UInt64, _ grouping: FigureRequest.Grouping) -> Figures {
    var chance = Chance(state: seed)
    let items = kinds.enumerated().map {
      Sampled.item(
        "i\($0.offset)",
        $0.element,
        measures: $0.offset % 2 == 0 ? .quality : .compliance
      )
    }
    let templates = [
      Sampled.template(items, id: "long"), Sampled.template(Array(items.prefix(3)), id: "short"),
    ]
    let audits = (0..<60).map { number in
      let template = templates[Int.random(in: 0...1, using: &chance)]
      return Sampled.audit(
        number,
        template.items.map { _ in outcomes.randomElement(using: &chance) ?? .met },
        team: ["North", "South", "West"].randomElement(using: &chance) ?? "North",
        round: ["r1", "r2", nil].randomElement(using: &chance) ?? nil,
        template: template,
        case: "C\(Int.random(in: 0..<40, using: &chance))",
        state: Int.random(in: 0..<9, using: &chance) == 0 ? .draft : .finished,
        reading: Audit.Reading.allCases.randomElement(using: &chance) ?? .first
      )
    }
    let rounds = [
      Sampled.round("r1", Sample(method: .random, population: 300)),
      Sampled.round("r2", Sample(method: .stratified, populations: ["North": 99, "South": 9])),
    ]
    return Figures(
      of: audits,
      FigureRequest(
        templates: templates,
        rounds: rounds,
        teams: ["South", "North"],
        grouping: grouping
      )
    )
  }

  @Test(arguments: 1...100, FigureRequest.Grouping.allCases)
  func `a distribution adds up to N, and with what was left out to every audit`(
    seed: Int,
    grouping: FigureRequest.Grouping
  ) {
    let figures = Self.figures(seed: UInt64(seed), grouping)
    for figure in figures.items {
      let cases = figures.cases(behind: figure)
      #expect(figure.counts.total == figure.of)
      #expect(figure.audits == cases.count)
      #expect(Set(figure.counts.map(\.code)).count == figure.counts.count)
      #expect(figure.outside.allSatisfy { $0.count > 0 && $0.outcome.place == .outside })
      for row in figure.counts + figure.outside {
        #expect(row.count == cases.count { $0.outcome == row.outcome })
      }
      if let n = figure.n {
        #expect(n == cases.count { $0.outcome.place == .favourable })
      }
      if let interval = figure.interval, let share = figure.proportion?.fraction {
        #expect(0 <= interval.lower && interval.lower <= share)
        #expect(share <= interval.upper && interval.upper <= 1)
      }
    }
    for pool in figures.pools {
      #expect(pool.counts.total == pool.of)
      #expect(pool.audits <= figures.auditCount(team: pool.team, round: pool.round))
    }
  }

  @Test(arguments: 1...100)
  func `all teams are the sum of the teams`(seed: Int) {
    let figures = Self.figures(seed: UInt64(seed), .eachRound)
    for whole in figures.items where whole.team == nil {
      let parts = figures.items.filter {
        $0.team != nil && $0.round == whole.round && $0.meaning == whole.meaning
      }
      #expect(parts.reduce(0) { $0 + $1.of } == whole.of)
      #expect(parts.reduce(0) { $0 + ($1.n ?? 0) } == whole.n ?? 0)
      #expect(parts.reduce(0) { $0 + $1.outside.total } == whole.outside.total)
    }
  }

  @Test(arguments: 1...100)
  func `a pool is the sum of the figures of its items`(seed: Int) {
    let figures = Self.figures(seed: UInt64(seed), .eachRound)
    for pool in figures.pools {
      let parts = figures.items.filter {
        $0.team == pool.team && $0.round == pool.round && $0.item.pool == pool.measure
      }
      #expect(parts.reduce(0) { $0 + ($1.n ?? 0) } == pool.n)
      #expect(parts.reduce(0) { $0 + $1.of } == pool.of)
    }
  }
}
