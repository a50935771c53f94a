import AuditModel
import Testing

@testable import AuditTUI

/// Rounds, hot spots and two rounds side by side, as they look and as they are taken away.
struct SpotsGoldenTests {
  private static let sizes = [(80, 24), (120, 40), (40, 10)]

  /// Spring with 120, 25 and 8 audits; autumn as the fixture has it.
  private func desk(_ language: Language = .english) -> Desk {
    let autumn = DeskFixture.desk().audits.audits.filter { $0.round == "2025-autumn" }
    var desk = DeskFixture.filledDesk(
      ["north": 120, "south": 25, "disabled": 8],
      language: language
    )
    desk.audits.audits += autumn
    return desk.counted()
  }

  private func check(_ screen: some Screen, _ name: String, on desk: Desk, size: (Int, Int)) {
    let canvas = screen.drawn(on: desk, terminal: size)
    Golden.check(canvas.snapshot, "\(name)-\(size.0)x\(size.1)-\(desk.language.rawValue)")
  }

  @Test(arguments: Language.allCases, sizes)
  func `each round says how far it is and how its cases were drawn`(
    language: Language,
    size: (Int, Int)
  ) {
    let desk = desk(language)
    check(RoundsScreen(desk: desk), "rounds", on: desk, size: size)
  }

  @Test(arguments: Language.allCases, sizes)
  func `hot spots stand with their rule, and the duties missed below them`(
    language: Language,
    size: (Int, Int)
  ) {
    let desk = desk(language)
    check(HotSpotsScreen(desk: desk), "hot-spots", on: desk, size: size)
  }

  @Test(arguments: Language.allCases, sizes)
  func `two rounds stand side by side with what changed`(language: Language, size: (Int, Int)) {
    let desk = desk(language)
    check(CompareScreen(desk: desk), "compare", on: desk, size: size)
  }

  // Child seen alone, of all teams: 115 of 153 with a target of 90; the assessment's clocks of the
  // fixture are by law, and of those not on time each is one duty.
  @Test func `what is taken away has every hot spot and every duty, not only those in view`() throws
  {
    let desk = desk()
    let screen = HotSpotsScreen(desk: desk)
    let rows = try #require(screen.sheet(on: desk)).rows
    #expect(rows.count == screen.spots.count + screen.duties.all.count)
    #expect(rows.first?[1] == .text("child-seen-alone"))
    #expect(rows.first?[2] == .integer(115))
    #expect(rows.first?[3] == .integer(153))
  }

  // The fixture's autumn: three finished audits of 20 planned.
  @Test func `a round's row has finished of planned`() throws {
    let desk = DeskFixture.desk()
    let screen = RoundsScreen(desk: desk)
    let autumn = try #require(screen.rounds.first { $0.round.id == "2025-autumn" })
    #expect(autumn.share == Proportion(n: 3, of: 20))
    let sheet = try #require(screen.sheet(on: desk))
    #expect(sheet.rows.count == 2)
    #expect(sheet.rows[0].contains(.integer(20)))
  }

  @Test func `Enter on a round leads to its teams, and the round stays chosen`() throws {
    var desk = DeskFixture.desk()
    var screen: any Screen = RoundsScreen(desk: desk)
    let responses = screen.press([.up, .enter], on: &desk)
    #expect(responses.map(\.kind) == [.push("TeamsScreen")])
    #expect(desk.scope.round == "2025-autumn")
  }

  @Test func `a side set against itself is refused with its reason`() throws {
    var desk = desk()
    var screen = CompareScreen(desk: desk)
    screen.press([.character("}")], on: &desk)
    let refusal = try #require(screen.comparison?.refusal)
    #expect(screen.rows.isEmpty)
    let reason = refusal.phrase.en.split(separator: " ").prefix(4).joined(separator: " ")
    #expect(screen.drawn(on: desk).snapshot.contains(reason))
  }

  @Test func `what is taken away of a comparison has both sides in numbers`() throws {
    let desk = desk()
    let screen = CompareScreen(desk: desk)
    let sheet = try #require(screen.sheet(on: desk))
    #expect(sheet.rows.count == screen.rows.count)
    let seen = try #require(sheet.rows.first { $0[0] == .text("child-seen-alone") })
    #expect(seen[4] == .integer(115) && seen[5] == .integer(153))
  }
}
