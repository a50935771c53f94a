import AuditModel
import Testing

@testable import AuditTUI

struct WalkContestedTests {
  private static let contested = WalkFixture.audit { audit in
    audit.contested["harm-missed"] = [
      Audit.Rival(event: "e1", value: .object(["value": .string("no")])),
      Audit.Rival(
        event: "e-02-0123456789abcdef",
        value: .object(["note": .string("a line\u{1B}[2J"), "value": .string("yes")])
      ),
    ]
  }

  @Test func `an answer that two people gave apart shows every version`() {
    let drawn = Walkthrough(at: "harm-missed", size: (100, 40), audit: Self.contested)
      .drawn(columns: 100, rows: 40)
    #expect(drawn.contains("two people answered this apart"))
    #expect(drawn.contains("Answer: no"))
    #expect(drawn.contains("Answer: yes, Note: a line"))
    #expect(!drawn.contains("\u{1B}"))
  }

  @Test func `an answer that nobody else gave shows no versions`() {
    let drawn = Walkthrough(at: "child-seen-alone", size: (100, 40), audit: Self.contested)
      .drawn(columns: 100, rows: 40)
    #expect(!drawn.contains("two people answered this apart"))
  }

  @Test func `what waits follows the saved audit`() {
    var walk = Walkthrough(at: "harm-missed", audit: Self.contested)
    var saved = Self.contested
    saved.contested = [:]
    walk.receive(.saved(saved))
    #expect(walk.audit?.waiting == [])
  }
}
