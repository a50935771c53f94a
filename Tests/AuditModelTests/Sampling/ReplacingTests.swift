import AuditModel
import Testing

/// A case that cannot be read gives its place to the next one that chance would have drawn.
struct ReplacingTests {
  private let request: SampleRequest = {
    var request = SampleRequest(method: .stratified, list: "sha256:1", size: .perTeam(4))
    request.seed = 42
    request.stratify = ["status", "age-band"]
    request.auditors = ["am", "bp"]
    return request
  }()

  private func round() throws -> Round {
    let sample = try DrawOracle.list.drawing(request)
    return Round(
      id: "2026-q2",
      title: Wording(en: "Second quarter"),
      sample: sample.sample,
      cases: sample.cases
    )
  }

  // From draw.txt: with seed 42 the order is … WX-8380 later than WX-0000, both south, not recorded,
  // 0-4; when WX-0000 is left out from the beginning, WX-8380 has its place.
  @Test func `the next of the same stratum takes the place, with its auditor`() throws {
    let (round, by) = try round().replacing(
      "WX-0000",
      because: "moved to another county",
      from: DrawOracle.list,
      digest: "sha256:1"
    )
    #expect(by.reference == "WX-8380")
    let old = try #require(try self.round().cases["WX-0000"])
    let new = try #require(round.cases["WX-8380"])
    #expect(new.auditor == old.auditor)
    #expect(new.stratum == old.stratum)
    #expect(round.cases["WX-0000"] == nil)
    #expect(
      round.cases.replacements == [
        CaseReplacement(reference: "WX-0000", by: "WX-8380", reason: "moved to another county")
      ]
    )
  }

  @Test func `a case that gave its place never comes back, and at the end there is none`() throws {
    let list = CaseList(
      columns: [],
      cases: ["C1", "C2", "C3"].map { ListedCase(reference: $0, team: "north", line: 2) }
    )
    var request = SampleRequest(method: .stratified, list: "sha256:1", size: .perTeam(1))
    request.seed = 7
    let order = list.randomOrder(seed: 7).map(\.reference)
    let sample = try list.drawing(request)
    var round = Round(
      id: "r",
      title: Wording(en: "R"),
      sample: sample.sample,
      cases: sample.cases
    )
    for (old, next) in zip(order, order.dropFirst()) {
      let replaced = try round.replacing(old, because: "closed", from: list, digest: "sha256:1")
      #expect(replaced.by.reference == next)
      round = replaced.round
    }
    let share = StratumShare(team: "north", stratum: "", cases: 3, drawn: 1)
    #expect(throws: Round.ReplacementRefusal.noneLeft(share)) {
      try round.replacing(order[2], because: "closed", from: list, digest: "sha256:1")
    }
  }

  @Test func `another list, another case and a round nobody drew are refused`() throws {
    let round = try round()
    #expect(throws: Round.ReplacementRefusal.anotherList) {
      try round.replacing("WX-0000", because: "x", from: DrawOracle.list, digest: "sha256:2")
    }
    #expect(throws: Round.ReplacementRefusal.notDrawn("WX-9999")) {
      try round.replacing("WX-9999", because: "x", from: DrawOracle.list, digest: "sha256:1")
    }
    var chosen = round
    chosen.cases.draw = nil
    #expect(throws: Round.ReplacementRefusal.notByChance) {
      try chosen.replacing("WX-0000", because: "x", from: DrawOracle.list, digest: "sha256:1")
    }
  }

  @Test func `a round goes on after cases were replaced and second readers named, and only so`()
    throws
  {
    let drawn = try round()
    var changed = try drawn.replacing(
      "WX-0000",
      because: "moved",
      from: DrawOracle.list,
      digest: "sha256:1"
    ).round
    changed = try #require(
      changed.assigning([SecondReading(reference: "WX-8380", reader: "cd")])
    )
    #expect(drawn.goesOn(from: drawn))
    #expect(changed.goesOn(from: drawn))
    #expect(!drawn.goesOn(from: changed))
    var shorter = changed
    shorter.cases.drawn.removeLast()
    #expect(!shorter.goesOn(from: drawn))
    var others = changed
    others.cases.auditors = ["cd"]
    #expect(!others.goesOn(from: drawn))
  }

  @Test func `a replacement that was made is found again, for its own reason`() throws {
    let (list, drawn) = (DrawOracle.list, try round())
    let (round, by) = try drawn.replacing(
      "WX-0000",
      because: "moved",
      from: list,
      digest: "sha256:1"
    )
    func again(_ round: Round, because reason: String) -> ListedCase? {
      round.replacement(of: "WX-0000", because: reason, from: list, digest: "sha256:1")
    }
    #expect(again(round, because: "moved") == by)
    #expect(again(round, because: "closed") == nil)
    #expect(again(drawn, because: "moved") == nil)
  }
}
