import Testing

@testable import AuditModel

/// What whoever knows a template knows of the answers to several of its items together.
struct RequirementTests {
  private func item(
    _ id: String,
    _ kind: AnswerKind = .yesNoNotRecorded,
    condition: Condition? = nil,
    ungradedWhen: Condition? = nil,
    implications: [Implication] = [],
    isAdverse: Bool = false
  ) -> Item {
    Item(
      id: id,
      measures: .compliance,
      asks: Wording(en: id),
      kind: kind,
      condition: condition,
      ungradedWhen: ungradedWhen,
      implications: implications,
      isAdverse: isAdverse
    )
  }

  private func requirements(of item: Item, beside others: Item...)
    -> [PublishedItem.Requirement]
  {
    let items = [item] + others
    return item.requirements(
      among: Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0) })
    )
  }

  private let inN = Set(AnswerSide.inN)
  private func yes(_ item: String) -> Condition { .answer(item: item, in: ["yes"]) }

  @Test func `a reason that is asked for after no stands beside no or silence`() {
    let condition = Condition.answer(item: "seen", in: ["no", "not-recorded"])
    #expect(
      requirements(of: item("reason", condition: condition), beside: item("seen"))
        == [.init(inN, [.init("seen", [.unfavourable, .notRecorded])])]
    )
  }

  @Test func `of an item of which yes is the bad answer, yes is the unfavourable side`() {
    let lost = item("lost", .yesNo, isAdverse: true)
    #expect(
      requirements(of: item("why", condition: yes("lost")), beside: lost)
        == [.init(inN, [.init("lost", [.unfavourable])])]
    )
  }

  @Test func `what is absent is not graded`() {
    let absent = Condition.answer(item: "plan", in: ["no"])
    #expect(
      requirements(
        of: item("good-plan", .grade, ungradedWhen: absent),
        beside: item("plan", .yesNo)
      ) == [.init(inN, [.init("plan", [.favourable, .outside])])]
    )
  }

  @Test func `alone implies seen`() {
    let alone = Implication(answer: "yes", item: "seen", agrees: ["yes"])
    #expect(
      requirements(of: item("alone", implications: [alone]), beside: item("seen"))
        == [.init([.favourable], [.init("seen", [.favourable, .outside])])]
    )
  }

  @Test func `what is asked after one of two answers stands beside either`() {
    let asked = item("why", condition: .any([yes("a"), yes("b")]))
    #expect(
      requirements(of: asked, beside: item("a", .yesNo), item("b", .yesNo))
        == [.init(inN, [.init("a", [.favourable]), .init("b", [.favourable])])]
    )
  }

  @Test func `what is asked after a and either b or c stands beside a, and beside b or c`() {
    let asked = item("why", condition: .all([yes("a"), .any([yes("b"), yes("c")])]))
    #expect(
      requirements(of: asked, beside: item("a", .yesNo), item("b", .yesNo), item("c", .yesNo))
        == [
          .init(inN, [.init("a", [.favourable])]),
          .init(inN, [.init("b", [.favourable]), .init("c", [.favourable])]),
        ]
    )
  }

  @Test func `what is asked after both a and b, or after c, stands beside a or c and b or c`() {
    let asked = item("why", condition: .any([.all([yes("a"), yes("b")]), yes("c")]))
    #expect(
      requirements(of: asked, beside: item("a", .yesNo), item("b", .yesNo), item("c", .yesNo))
        == [
          .init(inN, [.init("a", [.favourable]), .init("c", [.favourable])]),
          .init(inN, [.init("b", [.favourable]), .init("c", [.favourable])]),
        ]
    )
  }

  @Test func `what is graded unless both are absent stands beside one that is there`() {
    let absent = Condition.all([
      .answer(item: "a", in: ["no"]), .answer(item: "b", in: ["no"]),
    ])
    let graded = item("good-plan", .grade, ungradedWhen: absent)
    #expect(
      requirements(of: graded, beside: item("a", .yesNo), item("b", .yesNo))
        == [
          .init(
            inN,
            [.init("a", [.favourable, .outside]), .init("b", [.favourable, .outside])]
          )
        ]
    )
  }

  @Test func `where the case itself may be enough, no answer is required`() {
    let either = Condition.any([
      .answer(item: "seen", in: ["no"]), .attribute(.ageBand, in: ["5-10"]),
    ])
    #expect(requirements(of: item("reason", condition: either), beside: item("seen")) == [])
    let unless = Condition.all([
      .answer(item: "seen", in: ["no"]), .attribute(.ageBand, in: ["5-10"]),
    ])
    let graded = item("good-plan", .grade, ungradedWhen: unless)
    #expect(requirements(of: graded, beside: item("seen")) == [])
  }
}
