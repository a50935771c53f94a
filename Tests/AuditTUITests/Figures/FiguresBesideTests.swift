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

  // Families of twelve North cases: told in 1 to 8, not told in 9 and 10, nobody could be asked in 11
  // and 12, which is 8 of 12. Files: shared in 1 to 5 and 9; silent in the rest. So 1 to 5 and 10
  // agree, 9 stands in the file only, 6 to 8 with the family only.
  @Test(arguments: [
    (
      Language.english,
      "Beside it, feedback (told): 8 of 12 (67%). In 10 audits with both: 6 agree,"
        + " 1 only in the file, 3 only in feedback; feedback not recorded in 2 more."
    ),
    (
      .welsh,
      "Wrth ei hochr, adborth (told): 8 o 12 (67%). Mewn 10 archwiliad â'r ddwy: 6 yn cytuno,"
        + " 1 yn y ffeil yn unig, 3 yn ôl adborth yn unig; adborth heb ei gofnodi mewn 2 arall."
    ),
  ])
  func `what families say stands beside what the files show, with the gap between the two`(
    language: Language,
    sentence: String
  ) throws {
    let desk = deskWithFamilies(language)
    let scope = desk.scope
    for team in ["north", nil] {
      let file = try #require(
        scope.figures.figures(of: "shared", team: team, round: "2026-spring").first
      )
      #expect(scope.beside(file, on: desk).contains(sentence))
    }
    let told = try #require(
      scope.figures.figures(of: "told", team: nil, round: "2026-spring").first
    )
    #expect(!scope.beside(told, on: desk).contains { $0.contains("(told)") })
    // On the screen of the item, whose list stands on all teams or on the first.
    let file = try #require(
      scope.figures.figures(of: "shared", team: nil, round: "2026-spring").first
    )
    let drawn = ItemScreen(about: file, desk: desk).drawn(on: desk, terminal: (160, 40)).snapshot
    #expect(drawn.contains(sentence.prefix(60)))
  }

  private func deskWithFamilies(_ language: Language) -> Desk {
    let template = Template(
      id: "families",
      version: 1,
      title: Wording(en: "Families"),
      sections: [
        Section(
          id: "voice",
          title: Wording(en: "Voice"),
          items: [
            Item(
              id: "shared",
              measures: .compliance,
              asks: Wording(en: "Shared?", cy: "Rhannwyd?"),
              kind: .yesNoNotRecorded
            ),
            Item(
              id: "told",
              measures: .compliance,
              asks: Wording(en: "Told?", cy: "Dywedwyd?"),
              kind: .yesNoNotRecorded,
              beside: "shared",
              source: .feedback
            ),
          ]
        )
      ]
    )
    var desk = DeskFixture.desk(language: language)
    let facts = desk.workspace
    desk.workspace = WorkspaceFacts(
      authority: facts.authority,
      isSynthetic: false,
      teams: facts.teams,
      rounds: facts.rounds,
      templates: [template],
      rules: facts.rules,
      targets: [:]
    )
    desk.audits.audits = (1...12).map { number in
      ScoredAudit(
        id: "A\(number)",
        reference: "C-\(number)",
        team: "north",
        round: "2026-spring",
        template: template,
        state: .finished,
        reading: .first,
        asAt: "2026-03-07",
        auditor: "al",
        outcomes: [
          ItemOutcome(
            item: "shared",
            outcome: number <= 5 || number == 9 ? .met : .notRecorded
          ),
          ItemOutcome(
            item: "told",
            outcome: number <= 8 ? .met : number <= 10 ? .notMet : .notRecorded
          ),
        ]
      )
    }
    return desk.counted()
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
