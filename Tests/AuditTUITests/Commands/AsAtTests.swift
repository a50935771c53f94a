import AuditModel
import Testing

@testable import AuditTUI

/// The time at which a report judges what is open.
struct AsAtTests {
  @Test(arguments: [
    // Summer time is an hour before UTC; a minute and a day stand for their ends.
    ("2026-06-30T14:30", "2026-06-30T13:30:59Z", "2026-06-30", "2026-06-30 14:30"),
    ("2026-06-30 14:30", "2026-06-30T13:30:59Z", "2026-06-30", "2026-06-30 14:30"),
    ("2026-01-10", "2026-01-10T23:59:59Z", "2026-01-10", "2026-01-10 23:59"),
    ("2026-06-30", "2026-06-30T22:59:59Z", "2026-06-30", "2026-06-30 23:59"),
    // Shown twice on the day on which summer time ends: the second time is the end.
    ("2026-10-25T01:30", "2026-10-25T01:30:59Z", "2026-10-25", "2026-10-25 01:30"),
  ])
  func `a minute or a day stands for its end by the clock in Wales`(
    written: String,
    utc: String,
    day: Day,
    printed: String
  ) throws {
    let asAt = try #require(AsAt(argument: written))
    #expect(asAt.now.timestamp == utc)
    #expect(asAt.now.today == day)
    #expect(asAt.printed == printed)
    // What stands on the front is taken back.
    #expect(AsAt(argument: asAt.printed) == asAt)
    #expect(AsAt(asAt.now) == asAt)
  }

  // No clock in Wales shows 01:30 on the day on which summer time begins.
  @Test(arguments: ["", "today", "2026-02-30", "2026-03-29T01:30", "not-yet", "2026-06-30T25:00"])
  func `what is no time is not taken`(written: String) {
    #expect(AsAt(argument: written) == nil)
  }

  @Test func `one time is later than another`() throws {
    let noon = try #require(AsAt(argument: "2026-06-30T12:00"))
    let end = try #require(AsAt(argument: "2026-06-30"))
    #expect(end.isLater(than: noon) && !noon.isLater(than: end) && !noon.isLater(than: noon))
  }
}
