import AuditModel
import Testing

@testable import AuditStore

/// What was decided to report, as its file has it.
struct FindingDecisionTests {
  private func decision(_ did: FindingDecision.Deed) -> FindingDecision {
    FindingDecision(
      id: "0198c0de-0000-7000-8000-000000000001",
      parents: ["0198c0de-0000-7000-8000-000000000000"],
      round: "2026-q1",
      item: "seen",
      side: .improvement,
      did: did,
      by: "lead inspector",
      recordedAt: "2026-03-12T09:00:00Z",
      recordedBy: "am",
      unknown: ["page": .integer(4)]
    )
  }

  @Test func `a decision is one file that a person can read, and is read back`() throws {
    let laptop = try Laptop()
    let taken = decision(.taken(words: "Too few children are seen alone."))
    try laptop.workspace.add(taken)
    let text = String(decoding: try laptop.bytes("findings/\(taken.id).json"), as: UTF8.self)
    #expect(
      text == """
        {
          "by": "lead inspector",
          "did": "taken",
          "format": 1,
          "id": "0198c0de-0000-7000-8000-000000000001",
          "item": "seen",
          "page": 4,
          "parents": [
            "0198c0de-0000-7000-8000-000000000000"
          ],
          "recordedAt": "2026-03-12T09:00:00Z",
          "recordedBy": "am",
          "round": "2026-q1",
          "side": "improvement",
          "words": "Too few children are seen alone."
        }

        """
    )
    #expect(laptop.workspace.records(FindingDecision.self).usable == [taken])
  }

  @Test func `a refusal keeps its reason`() throws {
    let laptop = try Laptop()
    let refused = decision(.refused(reason: "three cases of one worker"))
    try laptop.workspace.add(refused)
    #expect(laptop.workspace.records(FindingDecision.self).usable == [refused])
  }
}
