import AuditModel
import AuditReport
import Testing

struct ActionsSheetTests {
  @Test func `actions count those that are open and those whose day has passed`() {
    let records = [("1", Day("2026-03-11")), ("2", "2026-03-12")].map { id, due in
      ActionRecord(
        id: id,
        did: .agreed(
          AgreedAction.Terms(what: "See the child", who: "manager", due: due ?? "2026-01-01")
        ),
        at: "2026-03-01T09:00:00Z",
        by: "am"
      )
    }
    let sheet = Sheet.actions(
      AgreedAction.all(in: records),
      teams: [],
      today: "2026-03-12",
      language: .english
    )
    #expect(sheet.notes == ["Open: 2, of these overdue on 2026-03-12: 1."])
    #expect(sheet.rows.map { $0[1] } == [.coded("overdue", "overdue"), .coded("open", "open")])
  }
}
