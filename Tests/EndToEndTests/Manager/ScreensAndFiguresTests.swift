import AuditModel
import AuditStore
import Testing

@testable import AuditTUI

/// Every number on every screen of a manager is one that `figures --format json` prints, or that can be
/// counted from the cases it lists.
///
/// The program that is built prints; the screens stand here on a desk made of the same workspace.
@Suite(.serialized)
struct ScreensAndFiguresTests {
  /// A desk of the workspace with every audit read, and what the program prints of it: each round by
  /// itself, and all together.
  private struct Sides {
    var desk: Desk
    let rounds: PrintedFigures
    let together: PrintedFigures

    func printed(_ round: Round.ID?) -> PrintedFigures {
      round == nil ? together : rounds
    }
  }

  private func withSides(_ body: (inout Sides) throws -> Void) async throws {
    try await DemoAtHand.with(audits: 120, seed: 7) { folder, environment in
      func printed(_ words: String...) async throws -> PrintedFigures {
        let result = try await Command(
          executable: Program.path(),
          arguments: ["figures", "--cases", "--format", "json"] + words,
          environment: Command.plainEnvironment.merging(environment) { _, new in new }
        ).run()
        #expect(result.exitCode == 0 && result.errors == "")
        return try PrintedFigures(result.output)
      }
      let rounds = try await printed("--all-rounds")
      let together = try await printed("--together")
      let workspace = try Workspace.open(at: folder.path(to: "demo"), shipped: nil)
      let audits = Array(try workspace.scoreAll().audits)
      var desk = Desk(
        language: .english,
        workspace: WorkspaceFacts(workspace, library: nil),
        audits: AuditShelf(
          audits: audits,
          total: audits.count,
          read: audits.count,
          progress: .complete,
          generation: 1
        ),
        now: Now(timestamp: "2026-04-01T09:00:00Z", today: "2026-04-01", clock: "10:00"),
        auditor: "mgr"
      )
      desk.countFigures()
      var sides = Sides(desk: desk, rounds: rounds, together: together)
      try body(&sides)
    }
  }

  /// Does something for each round and for all together.
  private func eachRound(_ sides: inout Sides, _ body: (Sides) throws -> Void) rethrows {
    for round in sides.desk.workspace.rounds.map({ Optional($0.id) }) + [nil] {
      var scope = sides.desk.scope
      scope.choose(round: round, on: sides.desk)
      sides.desk.scope = scope
      try body(sides)
    }
  }

  private func expect(
    _ figure: Figure,
    in printed: PrintedFigures,
    _ comment: Comment
  ) throws {
    let found = try #require(
      printed.figure(
        figure.item.id,
        meaning: figure.meaning,
        team: figure.team,
        round: figure.round
      ),
      comment
    )
    #expect(found.n == figure.n && found.of == figure.of, comment)
    #expect(found.target == figure.target, comment)
    #expect(found.notRecorded == figure.notRecorded?.n, comment)
    #expect((found.hotSpot != nil) == (HotSpot(figure) != nil), comment)
    // Foundation reads the last digit of a fraction otherwise than it was written.
    #expect((found.interval == nil) == (figure.interval == nil), comment)
    if let printed = found.interval, let own = figure.interval {
      #expect(abs(printed.lower - own.lower) < 1e-12, comment)
      #expect(abs(printed.upper - own.upper) < 1e-12, comment)
    }
    #expect(found.cases.count == figure.audits, comment)
  }

  @Test func `the teams, by headline, section and item`() async throws {
    var compared = 0
    try await withSides { sides in
      try eachRound(&sides) { sides in
        let round = sides.desk.scope.round
        let printed = sides.printed(round)
        var desk = sides.desk
        var screen = TeamsScreen(desk: desk)
        for _ in TeamsColumn.Choice.allCases {
          for (team, cells) in zip(screen.teams, screen.cells) {
            for (column, cell) in zip(screen.columns, cells) {
              let place: Comment = "\(column.id) \(team ?? "all") \(round ?? "together")"
              switch column {
              case .item:
                if let figure = cell.figure { try expect(figure, in: printed, place) }
              case .pool(let measure):
                let pool = printed.pools[[measure.rawValue, team, round]]
                #expect(pool?.n == cell.pool?.n && pool?.of == cell.pool?.of, place)
              case .group(let group):
                let parts = printed.figures.filter {
                  $0.isPooled && $0.team == team && $0.round == round
                    && group.items.contains($0.item)
                }
                #expect(parts.reduce(0) { $0 + ($1.n ?? 0) } == cell.pool?.n ?? 0, place)
                #expect(parts.reduce(0) { $0 + $1.of } == cell.pool?.of ?? 0, place)
              }
              compared += 1
            }
          }
          _ = screen.perform(.nextColumns, on: &desk)
        }
      }
    }
    #expect(compared > 2000)
  }

  @Test func `a team's items, what they were in the round before, and their months`() async throws {
    var months = 0
    try await withSides { sides in
      try eachRound(&sides) { sides in
        let round = sides.desk.scope.round
        let printed = sides.printed(round)
        for team in [nil] + sides.desk.scope.teams {
          let screen = ItemsScreen(team: team, desk: sides.desk)
          #expect(!screen.rows.isEmpty)
          for row in screen.rows.compactMap(\.item) {
            let place: Comment = "\(row.figure.item.id) \(team ?? "all") \(round ?? "together")"
            try expect(row.figure, in: printed, place)
            if let before = row.before { try expect(before, in: sides.rounds, place) }
            guard row.figure.n != nil else { continue }
            let whole = try #require(
              sides.together.figure(
                row.figure.item.id,
                meaning: row.figure.meaning,
                team: team,
                round: nil
              ),
              place
            )
            for point in row.series.points {
              let own = whole.counted(in: point.month.description)
              #expect(point.proportion?.n ?? 0 == own.n, place)
              #expect(point.proportion?.of ?? 0 == own.of, place)
              months += 1
            }
          }
        }
      }
    }
    #expect(months > 2000)
  }

  @Test func `an item by team and month, and the cases behind each`() async throws {
    var parts = 0
    try await withSides { sides in
      try eachRound(&sides) { sides in
        let round = sides.desk.scope.round
        let printed = sides.printed(round)
        for row in ItemsScreen(team: nil, desk: sides.desk).rows.compactMap(\.figure) {
          let screen = ItemScreen(about: row, desk: sides.desk)
          let whole = try #require(
            printed.figure(row.item.id, meaning: row.meaning, team: nil, round: round)
          )
          for case .part(let part, let figure) in screen.rows {
            let place: Comment = "\(row.item.id) \(part) \(round ?? "together")"
            var cases = whole.cases
            var month: Month?
            switch part {
            case .team: try expect(figure, in: printed, place)
            case .month(let own):
              month = own
              cases = cases.filter { $0.month == own.description }
              #expect(figure.of == cases.count(where: \.isInN), place)
              if let n = figure.n { #expect(n == cases.count(where: \.isFavourable), place) }
            }
            parts += 1
            guard figure.team == nil else { continue }
            let list = CasesScreen(
              behind: figure,
              period: month.map(AuditSpan.month),
              desk: sides.desk
            )
            #expect(Set(list.cases.map(\.id)) == Set(cases.map(\.audit)), place)
          }
        }
      }
    }
    #expect(parts > 500)
  }

  @Test func `two rounds side by side, and what lies below its target`() async throws {
    var compared = 0
    try await withSides { sides in
      let screen = CompareScreen(desk: sides.desk)
      for row in screen.rows {
        for figure in [row.earlier, row.later].compactMap(\.self) {
          try expect(figure, in: sides.rounds, "\(row.item.id) \(figure.round ?? "")")
          compared += 1
        }
      }
      try eachRound(&sides) { sides in
        let round = sides.desk.scope.round
        for team in [nil] + sides.desk.scope.teams {
          let low = sides.printed(round).figures.filter {
            $0.team == team && $0.round == round && $0.hotSpot != nil
          }
          let spots = HotSpotsScreen(team: team, desk: sides.desk).spots
          #expect(Set(spots.map(\.figure.item.id)) == Set(low.map(\.item)), "\(team ?? "all")")
          compared += spots.count
        }
      }
    }
    #expect(compared > 100)
  }

  @Test func `what is in time against how good it is`() async throws {
    var cells = 0
    try await withSides { sides in
      try eachRound(&sides) { sides in
        let round = sides.desk.scope.round
        let printed = sides.printed(round)
        guard let screen = CrossScreen(team: nil, beside: nil, desk: sides.desk),
          let table = screen.table
        else { return }
        func cases(_ item: Item) throws -> [String: PrintedFigures.Case] {
          let figure = try #require(
            printed.figure(item.id, meaning: item.meaning, team: nil, round: round)
          )
          return Dictionary(figure.cases.map { ($0.audit, $0) }) { first, _ in first }
        }
        let (dates, grades) = (try cases(table.rowItem), try cases(table.columnItem))
        for (row, rowOutcome) in table.rows.enumerated() {
          for (column, columnOutcome) in table.columns.enumerated() {
            let counted = dates.values.count { date in
              guard let grade = grades[date.audit] else { return false }
              return (date.isInN ? date.outcome : nil) == rowOutcome?.code
                && (grade.isInN ? grade.outcome : nil) == columnOutcome?.code
            }
            #expect(table.counts[row][column] == counted, "\(round ?? "together") \(row) \(column)")
            cells += 1
          }
        }
      }
    }
    #expect(cells > 50)
  }

  /// Draws each screen and holds every "n of N" that can be read there against what is printed.
  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `no screen shows an n of N that is not printed`(size: (Int, Int)) async throws {
    var read = 0
    try await withSides { sides in
      try eachRound(&sides) { sides in
        let known = sides.rounds.pairs.union(sides.together.pairs)
        let teams = TeamsScreen(desk: sides.desk)
        var screens: [any Screen] = [teams]
        for team in teams.teams {
          screens.append(ItemsScreen(team: team, desk: sides.desk))
        }
        for screen in screens {
          for pair in screen.pairs(on: sides.desk, size: size) {
            #expect(known.contains(pair), "\(type(of: screen)) shows \(pair[0]) of \(pair[1])")
            read += 1
          }
        }
      }
    }
    #expect(read > 200)
  }
}

extension AuditTUI.Screen {
  /// Every "17 of 19" and "17/19" that can be read on the screen.
  fileprivate func pairs(on desk: Desk, size: (Int, Int)) -> [[Int]] {
    var canvas = Canvas(width: size.0, height: size.1)
    render(into: &canvas, desk: desk)
    let text = canvas.snapshot.split(separator: "== styles")[0]
    return text.matches(of: #/(\d+)(?: of |\/)(\d+)(?![\d…])/#).compactMap { match in
      guard let n = Int(match.1), let of = Int(match.2) else { return nil }
      return [n, of]
    }
  }
}
