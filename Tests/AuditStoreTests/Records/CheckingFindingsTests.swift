import AuditModel
import Testing

@testable import AuditStore

/// Two people who decide about one item on two laptops: a check tells it once the two are together.
struct CheckingFindingsTests {
  private func add(
    _ number: Int,
    after parents: [Int] = [],
    side: Finding.Side = .improvement,
    _ did: FindingDecision.Deed,
    by: String = "lead inspector",
    to laptop: Laptop
  ) throws {
    try laptop.workspace.add(
      FindingDecision(
        id: id(number),
        parents: parents.map(id),
        round: "2026-q1",
        item: "seen",
        side: side,
        did: did,
        by: by,
        recordedAt: "2026-03-12T09:00:00Z",
        recordedBy: "am"
      )
    )
  }

  private func id(_ number: Int) -> String { "0198c0de-0000-7000-8000-00000000000\(number)" }

  private func remarks(on laptop: Laptop) throws -> [String] {
    try laptop.workspace.check().mistakes.map { $0.text(in: .english) }
  }

  @Test func `contrary decisions that were taken apart are told with what both say`() throws {
    let laptop = try Laptop()
    try add(1, .taken(words: "Too few children are seen alone."), to: laptop)
    try add(2, .refused(reason: "three cases\u{1B}"), by: "team manager", to: laptop)
    #expect(
      try remarks(on: laptop) == [
        "findings/\(id(2)).json: decisions about 'seen' (area for improvement) in the round '2026-q1' "
          + "stand beside each other: taken by 'lead inspector', 'Too few children are seen alone.'; "
          + #"refused by 'team manager', 'three cases\u001b'; the last one is reported; "#
          + "decide again with caseaudit findings take|refuse 2026-q1 seen --side improvement"
      ]
    )
    let check = try laptop.workspace.check()
    #expect(check.mistakes.map(\.severity) == [.warning])
  }

  @Test func `nothing is said once somebody has decided again, knowing both`() throws {
    let laptop = try Laptop()
    try add(1, .taken(words: "Too few children are seen alone."), to: laptop)
    try add(2, .refused(reason: "three cases"), to: laptop)
    try add(3, after: [1, 2], .refused(reason: "three cases"), to: laptop)
    #expect(try remarks(on: laptop) == [])
  }

  @Test func `what follows, says the same or is about the other side is not contrary`()
    throws
  {
    let laptop = try Laptop()
    try add(1, .taken(words: "Too few are seen."), to: laptop)
    try add(2, after: [1], .refused(reason: "three cases"), to: laptop)
    try add(3, after: [1], .refused(reason: "three cases"), by: "team manager", to: laptop)
    try add(4, side: .strength, .taken(words: "Most are seen."), to: laptop)
    #expect(try remarks(on: laptop) == [])
  }
}
