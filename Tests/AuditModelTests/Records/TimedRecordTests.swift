import AuditModel
import Testing

struct TimedRecordTests {
  private struct Note: TimedRecord {
    let id: String
    let recordedAt: String
    var parents: [String] { [] }
  }

  private let notes = [
    Note(id: "a", recordedAt: "2026-03-12T09:20:59Z"),
    Note(id: "b", recordedAt: "2026-03-12T09:21:00Z"),
    Note(id: "c", recordedAt: "one morning"),
  ]

  @Test func `what was written down later is left out, and what says no time is kept`() {
    #expect(notes.recorded(until: "2026-03-12T09:20:59Z").map(\.id) == ["a", "c"])
    #expect(notes.recorded(until: "2026-03-12T09:20:58Z").map(\.id) == ["c"])
  }

  @Test func `without a time nothing is left out`() {
    #expect(notes.recorded(until: nil).map(\.id) == ["a", "b", "c"])
  }
}
