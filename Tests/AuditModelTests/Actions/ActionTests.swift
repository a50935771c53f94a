import AuditModel
import Testing

struct ActionTests {
  private static let agreed = ActionRecord(
    id: "1",
    did: .agreed(
      AgreedAction.Terms(what: "See the child alone", who: "team manager", due: "2026-04-30")
    ),
    at: "2026-03-12T09:00:00Z",
    by: "am"
  )

  private func record(
    _ id: String,
    after parents: [String] = ["1"],
    _ did: ActionRecord.Deed
  ) -> ActionRecord {
    ActionRecord(
      id: id,
      parents: parents,
      action: "1",
      did: did,
      at: "2026-03-13T09:00:00Z",
      by: "bw"
    )
  }

  @Test func `an action is overdue from the day after the one on which it was due`() throws {
    let action = try #require(AgreedAction.all(in: [Self.agreed]).first)
    #expect(!action.isOverdue(on: "2026-04-30"))
    #expect(action.isOverdue(on: "2026-05-01"))
  }

  @Test func `what is done or dropped is not overdue`() {
    for did in [
      ActionRecord.Deed.done(on: "2026-05-02", evidence: "visit of 30 April"),
      .dropped(reason: "the family moved away"),
    ] {
      let actions = AgreedAction.all(in: [Self.agreed, record("2", did)])
      #expect(actions.map { $0.isOverdue(on: "2026-06-01") } == [false])
    }
  }

  @Test func `a postponed action keeps the day that was agreed first`() throws {
    let records = [Self.agreed, record("2", .postponed(to: "2026-05-29", reason: "half term"))]
    let action = try #require(AgreedAction.all(in: records).first)
    #expect(action.due == "2026-05-29")
    #expect(action.agreed.due == "2026-04-30")
    #expect(action.history == records)
  }

  @Test func `an action that was opened again is open`() {
    let actions = AgreedAction.all(in: [
      Self.agreed, record("2", .done(on: "2026-04-01", evidence: "letter")),
      record("3", after: ["2"], .reopened(reason: "the letter was about another child")),
    ])
    #expect(actions.map(\.state) == [.open])
  }

  @Test func `where two people closed one apart the later stands and both are kept`() {
    let done = record("2", .done(on: "2026-04-01", evidence: "letter"))
    let dropped = record("3", .dropped(reason: "not needed"))
    let actions = AgreedAction.all(in: [dropped, done, Self.agreed])
    #expect(actions.map(\.state) == [.dropped(reason: "not needed")])
    #expect(actions.map(\.history) == [[Self.agreed, done, dropped]])
    #expect(actions.map(\.heads) == [["2", "3"]])
  }

  @Test func `what was done about an action that another copy has waits for it`() {
    #expect(AgreedAction.all(in: [record("2", .dropped(reason: "x"))]) == [])
  }
}
