import AuditModel
import Testing

/// Figures follow the meaning of items, not the versions of templates.
struct VersionedFigureTests {
  private func figures(
    _ first: Item,
    _ second: Item,
    grouping: FigureRequest.Grouping = .eachRound
  ) -> Figures {
    let old = Sampled.template([first], version: 1)
    let new = Sampled.template([second], version: 2)
    let audits =
      Sampled.audits([(.met, 17), (.notMet, 2)], round: "r1", template: old)
      + Sampled.audits([(.met, 12), (.notMet, 8)], from: 20, round: "r2", template: new)
    return Figures(
      of: audits,
      FigureRequest(
        templates: [old, new],
        rounds: [Sampled.round("r1"), Sampled.round("r2")],
        teams: ["North"],
        grouping: grouping
      )
    )
  }

  private func item(_ id: String, en: String = "Seen?", cy: String = "Welwyd?") -> Item {
    Item(id: id, measures: .compliance, asks: Wording(en: en, cy: cy), kind: .yesNoNotRecorded)
  }

  @Test(arguments: [("Was the child seen?", "Welwyd?"), ("Seen?", "A welwyd y plentyn?")])
  func `an item whose words are mended in either language is one figure over both versions`(
    en: String,
    cy: String
  ) throws {
    let mended = item("seen", en: en, cy: cy)
    let together = figures(item("seen"), mended, grouping: .together)
      .figures(of: "seen", team: nil, round: nil)
    // 17 of 19 and 12 of 20.
    #expect(together.map(\.proportion) == [Proportion(n: 29, of: 39)])
    let each = figures(item("seen"), mended)
    let before = try #require(each.figures(of: "seen", team: nil, round: "r1").first)
    let after = try #require(each.figures(of: "seen", team: nil, round: "r2").first)
    guard case .compared = Change(from: before, to: after) else {
      Issue.record("not compared")
      return
    }
  }

  @Test func `an item whose meaning changed is two figures`() {
    let together = figures(item("seen"), Sampled.item("seen", .yesNo), grouping: .together)
      .figures(of: "seen", team: nil, round: nil)
    #expect(together.map(\.proportion) == [Proportion(n: 17, of: 19), Proportion(n: 12, of: 20)])
  }

  @Test func `after a migration a renamed item is two series with a break between them`() throws {
    let figures = figures(item("worker-qualified"), item("qualified-worker"))
    let before = try #require(
      figures.figures(of: "worker-qualified", team: nil, round: "r1").first
    )
    let after = try #require(
      figures.figures(of: "qualified-worker", team: nil, round: "r2").first
    )
    #expect(figures.figures(of: "worker-qualified", team: nil, round: "r2") == [])
    #expect(figures.figures(of: "qualified-worker", team: nil, round: "r1") == [])
    #expect(Change(from: before, to: after) == .notComparable(.differentItem))
  }
}
