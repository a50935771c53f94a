import Testing

@testable import AuditModel

/// What whoever knows a template knows of the answers to two of its items together.
struct ExclusionTests {
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

  private func exclusions(of item: Item, beside other: Item) -> [PublishedItem.Exclusion] {
    item.exclusions(among: [item.id: item, other.id: other])
  }

  private let inN: Set<AnswerSide> = [.favourable, .unfavourable, .notRecorded]

  @Test func `a reason that is asked for after no stands beside no yes`() {
    let condition = Condition.answer(item: "seen", in: ["no", "not-recorded"])
    #expect(
      exclusions(of: item("reason", condition: condition), beside: item("seen"))
        == [.init(inN, with: "seen", [.favourable, .outside])]
    )
  }

  @Test func `of an item of which yes is the bad answer, yes is the unfavourable side`() {
    let condition = Condition.answer(item: "lost", in: ["yes"])
    let lost = item("lost", .yesNo, isAdverse: true)
    #expect(
      exclusions(of: item("why", condition: condition), beside: lost)
        == [.init(inN, with: "lost", [.favourable, .outside])]
    )
  }

  @Test func `what is absent is not graded`() {
    let absent = Condition.answer(item: "plan", in: ["no"])
    #expect(
      exclusions(of: item("good-plan", .grade, ungradedWhen: absent), beside: item("plan", .yesNo))
        == [.init(inN, with: "plan", [.unfavourable])]
    )
  }

  @Test func `alone implies seen`() {
    let alone = Implication(answer: "yes", item: "seen", agrees: ["yes"])
    #expect(
      exclusions(of: item("alone", implications: [alone]), beside: item("seen"))
        == [.init([.favourable], with: "seen", [.unfavourable, .notRecorded])]
    )
  }

  @Test func `where one of several conditions is enough, nothing is excluded`() {
    let either = Condition.any([
      .answer(item: "seen", in: ["no"]), .attribute(.ageBand, in: ["5-10"]),
    ])
    #expect(exclusions(of: item("reason", condition: either), beside: item("seen")) == [])
  }
}
