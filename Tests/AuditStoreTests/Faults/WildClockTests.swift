import AuditModel
import Testing

@testable import AuditStore

/// Laptops whose clocks are wrong by years put the same work together in the same way.
struct WildClockTests {
  /// 3,652 days of minutes.
  private static let tenYears = 3652 * 1440

  @Test func `what follows stands, though its clock is ten years behind`() {
    var audit = Audit.begun
    for (minutes, value) in [(0, AnswerValue.yes), (Self.tenYears, .no), (-Self.tenYears, .yes)] {
      var next = audit
      next.answers["seen"] = Answer(value)
      audit = next.recordingChanges(since: audit, stamp: .example(minutes: minutes))
    }
    let copy = Audit.begun
    #expect(audit.joined(with: copy).isSame(as: copy.joined(with: audit)))
    #expect(copy.joined(with: audit).answers == ["seen": Answer(.yes)])
    #expect(copy.joined(with: audit).waiting == [])
  }

  @Test(arguments: 0..<60)
  func `the same work under other clocks gives the same order and the same merge`(seed: UInt64) {
    let steady = Work(seed: seed, clock: { minute, _ in minute })
    let wild = Work(seed: seed) { minute, draws in
      minute + (draws.below(3) - 1) * Self.tenYears
    }
    #expect(wild.order == steady.order)
    #expect(wild.settled == steady.settled)
    #expect(wild.contested == steady.contested)
    #expect(wild.agrees && steady.agrees)
  }
}

/// What three inspectors change apart, and what comes of it when they meet.
private struct Work {
  private let copies: [Audit]
  private let whole: Audit

  /// For each event, in the order of the work, which events it follows.
  private var ids: [AuditEvent.ID]

  init(seed: UInt64, clock: (_ minute: Int, _ draws: inout SplitMix64) -> Int) {
    var draws = SplitMix64(seed: seed)
    var clocks = SplitMix64(seed: seed ^ 0xC10C)
    var copies = Array(repeating: Audit.begun, count: 3)
    var ids = Audit.begun.events.map(\.id)
    for minute in 1...12 {
      let index = draws.below(copies.count)
      var next = copies[index]
      let value = draws.element(of: [AnswerValue.yes, .no, .notRecorded])
      next.answers[draws.element(of: ["seen", "voice", "plan", "file"])] = Answer(value)
      next = next.recordingChanges(
        since: copies[index],
        stamp: .example(minutes: clock(minute, &clocks), device: "d-0000000\(index)")
      )
      ids += next.events.map(\.id).filter { !ids.contains($0) }
      copies[index] = next
    }
    self.ids = ids
    self.copies = copies
    whole = copies[0].joined(with: copies[1]).joined(with: copies[2])
  }

  /// The events before each event, in the order of the work.
  var order: [[Int]] {
    ids.map { id in
      let parents = whole.events.first { $0.id == id }?.parents ?? ["missing"]
      return parents.map { ids.firstIndex(of: $0) ?? -1 }.sorted()
    }
  }

  /// The answers about which nobody differs.
  var settled: [Item.ID: Answer] {
    whole.answers.filter { whole.contested[$0.key] == nil }
  }

  /// The answers that wait for a choice, each with all that were given.
  var contested: [String: [String]] {
    whole.contested.mapValues { rivals in rivals.map { $0.value?.text() ?? "" }.sorted() }
  }

  /// Whether everybody ends with the same, whoever meets whom first.
  var agrees: Bool {
    copies[2].joined(with: copies[1]).joined(with: copies[0]).isSame(as: whole)
      && copies[1].joined(with: copies[0].joined(with: copies[2])).isSame(as: whole)
  }
}
