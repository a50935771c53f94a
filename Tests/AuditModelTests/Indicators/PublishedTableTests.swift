import AuditModel
import Testing

/// What can be told of a distribution that somebody else published.
struct PublishedTableTests {
  @Test(
    arguments: [
      // Of 712 cases, by hand: 29.85 % to 29.95 % are 212.5 to 213.2 cases, so 213; 33.75 % to 33.85 %
      // are 240.3 to 241.01, so 241; 22.65 % to 22.75 % are 161.3 to 161.98, so none.
      ("29.9", 712, 213...213),
      ("33.8", 712, 241...241),
      ("22.7", 712, nil),
      // Neath Port Talbot 2015 4.5: 81.5 % to 82.5 % of 636 are 518.3 to 524.7.
      ("82", 636, 519...524),
      ("100", 19, 19...19),
      ("0", 19, 0...0),
    ] as [(String, Int, ClosedRange<Int>?)]
  )
  func `a percentage can be turned back into the counts that round to it`(
    text: String,
    whole: Int,
    expected: ClosedRange<Int>?
  ) throws {
    #expect(try #require(Percentage(text)).counts(of: whole) == expected)
  }

  @Test(arguments: ["101", "38.75", "-1", "", "7 %", ".5", "5.", "1e2", "１２", "007"])
  func `what is no printed percentage is refused`(text: String) {
    #expect(Percentage(text) == nil)
  }

  private func table(_ amounts: [PublishedTable.Amount], of: Int? = nil) -> PublishedTable {
    PublishedTable(
      id: "table",
      title: Wording(en: "Table"),
      of: of,
      rows: amounts.map { .init(title: Wording(en: "Row"), amount: $0) },
      sources: []
    )
  }

  private func percentages(_ texts: String...) throws -> [PublishedTable.Amount] {
    try texts.map { .percentage(try #require(Percentage($0))) }
  }

  @Test func `712 placements of which 96 or 97 are in no row do not add up`() throws {
    // National overview 2019, table 2: 213, 241 and 161 or 162 make 615 or 616 of 712.
    let gaps = table(try percentages("29.9", "33.8", "22.7"), of: 712).gaps
    #expect(
      gaps == [.impossible(try #require(Percentage("22.7")), of: 712), .missing(96...97, of: 712)]
    )
    #expect(
      gaps.map(\.phrase.en) == [
        "no number of 712 cases rounds to 22.7%",
        "the rows do not add up: 96 to 97 of 712 cases (13.5% to 13.6%) are in no row",
      ]
    )
  }

  @Test func `percentages that miss 100 by no more than their rounding are in order`() throws {
    // National overview 2019: 92, 3, 2, 1 and 1 make 99; five whole percentages may be 2.5 off.
    #expect(table(try percentages("92", "3", "2", "1", "1")).gaps.isEmpty)
    // Table 1: 11.4, 66.8, 11.0 and 0.2 make 89.4; four with a decimal may be 0.2 off.
    #expect(
      table(try percentages("11.4", "66.8", "11.0", "0.2")).gaps == [.percentages(tenths: 894)]
    )
  }

  @Test func `counts must make the whole exactly`() {
    #expect(table([.count(7), .count(12)], of: 19).gaps.isEmpty)
    #expect(table([.count(7), .count(11)], of: 19).gaps == [.missing(1...1, of: 19)])
    #expect(table([.count(8), .count(12)], of: 19).gaps == [.surplus(1...1, of: 19)])
    #expect(table([.count(8), .count(12)]).gaps == [.unknowable])
  }
}
