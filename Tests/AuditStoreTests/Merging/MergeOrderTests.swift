import AuditModel
import Dispatch
import Foundation
import Synchronization
import Testing

@testable import AuditStore

/// Whoever meets whom first, and how often, everybody ends with the same audit.
struct MergeOrderTests {
  /// In the ordinary tests a part of the 10,000; `CASEAUDIT_HISTORIES=10000` tries them all.
  private static let count =
    ProcessInfo.processInfo.environment["CASEAUDIT_HISTORIES"].flatMap { Int($0) } ?? 400

  @Test func `every order and repetition of merging gives the same audit with every event`() {
    let failed = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: Self.count) { seed in
      if !Self.agrees(seed: UInt64(seed)) { failed.withLock { $0.append(seed) } }
    }
    #expect(failed.withLock { $0.sorted() } == [])
  }

  @Test func `a history that nobody ever merged before is put together from all its ends`() {
    let histories = RandomHistories(seed: 7, copies: 4, steps: 40)
    let joined = histories.copies.dropFirst().reduce(histories.copies[0]) { $0.joined(with: $1) }
    #expect(Set(joined.events) == histories.written)
    #expect(joined.events.count == histories.written.count)
  }

  private static func agrees(seed: UInt64) -> Bool {
    let histories = RandomHistories(seed: seed, copies: 3, steps: 4 + Int(seed % 12))
    let copies = histories.copies
    let (a, b, c) = (copies[0], copies[1], copies[2])
    let whole = a.joined(with: b).joined(with: c)
    let others = [
      a.joined(with: c).joined(with: b), b.joined(with: a).joined(with: c),
      b.joined(with: c).joined(with: a), c.joined(with: a).joined(with: b),
      c.joined(with: b).joined(with: a), a.joined(with: b.joined(with: c)),
      whole.joined(with: a).joined(with: b), b.joined(with: whole),
    ]
    return others.allSatisfy { $0.isSame(as: whole) } && Set(whole.events) == histories.written
      && whole.events.count == histories.written.count && ChainCheck(whole).faults == []
      && copies.allSatisfy { $0.merged(with: whole) != .apart(.untold) }
  }
}
