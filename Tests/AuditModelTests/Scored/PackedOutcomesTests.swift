import Testing

@testable import AuditModel

/// What an audit says is the same after it was packed into bytes.
struct PackedOutcomesTests {
  private static let template = Sampled.template([
    Sampled.item("seen"), Sampled.item("voice", .grade),
    Sampled.item(
      "level",
      .choice([
        Option(id: "too-low", title: Wording(en: "Too low")),
        Option(id: "right", title: Wording(en: "Right")),
      ])
    ),
    Sampled.item("siblings", .count(CountRange(unit: Wording(en: "siblings")))),
    Sampled.item("summary", .text),
    Sampled.item("in-time", .dates(["law", "visits"])),
  ])

  private func survives(_ outcomes: [ItemOutcome]) -> Bool {
    ScoredAudit(
      id: "A1",
      reference: "C1",
      team: "North",
      round: nil,
      template: Self.template,
      state: .finished,
      reading: .first,
      asAt: "2026-03-12",
      auditor: "am",
      outcomes: outcomes
    ).outcomes == outcomes
  }

  /// Outcomes of the whole template in its order, the one given and met for the others.
  private func whole(_ outcome: ItemOutcome) -> [ItemOutcome] {
    Self.template.items.map { item in
      item.id == outcome.item ? outcome : ItemOutcome(item: item.id, outcome: .met)
    }
  }

  @Test(arguments: Outcome.rows)
  func `each outcome without a value survives`(outcome: Outcome) {
    #expect(survives(whole(ItemOutcome(item: "seen", outcome: outcome))))
  }

  @Test(arguments: [
    ("level", "too-low"), ("level", "right"), ("level", "of-an-older-list"), ("siblings", "0"),
    ("siblings", "300"), ("summary", "written"),
  ])
  func `each value survives, one that the template does not list too`(item: String, value: String) {
    #expect(survives(whole(ItemOutcome(item: item, outcome: .tallied(value)))))
  }

  @Test(arguments: EvidenceSource.allCases, [Outcome.met, .graded(.weak), .tallied("7")])
  func `what another source says survives`(source: EvidenceSource, outcome: Outcome) {
    let elsewhere = Elsewhere(source: source, outcome: outcome)
    #expect(
      survives(whole(ItemOutcome(item: "voice", outcome: .otherSource, elsewhere: elsewhere)))
    )
  }

  static let verdicts: [Verdict] = [
    .met, .missed(.calendarDays(3)), .missed(.minutes(125)), .notYetDue,
    .overdue(.calendarDays(90)),
    .noLimit, .notDeterminable(.start), .notDeterminable(.end), .notDeterminable(.event(2)),
    .notDeterminable(.timeOfDay), .notDeterminable(.ambiguousHour), .notDeterminable(.turn),
    .notDeterminable(.holidays(beyond: "2027-12-31")),
    .notDeterminable(.holidaysBefore("2012-01-01")), .notDeterminable(.termDates),
    .notDeterminable(.fault(.stopBeforeStart(start: "2026-03-02", stop: "2026-03-01T09:05"))),
    .notDeterminable(.fault(.afterAudit("2026-04-01", asAt: "2026-03-12"))),
    .notDeterminable(.fault(.outOfOrder(event: 1))),
    .notDeterminable(.fault(.notInForce("law", start: "2015-01-01", use: "older-law"))),
    .notDeterminable(.fault(.notInForce("law", start: "2015-01-01", use: nil))),
    .notDeterminable(.fault(.unknownTimescale("gone"))),
  ]

  @Test(arguments: verdicts)
  func `each verdict on a clock survives, with its length and what lapsed`(verdict: Verdict) {
    let clocks = ["law", "visits", "of-an-older-list"].map { timescale in
      ScoredClock(
        timescale: timescale,
        verdict: verdict,
        duration: ClockReading.Duration(number: 200, unit: .workingDays, isOpen: true),
        gapsMet: 3,
        gapsDue: 4,
        isUnconfirmed: true,
        lapses: [
          Lapse(due: "2026-01-08", lateness: .calendarDays(2), course: .doneLate("2026-01-10")),
          Lapse(due: "1969-12-31", lateness: .minutes(-5), course: .open),
          Lapse(due: "2026-01-08", lateness: .none, course: .neverDone(ended: "2026-02-01")),
        ]
      )
    }
    let all = ItemOutcome(item: "in-time", outcome: .missed, clocks: clocks)
    let one = ItemOutcome(item: "in-time", outcome: .missed, clocks: [clocks[0]])
    #expect(survives(whole(all)) && survives(whole(one)))
  }

  @Test func `an outcome is found alone as among all`() {
    let audit = Sampled.audit(
      1,
      [.met, .graded(.good), .tallied("right"), .tallied("2"), .tallied("written"), .overdue],
      template: Self.template
    )
    let each = Self.template.items.indices.map { audit.outcome(at: $0) }
    #expect(each == audit.outcomes)
  }

  @Test func `bytes of any kind are read without a trap`() {
    var draws = SystemRandomNumberGenerator()
    let answered = AnsweredTemplate(Self.template)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 6...60, using: &draws)).map { _ in
        UInt8.random(in: 0...255, using: &draws)
      }
      bytes.withUnsafeBufferPointer { bytes in
        var reader = ByteReader(bytes, at: 6)
        let outcomes = (0..<6).map { ItemOutcome(bytes[$0], &reader, of: answered, item: $0) }
        #expect(outcomes.count == 6 && reader.position <= bytes.count)
      }
    }
  }

  /// Whoever changes these bytes raises `IndexSchema.version`: an index that is there would be misread.
  @Test func `outcomes are packed as indexes that are there have them`() {
    let clock = ScoredClock(
      timescale: "visits",
      verdict: .missed(.calendarDays(3)),
      duration: ClockReading.Duration(number: 12, unit: .workingDays, isOpen: false),
      gapsMet: 0,
      gapsDue: 1,
      isUnconfirmed: true,
      lapses: [Lapse(due: "1970-01-02", lateness: .calendarDays(3), course: .open)]
    )
    let packed = PackedOutcomes(
      [
        ItemOutcome(item: "seen", outcome: .notRecorded, hasNoPlace: true),
        ItemOutcome(item: "voice", outcome: .graded(.weak)),
        ItemOutcome(item: "level", outcome: .tallied("right")),
        ItemOutcome(item: "siblings", outcome: .tallied("2")),
        ItemOutcome(item: "summary", outcome: .tallied("written")),
        ItemOutcome(item: "in-time", outcome: .missed, clocks: [clock]),
      ],
      of: AnsweredTemplate(Self.template)
    )
    // By hand: six codes (0x80 | 8, 6, 0x21, 0x80 | 0x1E, 0x1F, 0x80 | 2); one byte that says that there
    // was no place (header 4); three bytes for the number 2
    // (header 1, one letter); fourteen for the clock: header 8 (one clock), flags 0x59 (missed, unconfirmed,
    // timed, lapsed), the second timescale, working days 12, gaps 0 of 1, 3 days late, one lapse:
    // due on day 1, 3 days late, open. Signed numbers are doubled.
    #expect(
      packed.bytes == [
        0x88, 0x06, 0x21, 0x9E, 0x1F, 0x82,
        1, 4,
        3, 1, 1, 0x32,
        14, 8, 0x59, 2, 1, 12, 0, 1, 0, 6, 1, 2, 0, 6, 0,
      ]
    )
  }
}
