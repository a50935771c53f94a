import AuditModel
import Testing

/// Ten thousand random rounds are published and attacked.
struct AttackTests {
  static let batches = 0..<20
  static let rounds = 500

  @Test(arguments: batches)
  func `nobody works out a count of one to four, or all or none of fewer than five`(batch: Int) {
    var random = RandomRounds(seed: UInt64(batch) + 1)
    for number in 0..<Self.rounds {
      let publication = random.round().protected()
      let successes = Attack(on: publication).successes()
      #expect(successes.isEmpty, "round \(number) of \(batch): \(successes)")
    }
  }

  @Test func `the same attack on rounded counts alone succeeds in a third of the rounds`() {
    var random = RandomRounds(seed: 1)
    let open = (0..<Self.rounds).count { _ in
      !Attack(on: random.round(), isProtected: false).successes().isEmpty
    }
    #expect(open > Self.rounds / 3)
  }

  @Test func `most of what is printed of large rounds is still printed`() {
    var random = RandomRounds(seed: 2, smallest: 9)
    let withheld = (0..<Self.rounds).reduce(0) { sum, _ in
      sum + random.round().protected().withheldCount
    }
    let cells = (0..<Self.rounds).reduce(0) { sum, _ in sum + random.round().cells.count }
    #expect(withheld * 10 < cells)
  }
}

/// Random small rounds of one item, each fixed by the seed.
struct RandomRounds {
  private var random: SplitMix64
  private let smallest: Int
  private var mixture: [Character] = ["f"]

  init(seed: UInt64, smallest: Int = 1) {
    random = SplitMix64(seed: seed)
    self.smallest = smallest
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(random.next() % UInt64(range.count))
  }

  /// One to four teams of one to fourteen audits, and one item.
  mutating func round() -> Publication {
    let (teams, item) = letters(atMost: 4)
    return .example(teams, item)
  }

  /// Some items are met by nearly all, some by nearly nobody, some apply to few.
  private var mixtures: [String] {
    ["fu", "ffffffu", "uuuuuuf", "fu-", "f----u", "f", "u", "fffr", "fur-"]
  }

  /// The letters of each team's audits, and the item.
  mutating func letters(atMost most: Int) -> (teams: [String], item: PublishedItem) {
    let hasNotRecorded = number(0...1) == 0
    let item = PublishedItem(
      id: "seen",
      hasNotRecorded: hasNotRecorded,
      isByTeam: number(0...3) > 0
    )
    mixture = Array(mixtures[number(0...mixtures.count - 1)])
    let teams = (0..<number(1...most)).map { _ in
      String((0..<number(smallest...14)).map { _ in mixed(item) })
    }
    return (teams, item)
  }

  /// One audit of the last round's kind.
  mutating func mixed(_ item: PublishedItem) -> Character {
    let letter = mixture[number(0...mixture.count - 1)]
    return letter == "r" && !item.hasNotRecorded ? "u" : letter
  }
}

/// A few tiny rounds, of which everything that could stand behind them is listed.
struct ExhaustiveAttackTests {
  static let rounds = 20

  @Test func `nothing follows from all columns and pools of a round together`() {
    var random = RandomRounds(seed: 4)
    var open = 0
    for number in 0..<Self.rounds {
      let plain = random.pooled()
      let successes = ExhaustiveAttack(publication: plain.protected()).successes()
      #expect(successes.isEmpty, "round \(number): \(successes)")
      if !ExhaustiveAttack(publication: plain).successes().isEmpty { open += 1 }
    }
    // Rounding count by count would not have been enough.
    #expect(open > 0)
  }

  @Test func `nothing follows from a median that lies within its limit or beyond it either`() {
    var random = RandomRounds(seed: 5)
    for number in 0..<Self.rounds {
      let publication = random.pooled(hasMedian: true).protected()
      let successes = ExhaustiveAttack(publication: publication).successes()
      #expect(successes.isEmpty, "round \(number): \(successes)")
    }
  }
}
