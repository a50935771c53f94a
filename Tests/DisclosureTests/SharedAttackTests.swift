import AuditModel
import Testing

/// Ten thousand pairs of rounds in which some of the children are the same.
struct SharedAttackTests {
  static let batches = 0..<20
  static let rounds = 500
  static let controls = 300

  @Test(arguments: batches)
  func `children who were read in two rounds are not told apart by the two reports`(batch: Int) {
    var random = RandomRounds(seed: 500 + UInt64(batch))
    for number in 0..<Self.rounds {
      let pair = random.shared()
      guard !pair.isRefused else { continue }
      let successes = pair.successes()
      #expect(successes.isEmpty, "pair \(number) of \(batch): \(successes)")
    }
  }

  @Test func `unless refused, the attack succeeds in some, and not everything is refused`() {
    var random = RandomRounds(seed: 500)
    var (open, refused) = (0, 0)
    for _ in 0..<Self.controls {
      let pair = random.shared()
      if !pair.successes().isEmpty { open += 1 }
      if pair.isRefused { refused += 1 }
    }
    #expect(open > Self.controls / 50)
    #expect(refused < Self.controls * 3 / 4)
  }

  /// Children of whom one answer changed are the same children in the others.
  @Test func `it would succeed if only those were compared of whom nothing changed`() {
    var random = RandomRounds(seed: 501)
    let open = (0..<Self.controls).count { _ in
      let pair = random.shared()
      return !pair.isRefusedForUnchanged && !pair.successes().isEmpty
    }
    #expect(open > 0)
  }
}

struct SharedReleaseTests {
  private func release(_ round: String, _ publication: Publication) -> Release {
    Release(
      id: "0198c0df-0000-7000-8000-00000000000\(round.last ?? "0")",
      at: "2026-04-01T09:00:00Z",
      by: "am",
      round: round,
      team: nil,
      framework: "",
      language: "en",
      format: "md",
      decidedBy: nil,
      digest: "sha256:\(round)",
      publication: publication
    )
  }

  /// As one audit more in the same round: n of A goes from 4, *fewer than 5*, to 5, which is printed.
  @Test func `a round of the same children is compared with theirs, and one of others is not`() {
    let item = PublishedItem(id: "seen", isByTeam: true)
    let before = Publication.example(["ffffuuuuuu", "fffffuuuuu"], item).protected()
    let after = Publication.example(["ffffuuuuuuf", "fffffuuuuu"], item).protected()
    let ids = after.sides.keys.sorted()
    let next = after.renamed(Dictionary(uniqueKeysWithValues: ids.map { ($0, "next-\($0)") }))
    let same = Dictionary(
      uniqueKeysWithValues: ids.flatMap { id in
        [id, "next-\(id)"].map { ($0, CaseRead(reference: id, template: "short")) }
      }
    )
    let (first, second) = (release("q1", before), release("q2", next))
    #expect(throws: RefusedRelease.self) {
      try second.compared(with: [first], caseRead: same)
    }
    #expect(throws: Never.self) { try second.compared(with: [first]) }
  }

  /// As above, but each of the same children has another answer to a second question meanwhile.
  @Test func `a child who changed is still the same child in what did not change`() {
    let items = [PublishedItem(id: "seen", isByTeam: true), PublishedItem(id: "told")]
    func publication(_ told: AnswerSide, _ more: [String]) -> Publication {
      let letters = zip("ABCDEFGHIJ", "ffffuuuuuu").map { ("\($0)", AnswerSide(rawValue: $1)) }
      let same = letters.compactMap { id, side in side.map { (id, [$0, told]) } }
      let sides = same + more.map { ($0, [.favourable, told]) }
      let all = Set(sides.map(\.0))
      return Publication(
        items: items,
        groups: [.init(team: nil, audits: all), .init(team: "A", audits: all)],
        sides: Dictionary(uniqueKeysWithValues: sides)
      ).protected()
    }
    let (before, after) = (publication(.unfavourable, []), publication(.favourable, ["new"]))
    #expect(after.disclosure(beside: [before], in: ["q1", "q2"])?.subject == .item("seen"))
    // Children are told apart by nothing where the question itself has other answers.
    let others = publication(.favourable, [])
    #expect(others.disclosure(beside: [before], in: ["q1", "q2"]) == nil)
  }

  /// n of A goes from 4, *fewer than 5*, to 5 with a new audit, and the ten others were forgotten meanwhile.
  @Test func `an erased audit that comes back is the same audit`() {
    let item = PublishedItem(id: "seen", isByTeam: true)
    let before = Publication.example(["ffffuuuuuu", "fffffuuuuu"], item).protected()
    let after = Publication.example(["ffffuuuuuuf", "fffffuuuuu"], item).protected()
    let gone = before.sides.keys.filter { $0.hasPrefix("A") }
    let forgotten = before.renamed(
      Dictionary(uniqueKeysWithValues: gone.map { ($0, "gone-\($0)") })
    )
    let standIns = Dictionary(uniqueKeysWithValues: gone.map { ("gone-\($0)", $0) })
    let first = release("q1", forgotten)
    #expect(throws: Never.self) { try release("q1", after).compared(with: [first]) }
    #expect(throws: RefusedRelease.self) {
      try release("q1", after).compared(with: [first], standIns: standIns)
    }
    let again = try? release("q1", before).compared(with: [first], standIns: standIns)
    #expect(again == first)
  }
}
