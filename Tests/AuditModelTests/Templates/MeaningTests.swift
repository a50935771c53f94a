import AuditModel
import Testing

struct MeaningTests {
  private let item = Item(
    id: "seen-alone",
    measures: .compliance,
    asks: Wording(en: "Seen alone?", cy: "Ar ei ben ei hun?"),
    kind: .yesNoNotRecorded,
    condition: .answer(item: "seen", in: ["yes", "not-recorded"])
  )

  @Test func `mending a typo changes no meaning`() {
    let mended = Item(
      id: "seen-alone",
      measures: .compliance,
      asks: Wording(en: "Was the child seen alone?"),
      kind: .yesNoNotRecorded,
      guidance: Wording(en: "Every record counts."),
      condition: .answer(item: "seen", in: ["not-recorded", "yes"]),
      target: 90
    )
    #expect(mended.meaning == item.meaning)
  }

  @Test(arguments: [
    Item.sample("seen-alone", .yesNo, when: .answer(item: "seen", in: ["yes", "not-recorded"])),
    .sample("seen-alone", when: .answer(item: "seen", in: ["yes"])),
    .sample(
      "seen-alone",
      measures: .quality,
      when: .answer(item: "seen", in: ["yes", "not-recorded"])
    ),
    .sample("seen-alone"),
    .sample(
      "seen-alone",
      when: .answer(item: "seen", in: ["yes", "not-recorded"]),
      isAdverse: true
    ),
  ])
  func `another kind, condition, pool or direction is another meaning`(other: Item) {
    #expect(other.meaning != item.meaning)
  }
}
