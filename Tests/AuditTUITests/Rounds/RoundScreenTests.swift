import AuditModel
import Testing

@testable import AuditTUI

/// The page of one round, as it looks and as it is taken away.
struct RoundScreenTests {
  private static let round = Round(
    id: "2026-spring",
    title: Wording(en: "Spring 2026", cy: "Gwanwyn 2026"),
    templates: ["core-four"],
    from: "2026-03-02",
    to: "2026-04-24",
    sample: Sample(
      method: .stratified,
      population: 260,
      populations: ["north": 150, "south": 95, "disabled": 15]
    ),
    planned: 6,
    cases: RoundCases(
      window: CaseWindow(event: "referral", from: "2025-10-01", to: "2025-12-31"),
      draw: Draw(
        list: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        listed: 262,
        seed: 42,
        size: .perTeam(2),
        stratify: ["status"],
        strata: [
          StratumShare(team: "disabled", stratum: "in-need", cases: 15, drawn: 2),
          StratumShare(team: "north", stratum: "in-need", cases: 90, drawn: 1),
          StratumShare(team: "north", stratum: "referral", cases: 60, drawn: 1),
          StratumShare(team: "south", stratum: "in-need", cases: 95, drawn: 2),
        ]
      ),
      exclusions: [CaseExclusion(reference: "C-0900", reason: "with the court")],
      replacements: [
        CaseReplacement(reference: "C-0210", by: "C-0204", reason: "moved \u{202E}away")
      ],
      auditors: ["al", "bp"],
      drawn: [
        DrawnCase(reference: "C-0204", team: "disabled", stratum: "in-need", auditor: "al"),
        DrawnCase(reference: "C-0303", team: "disabled", stratum: "in-need", auditor: "bp"),
        DrawnCase(reference: "C-0201", team: "north", stratum: "in-need", auditor: "al"),
        DrawnCase(
          reference: "C-0301",
          team: "north",
          stratum: "referral",
          auditor: "bp",
          second: "al"
        ),
        DrawnCase(reference: "C-0202", team: "south", stratum: "in-need", auditor: "al"),
        DrawnCase(reference: "C-0302", team: "south", stratum: "in-need", auditor: "bp"),
      ]
    )
  )

  private func desk(_ language: Language) -> Desk {
    DeskFixture.desk(language: language)
  }

  @Test(arguments: Look.all)
  func `a round's page shows progress by auditor, team and day, the draw and the cases`(
    look: Look
  ) {
    let desk = desk(look.language)
    look.check(RoundScreen(Self.round, desk: desk), "round", on: desk)
  }

  @Test func `the page goes on to the last case`() {
    var desk = desk(.english)
    var screen = RoundScreen(Self.round, desk: desk)
    screen.press([.character("G")], on: &desk)
    Golden.check(screen.drawn(on: desk).snapshot, "round-end-80x24-en")
  }

  @Test func `a round without cases says how they are drawn`() {
    let desk = desk(.english)
    let screen = RoundScreen(DeskFixture.rounds[0], desk: desk)
    Golden.check(screen.drawn(on: desk).snapshot, "round-undrawn-80x24-en")
  }

  @Test func `every table of the page is exported`() {
    var desk = desk(.english)
    var screen = RoundScreen(Self.round, desk: desk)
    let names = screen.press([.character("e")], on: &desk).compactMap { response -> String? in
      guard case .effect(.export(let sheet, _)) = response else { return nil }
      return sheet.name
    }
    #expect(
      names == [
        "round-auditors", "round-teams", "round-days", "round-draw", "round-exclusions",
        "round-cases",
      ]
    )
  }

  @Test func `p leads from the rounds to the page of the chosen one`() {
    var desk = desk(.english)
    var screen = RoundsScreen(desk: desk)
    let responses = screen.press([.character("p")], on: &desk)
    guard case .push(let pushed) = responses.first else {
      Issue.record("no screen was opened")
      return
    }
    #expect(pushed.title(on: desk) == "2026-spring")
  }
}
