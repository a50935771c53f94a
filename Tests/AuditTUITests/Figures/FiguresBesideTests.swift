import AuditModel
import Testing

@testable import AuditTUI

/// What stands beside figures on a screen: what others published, and what a round did not ask.
struct FiguresBesideTests {
  private let indicator = Indicator(
    id: "seen",
    title: Wording(en: "Children seen", cy: "Plant a welwyd"),
    defines: Wording(en: "Seen of all."),
    beside: ["child-seen-alone"],
    comparability: .otherDefinition(Wording(en: "another form was counted.")),
    values: [
      .init(period: Wording(en: "2012/13"), amount: .proportion(Proportion(n: 71, of: 100)))
    ],
    sources: ["Wrexham 2013 5.9"]
  )

  @Test func `a published indicator stands beside the item's figure, and is called not comparable`()
    throws
  {
    var desk = DeskFixture.desk()
    desk.workspace.indicators = [
      IndicatorSeries(id: "ours", title: Wording(en: "Ours"), indicators: [indicator], tables: [])
    ]
    desk = desk.counted()
    let scope = desk.scope
    let figure = try #require(
      scope.figures.figures(of: "child-seen-alone", team: nil, round: scope.round).last
    )
    #expect(
      scope.beside(figure, on: desk).last
        == "Published: Children seen: 2012/13 71 of 100. Not comparable: another form was counted."
    )
    let other = try #require(
      scope.figures.figures(of: "voice-of-child", team: nil, round: scope.round).last
    )
    #expect(!scope.beside(other, on: desk).contains { $0.hasPrefix("Published") })
  }

  @Test func `a round that asks only part of a template says so over its figures`() {
    var desk = DeskFixture.desk()
    #expect(!desk.counted().scope.heading(on: desk).contains("not every item asked"))
    let facts = desk.workspace
    let template = DeskFixture.assessment
    desk.workspace = WorkspaceFacts(
      authority: facts.authority,
      isSynthetic: false,
      teams: facts.teams,
      rounds: facts.rounds.map { round in
        Round(
          id: round.id,
          title: round.title,
          switchedOff: [template.id: [template.sections[0].id]],
          from: round.from,
          to: round.to,
          sample: round.sample
        )
      },
      templates: facts.templates,
      rules: facts.rules,
      targets: [:]
    )
    let scope = desk.counted().scope
    #expect(scope.heading(on: desk).hasSuffix(" · random sample · not every item asked"))
    let title = template.sections[0].title.en
    #expect(
      scope.limits(on: desk).hasSuffix(
        "Sections of \(template.title.en) that the round leaves out: \(title)."
      )
    )
  }
}
