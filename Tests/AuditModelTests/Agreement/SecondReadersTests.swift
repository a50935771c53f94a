import AuditModel
import Testing

/// Which cases of a round are read twice, and by whom.
struct SecondReadersTests {
  private static let cases = (1...20).map {
    (reference: "C\($0)", auditor: Optional(["am", "bp"][$0 % 2]))
  }

  private func draw(_ share: Int, seed: UInt64 = 7, readers: [String] = ["bp", "cd"])
    -> [SecondReading]
  {
    SecondReaders(share: share, seed: seed, readers: readers).draw(from: Self.cases)
  }

  @Test(arguments: [(20, 4), (1, 1), (21, 5), (100, 20)])
  func `a share of the round is read twice, rounded up`(share: Int, count: Int) {
    #expect(draw(share).count == count)
    #expect(Set(draw(share).map(\.reference)).count == count)
  }

  @Test func `nobody reads a second time what is their own`() {
    let first = Dictionary(uniqueKeysWithValues: Self.cases.map { ($0.reference, $0.auditor) })
    for reading in draw(100) { #expect(first[reading.reference] != reading.reader) }
  }

  @Test func `a program of another language draws the same cases for the same readers`() {
    // Printed by Tests/Oracles/second_readers.py.
    #expect(
      draw(20) == [
        SecondReading(reference: "C19", reader: "cd"),
        SecondReading(reference: "C7", reader: "cd"),
        SecondReading(reference: "C8", reader: "bp"),
        SecondReading(reference: "C4", reader: "bp"),
      ]
    )
  }

  @Test func `the order in which the cases are told changes nothing`() {
    let readers = SecondReaders(share: 20, seed: 7, readers: ["bp", "cd"])
    #expect(readers.draw(from: Self.cases.reversed()) == draw(20))
  }

  @Test func `the same seed draws the same cases, another seed others`() {
    #expect(draw(20) == draw(20))
    #expect(draw(20) != draw(20, seed: 8))
  }

  @Test func `readers share the work`() {
    // Of 20 cases 'bp' has 10 first, so 'cd' alone can read those.
    let counts = Dictionary(grouping: draw(100), by: \.reader).mapValues(\.count)
    #expect(counts == ["bp": 10, "cd": 10])
  }

  @Test func `a case that only its own auditor could read is not read twice`() {
    #expect(draw(100, readers: ["bp"]).count == 10)
  }

  @Test func `who reads a case again already goes on with it, however often it is drawn`() {
    let readers = SecondReaders(share: 20, seed: 7, readers: ["bp", "cd"])
    for begun in 0...4 {
      let given = Dictionary(
        uniqueKeysWithValues: draw(20).prefix(begun).map { ($0.reference, $0.reader) }
      )
      #expect(readers.draw(from: Self.cases, given: given) == draw(20))
    }
  }

  @Test func `a round that has grown has more cases read twice, and not a whole share anew`() {
    let readers = SecondReaders(share: 20, seed: 7, readers: ["bp", "cd"])
    let given = Dictionary(uniqueKeysWithValues: draw(20).map { ($0.reference, $0.reader) })
    let grown = Self.cases + [(reference: "C21", auditor: "am")]
    let drawn = readers.draw(from: grown, given: given)
    #expect(drawn.count == 5)
    #expect(Set(draw(20)).isSubset(of: drawn))
  }
}
