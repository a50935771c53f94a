import AuditModel
import Testing

struct TemplateDifferenceTests {
  private let seen = Item.sample("seen", .yesNoNotRecorded)
  private let voice = Item.sample("voice", .grade)
  private let late = Item.sample("late")

  private func template(_ sections: [Section], version: Int = 1) -> Template {
    Template(id: "short", version: version, title: Wording(en: "Short"), sections: sections)
  }

  private func section(_ id: String, _ items: [Item], title: String = "A part") -> Section {
    Section(id: id, title: Wording(en: title), items: items)
  }

  private func difference(
    _ earlier: [Item],
    _ later: [Item],
    version: Int = 1
  ) -> TemplateDifference {
    TemplateDifference(
      from: template([section("one", earlier)]),
      to: template([section("one", later)], version: version)
    )
  }

  @Test func `a template does not differ from itself`() {
    let same = difference([seen, voice], [seen, voice])
    #expect(same.isEmpty)
    #expect(!same.needsNewVersion)
    #expect(same.comparableItems == 2)
  }

  @Test func `other words change no meaning and need no new version`() {
    let other = Item.sample("seen", .yesNoNotRecorded, asks: "Was the child seen?", target: 90)
    let change = difference([seen, voice], [other, voice])
    #expect(change.items.map(\.id) == ["seen"])
    #expect(change.items.map(\.aspects) == [[.asks, .target]])
    #expect(change.items.map(\.isComparable) == [true])
    #expect(!change.needsNewVersion)
    #expect(change.comparableItems == 2)
  }

  @Test func `what an item stands beside may be said later, and breaks no trend`() {
    let alone = Item.sample("told", source: .feedback)
    let beside = Item.sample("told", beside: "seen", source: .feedback)
    let change = difference([seen, alone], [seen, beside])
    #expect(change.items.map(\.aspects) == [[.beside]])
    #expect(change.items.map(\.isComparable) == [true])
    #expect(!change.needsNewVersion)
    #expect(alone.meaning == beside.meaning)
  }

  @Test func `answers named in another order are the same condition`() {
    let one = Item.sample("late", when: .answer(item: "seen", in: ["no", "not-recorded"]))
    let two = Item.sample("late", when: .answer(item: "seen", in: ["not-recorded", "no"]))
    #expect(difference([seen, one], [seen, two]).isEmpty)
  }

  @Test(arguments: [
    (Item.sample("late", .yesNo), ItemAspect.answer),
    (.sample("late", measures: .quality), .measures),
    (.sample("late", when: .answer(item: "seen", in: ["yes"])), .when),
    (.sample("late", isAdverse: true), .adverse),
    (.sample("late", restates: "seen"), .restates),
    (.sample("late", source: .feedback), .source),
  ])
  func `another kind, pool, condition, direction or source breaks the trend`(
    other: Item,
    aspect: ItemAspect
  ) {
    let change = difference([seen, .sample("late")], [seen, other])
    #expect(change.items.map(\.aspects) == [[aspect]])
    #expect(change.items.map(\.isComparable) == [false])
    #expect(change.needsNewVersion)
    #expect(change.lacksNewVersion)
    #expect(change.comparableItems == 1)
  }

  @Test(arguments: [
    (AnswerKind.dates(["ten-days"]), AnswerKind.dates(["twenty-days"]), ItemAspect.timescales),
    (.choice([.named("a")]), .choice([.named("a"), .named("b")]), .options),
    (
      .count(CountRange(unit: Wording(en: "visits"))),
      .count(CountRange(unit: Wording(en: "visits"), most: 5)), .range
    ),
  ])
  func `another timescale, option or range breaks the trend`(
    before: AnswerKind,
    after: AnswerKind,
    aspect: ItemAspect
  ) {
    let change = difference([.sample("late", before)], [.sample("late", after)])
    #expect(change.items.map(\.aspects) == [[aspect]])
    #expect(change.needsNewVersion)
  }

  @Test func `an option under another title is the same option`() {
    let before = AnswerKind.choice([.named("a", "First")])
    let after = AnswerKind.choice([.named("a", "The first")])
    let change = difference([.sample("late", before)], [.sample("late", after)])
    #expect(change.items.map(\.aspects) == [[.labels]])
    #expect(change.items.map(\.isComparable) == [true])
  }

  @Test func `an aspect changes exactly when the meaning does`() {
    // One item that differs from the plain one in each way that a template can write.
    let others: [Item] = [
      .sample("late", .yesNo), .sample("late", .grade), .sample("late", .text),
      .sample("late", measures: .quality), .sample("late", asks: "Otherwise?"),
      .sample("late", when: .era(.since2016)), .sample("late", isAdverse: true),
      .sample("late", target: 5), .sample("late", restates: "seen"),
      .sample("late", beside: "seen"),
      .sample("late", source: .interview), .sample("late", ungradedWhen: .era(.since2016)),
    ]
    for other in others {
      let change = difference([late], [other]).items
      #expect(
        change.map { $0.aspects.contains(where: \.changesMeaning) } == [
          other.meaning != late.meaning
        ]
      )
    }
  }

  @Test func `an item under another id is one removed and one added`() {
    let change = difference([seen, late], [seen, .sample("too-late")])
    #expect(change.items.map(\.id) == ["too-late", "late"])
    #expect(change.items.map(\.isAdded) == [true, false])
    #expect(change.items.map(\.isRemoved) == [false, true])
    #expect(change.needsNewVersion)
    #expect(change.comparableItems == 1)
  }

  @Test func `only what left the order has moved`() {
    let change = difference([seen, voice, late], [late, seen, voice])
    #expect(change.items.map(\.id) == ["late"])
    #expect(change.items.map(\.isMoved) == [true])
    #expect(!change.needsNewVersion)
    #expect(change.comparableItems == 3)
  }

  @Test func `an item in another section has moved though the order is the same`() {
    let change = TemplateDifference(
      from: template([section("one", [seen, voice]), section("two", [late])]),
      to: template([section("one", [seen]), section("two", [voice, late])])
    )
    #expect(change.items.map(\.id) == ["voice"])
    #expect(change.items.map(\.isMoved) == [true])
  }

  @Test func `sections are added, removed, moved and given other titles`() {
    let change = TemplateDifference(
      from: template([section("one", [seen]), section("two", [voice]), section("gone", [late])]),
      to: template([
        section("two", [voice], title: "Another title"), section("one", [seen]),
        section("new", [late]),
      ])
    )
    #expect(change.sections.filter(\.isAdded).map(\.id) == ["new"])
    #expect(change.sections.filter(\.isRemoved).map(\.id) == ["gone"])
    #expect(change.sections.filter(\.isMoved).count == 1)
    #expect(change.sections.filter(\.isRetitled).map(\.id) == ["two"])
  }

  @Test(arguments: [(1, true), (2, false)])
  func `a changed meaning lacks a new version until there is one`(version: Int, lacks: Bool) {
    let change = difference([seen, late], [seen], version: version)
    #expect(change.needsNewVersion)
    #expect(change.lacksNewVersion == lacks)
  }

  @Test func `the highest version there can be has none after it`() {
    let last = TemplateDifference(
      from: template([section("one", [seen])], version: .max),
      to: template([section("one", [late])], version: .max)
    )
    #expect(last.nextVersion == .max)
  }

  @Test func `a copy begins at version 1 and asks the same`() {
    let source = template([section("one", [seen, voice])], version: 4)
    let copy = source.copy(as: "our-own")
    #expect(copy.pinnedName == "our-own@1")
    #expect(copy.sections == source.sections)
  }

  @Test func `a copy waits for nothing that it does not ask, and keeps the rest`() {
    func copied(_ condition: Condition) -> Item {
      let item = Item.sample(
        "late",
        when: condition,
        ungradedWhen: .answer(item: "elsewhere", in: ["no"]),
        restates: "elsewhere",
        beside: "nowhere"
      )
      return template([section("one", [seen, item])]).copy(as: "our-own").items[1]
    }
    let here = Condition.answer(item: "seen", in: ["no"])
    let elsewhere = Condition.answer(item: "elsewhere", in: ["no"])
    #expect(copied(.all([elsewhere, here])).condition == here)
    #expect(copied(elsewhere).condition == nil)
    // One way in that is always open.
    #expect(copied(.any([elsewhere, here])).condition == nil)
    #expect(copied(here).restates == "elsewhere")
    #expect(copied(here).beside == "nowhere")
    #expect(copied(here).ungradedWhen == elsewhere)
  }
}

extension Option {
  fileprivate static func named(_ id: String, _ title: String = "A title") -> Option {
    Option(id: id, title: Wording(en: title))
  }
}
