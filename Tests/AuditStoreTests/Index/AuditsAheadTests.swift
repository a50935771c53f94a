import AuditModel
import Dispatch
import Foundation
import Testing

@testable import AuditStore

/// Files may be read while others are still being listed, each of them once.
struct AuditsAheadTests {
  private static func numbers(_ count: Int) -> [AuditNumber] {
    (0..<count).map { AuditNumber(high: 0x0198_C0DE_0000_7000, low: UInt64($0)) }
  }

  @Test func `a listing tells each whole 512 numbers as they come, and has all of them at its end`()
    throws
  {
    let indexed = try IndexedWorkspace(numbers: [])
    for number in Self.numbers(1100) {
      try Data().write(to: URL(filePath: indexed.path(number.id)))
    }
    var told: [[AuditNumber]] = []
    let folder = try indexed.workspace.root.folder(Workspace.Part.audits)
    let files = try AuditFiles(in: folder) { told.append(Array($0)) }
    #expect(told.map(\.count) == [512, 512])
    #expect(Set(told.joined()).count == 1024)
    #expect(Set(told.joined()).isSubset(of: files.numbers))
    #expect(files.numbers == Self.numbers(1100))
  }

  @Test func `what is listed so far is given once, and nothing more when the listing has ended`()
    throws
  {
    let (hasTold, goesOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let numbers = Self.numbers(5)
    let ahead = AuditsAhead { tell in
      tell(numbers[..<3])
      hasTold.signal()
      goesOn.wait()
      tell(numbers[3...])
      return .none
    }
    hasTold.wait()
    #expect(ahead.numbers(behind: 0, atMost: 2) == Array(numbers[..<2]))
    #expect(ahead.numbers(behind: 2, atMost: 2) == [numbers[2]])
    #expect(ahead.numbers(behind: 3, atMost: 2) == [])
    goesOn.signal()
    let files = try #require(ahead.take()).get()
    #expect(files.numbers == AuditFiles.none.numbers)
    #expect(ahead.numbers(behind: 3, atMost: 2) == [])
    #expect(ahead.take() == nil)
  }
}
