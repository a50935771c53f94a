import AuditModel
import Testing

struct MigrationTests {
  @Test func `mended words keep an item, and every other fate breaks its trend`() {
    #expect(Migration.sample.fates["child-seen"] == .kept)
    // worker-trained is kept too, but the item on which it depends has another id.
    #expect(
      Migration.sample.brokenTrends.map(\.id) == [
        "worker-qualified", "worker-trained", "risk-recorded", "plan-kind", "views-heard",
      ]
    )
  }

  @Test func `items that no old answer can settle are new`() {
    #expect(
      Migration.sample.newItems.map(\.id)
        == ["risk-identified", "risk-scale-recorded", "plan-shared"]
    )
  }

  @Test func `a condition on an item under its new id is the condition it was`() {
    let older = Item.sample("trained", .yesNo, when: .answer(item: "qualified", in: ["no"]))
    let newer = Item.sample("trained", .yesNo, when: .answer(item: "has-degree", in: ["no"]))
    #expect(newer.keepsMeaning(of: older, renaming: ["qualified": "has-degree"]))
    #expect(!newer.keepsMeaning(of: older, renaming: [:]))
  }

  @Test(arguments: [
    Item.sample("b", .yesNo),  // silence would become an answer
    .sample("b", measures: .quality),
    .sample("b", isAdverse: true),
    Item(
      id: "b",
      measures: .compliance,
      asks: Wording(en: "b"),
      kind: .yesNoNotRecorded,
      restates: "c"
    ),
    Item(
      id: "b",
      measures: .compliance,
      asks: Wording(en: "b"),
      kind: .yesNoNotRecorded,
      source: .supervision
    ),
  ])
  func `answers fit no item of another kind, pool, direction or source`(newer: Item) {
    #expect(!newer.fitsAnswers(to: .sample("a")))
  }

  @Test func `answers fit an item that asks the same under another condition`() {
    let newer = Item.sample("b", when: .answer(item: "c", in: ["yes"]))
    #expect(newer.fitsAnswers(to: .sample("a")))
  }

  @Test func `answers fit where there is room for every one of them`() {
    func choice(_ ids: [String]) -> Item {
      .sample("a", .choice(ids.map { Option(id: $0, title: Wording(en: $0)) }))
    }
    #expect(choice(["first", "again", "open"]).fitsAnswers(to: choice(["again", "first"])))
    #expect(!choice(["first"]).fitsAnswers(to: choice(["again", "first"])))
    func count(_ most: Int?) -> Item {
      .sample("a", .count(CountRange(unit: Wording(en: "visits"), most: most)))
    }
    #expect(count(nil).fitsAnswers(to: count(10)))
    #expect(!count(10).fitsAnswers(to: count(nil)))
    func dates(_ timescales: [String]) -> Item { .sample("a", .dates(timescales)) }
    #expect(dates(["x", "y"]).fitsAnswers(to: dates(["y"])))
    #expect(!dates(["x"]).fitsAnswers(to: dates(["y"])))
  }
}
