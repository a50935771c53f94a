import AuditModel
import AuditStore
import Testing

/// Who reads which cases of a round a second time, in the round's file and as drafts.
struct AssignedRoundTests {
  private static let round = Round(
    id: "2026-q1",
    title: Wording(en: "First quarter"),
    templates: ["example"],
    sample: Sample(method: .all),
    cases: RoundCases(
      drawn: [
        DrawnCase(reference: "WX-1", team: "CAFAT", auditor: "am"),
        DrawnCase(reference: "WX-2", team: "LAC", stratum: "in-need", auditor: "bp"),
      ]
    )
  )

  private static let seconds = [SecondReading(reference: "WX-2", reader: "cd")]

  @Test func `a reader is written beside the case, and everything else stays`() throws {
    let assigned = try #require(Self.round.assigning(Self.seconds))
    #expect(assigned.cases.drawn[0] == Self.round.cases.drawn[0])
    #expect(
      assigned.cases.drawn[1]
        == DrawnCase(
          reference: "WX-2",
          team: "LAC",
          stratum: "in-need",
          auditor: "bp",
          second: "cd"
        )
    )
  }

  @Test func `the same readers again are no other ones, and others are refused`() throws {
    let assigned = try #require(Self.round.assigning(Self.seconds))
    #expect(assigned.assigning(Self.seconds) == assigned)
    #expect(assigned.assigning([SecondReading(reference: "WX-2", reader: "ef")]) == nil)
    #expect(assigned.assigning([SecondReading(reference: "WX-1", reader: "cd")]) == nil)
  }

  @Test func `the round's file keeps who reads a case again`() throws {
    let example = try ExampleWorkspace()
    var workspace = example.workspace
    let read = try #require(workspace.rounds.first)
    var described = read
    described.cases = Self.round.cases
    try workspace.replace(read, with: described)
    let assigned = try #require(described.assigning(Self.seconds))
    try workspace.replace(described, with: assigned)
    let again = try Workspace.open(at: workspace.path)
    #expect(again.rounds.first?.cases["WX-2"]?.second == "cd")
    // What somebody wrote meanwhile is not written over.
    #expect(throws: WorkspaceError.self) { try workspace.replace(read, with: assigned) }
  }

  @Test func `one second reading is begun for each case, and not twice`() throws {
    let example = try ExampleWorkspace()
    var audits: [ScoredAudit] = []
    for (number, reference) in [(1, "WX-1"), (2, "WX-2")] {
      var audit = example.audit(number: UInt64(number))
      audit.caseFile = CaseFile(reference: reference, team: "CAFAT")
      let stored = try example.workspace.save(audit, over: nil, stamp: .example())
      audits.append(
        ScoredAudit(stored.audit, template: .example, rules: example.workspace.rules())
      )
    }
    let seconds = [SecondReading(reference: "WX-2", reader: "cd")]
    let stamp = Stamp.example(minutes: 5)
    let begun = try example.workspace.begin(
      seconds,
      among: audits,
      stamp: stamp,
      today: "2026-03-12"
    )
    #expect(begun.new.map(\.auditor) == ["cd"])
    #expect(begun.new.map(\.reading) == [.second])
    #expect(begun.new.map(\.reads) == [[audits[1].id]])
    let all =
      audits
      + begun.new.map {
        ScoredAudit($0, template: .example, rules: example.workspace.rules())
      }
    let again = try example.workspace.begin(
      seconds,
      among: all,
      stamp: stamp,
      today: "2026-03-12"
    )
    #expect(again.new.isEmpty)
    #expect(again.present == begun.new.map(\.id))
  }

  @Test func `whoever has a case first does not read it again, and another reader is drawn`()
    throws
  {
    let example = try ExampleWorkspace()
    let named = try #require(Self.round.assigning(Self.seconds))
    var audit = example.audit()
    audit.caseFile = CaseFile(reference: "WX-2", team: "LAC")
    func reading(by auditor: String, _ reading: Audit.Reading) -> ScoredAudit {
      var audit = audit
      (audit.auditor, audit.reading) = (auditor, reading)
      return ScoredAudit(audit, template: .example, rules: example.workspace.rules())
    }
    #expect(named.secondReaders(among: [reading(by: "bp", .first)]) == ["WX-2": "cd"])
    let own = named.secondReaders(among: [reading(by: "cd", .first)])
    #expect(own == [:])
    #expect(named.keepingSeconds(own) == Self.round)
    // Where the round lists no cases, whoever has begun a second reading has it.
    var bare = Self.round
    bare.cases = RoundCases()
    #expect(bare.secondReaders(among: [reading(by: "ef", .second)]) == ["WX-2": "ef"])
  }
}
