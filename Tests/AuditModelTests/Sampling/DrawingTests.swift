import AuditModel
import Testing

/// A draw is what its description says, in this program and in any other.
struct DrawingTests {
  @Test func `numbers below a limit are those of the description`() {
    let lines = DrawOracle.lines("below")
    #expect(lines.count == 4)
    for words in lines {
      let numbers = words.compactMap { UInt64($0) }
      var generator = SplitMix64(seed: numbers[0])
      #expect((0..<8).map { _ in generator.number(below: numbers[1]) } == Array(numbers[2...]))
    }
  }

  @Test func `the random order of a list is that of the description, however it is sorted`() {
    let lines = DrawOracle.lines("order")
    #expect(lines.count == 3)
    let backwards = CaseList(
      columns: DrawOracle.list.columns,
      cases: DrawOracle.list.cases.reversed()
    )
    for words in lines {
      let seed = UInt64(words[0]) ?? 0
      #expect(DrawOracle.list.randomOrder(seed: seed).map(\.reference) == Array(words[1...]))
      #expect(backwards.randomOrder(seed: seed).map(\.reference) == Array(words[1...]))
    }
  }

  @Test func `shares are proportional by largest remainder`() {
    let lines = DrawOracle.lines("share")
    #expect(lines.count == 8)
    for words in lines {
      let parts = words.split(separator: "=").map { $0.compactMap { Int($0) } }
      let shares = Allocation.byLargestRemainder(parts[0][0], over: Array(parts[0][1...]))
      #expect(shares == parts[1])
    }
  }

  @Test func `a stratified draw is that of the description, with cases left out or none`() throws {
    let lines = DrawOracle.lines("drawn")
    #expect(lines.count == 5)
    for words in lines {
      var request = SampleRequest(
        method: .stratified,
        list: "sha256:",
        size: .perTeam(Int(words[1]) ?? 0)
      )
      request.seed = UInt64(words[0]) ?? 0
      request.stratify = words[2] == "-" ? [] : words[2].split(separator: ",").map(String.init)
      request.exclusions = words[3].split(separator: ",").filter { $0 != "-" }
        .map { CaseExclusion(reference: String($0), reason: "closed") }
      let sample = try DrawOracle.list.drawing(request)
      #expect(sample.cases.drawn.map(\.reference) == Array(words[4...]))
    }
  }

  /// Of ten cases four of one team and six of another; five in all are 2 and 3.
  private let list = CaseList(
    columns: ["auditor"],
    cases: (0..<10).map {
      ListedCase(
        reference: "C\($0)",
        team: $0 < 4 ? "north" : "south",
        attributes: $0 == 0 ? ["auditor": "zz"] : [:],
        line: $0 + 2
      )
    }
  )

  @Test func `a number in all is shared out over the teams by their cases`() throws {
    var request = SampleRequest(method: .stratified, list: "sha256:", size: .inAll(5))
    request.seed = 3
    let sample = try list.drawing(request)
    #expect(
      sample.cases.draw?.strata == [
        StratumShare(team: "north", stratum: "", cases: 4, drawn: 2),
        StratumShare(team: "south", stratum: "", cases: 6, drawn: 3),
      ]
    )
    let expected = Sample(
      method: .stratified,
      population: 10,
      populations: ["north": 4, "south": 6]
    )
    #expect(sample.sample == expected)
  }

  @Test func `a random sample takes the first of all cases, whatever their team`() throws {
    var request = SampleRequest(method: .random, list: "sha256:", size: .inAll(4))
    request.seed = 9
    let first = list.randomOrder(seed: 9).prefix(4).map(\.reference)
    #expect(try Set(list.drawing(request).cases.drawn.map(\.reference)) == Set(first))
  }

  @Test func `all cases are all but those left out, and nothing is left to chance`() throws {
    var request = SampleRequest(method: .all, list: "sha256:")
    request.exclusions = [CaseExclusion(reference: "C3", reason: "with the court")]
    let sample = try list.drawing(request)
    #expect(
      sample.cases.drawn.map(\.reference) == ["C0", "C1", "C2", "C4", "C5", "C6", "C7", "C8", "C9"]
    )
    #expect(sample.cases.draw?.seed == nil)
    #expect(sample.sample.population == 9)
    #expect(sample.cases.draw?.listed == 10)
  }

  @Test func `chosen cases are a purposive sample of no known population`() throws {
    var request = SampleRequest(method: .purposive, list: "sha256:")
    request.chosen = ["C7", "C1"]
    let sample = try list.drawing(request)
    #expect(sample.cases.drawn.map(\.reference) == ["C1", "C7"])
    #expect(sample.sample == Sample(method: .purposive))
  }

  @Test func `cases are dealt out in turn, but for those that the list gives to somebody`() throws {
    var request = SampleRequest(method: .all, list: "sha256:")
    request.auditors = ["am", "bp", "cd"]
    let sample = try list.drawing(request)
    #expect(
      sample.cases.drawn.map(\.auditor) == [
        "zz", "am", "bp", "cd", "am", "bp", "cd", "am", "bp", "cd",
      ]
    )
  }

  @Test(arguments: [
    (Sample.Method.stratified, nil as Draw.Size?, [] as [String], SampleRefusal.noSize),
    (.random, .perTeam(3), [], .randomByTeam),
    (.random, .inAll(3), ["auditor"], .notDivided(.random)),
    (.all, .inAll(3), [], .sizeOfAll(.all)),
    (.stratified, .perTeam(3), ["status"], .unknownColumn("status", among: ["auditor"])),
  ])
  func `what cannot be drawn is refused with what would do`(
    method: Sample.Method,
    size: Draw.Size?,
    stratify: [String],
    refusal: SampleRefusal
  ) {
    var request = SampleRequest(method: method, list: "sha256:", size: size)
    request.stratify = stratify
    #expect(throws: refusal) { try list.drawing(request) }
  }

  @Test func `a case that is not on the list can be neither left out nor chosen`() {
    var request = SampleRequest(method: .all, list: "sha256:")
    request.exclusions = [CaseExclusion(reference: "C77", reason: "closed")]
    #expect(throws: SampleRefusal.unknownCase("C77")) { try list.drawing(request) }
    #expect(throws: SampleRefusal.nothingToDraw) {
      try CaseList(columns: [], cases: []).drawing(SampleRequest(method: .all, list: "sha256:"))
    }
  }

  @Test func `a case that is chosen cannot be left out`() {
    var request = SampleRequest(method: .purposive, list: "sha256:")
    request.chosen = ["C1"]
    request.exclusions = [CaseExclusion(reference: "C1", reason: "with the court")]
    #expect(throws: SampleRefusal.chosenLeftOut("C1")) { try list.drawing(request) }
  }
}
