import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// The index keeps audits in blocks, and knows each of them as its file is.
struct IndexBlockTests {
  /// A workspace with six hundred audits, between any two of which there is room for another.
  private static func workspace() throws -> IndexedWorkspace {
    let indexed = try IndexedWorkspace(numbers: (UInt64(1)...600).map { $0 * 2 })
    _ = try indexed.score()
    return indexed
  }

  @Test func `a few audits changed, added and removed in several blocks are noticed`() throws {
    let indexed = try Self.workspace()
    for position in [0, 1, 255, 256, 300, 511, 512, 599] {
      try indexed.answer(indexed.ids[position], "weak")
      try indexed.age(indexed.ids[position])
    }
    for position in [2, 254, 257, 513, 598] {
      try FileManager.default.removeItem(atPath: indexed.path(indexed.ids[position]))
    }
    for number: UInt64 in [1, 511, 513, 801, 1201] { try indexed.age(try indexed.add(number)) }
    let scored = try indexed.score()
    #expect(scored.filesRead == 13)
    #expect(scored.audits == (try indexed.whole()))
    #expect(try indexed.score().filesRead == 0)
    #expect(try #require(indexed.workspace.indexedAudits()).elementsEqual(scored.audits))
  }

  @Test func `a block that loses every audit is gone, and one that gains many is divided`() throws {
    let indexed = try Self.workspace()
    for id in indexed.ids[200..<320] {
      try FileManager.default.removeItem(atPath: indexed.path(id))
    }
    #expect(try indexed.score().audits == (try indexed.whole()))
    for id in indexed.ids[320..<400] {
      try FileManager.default.removeItem(atPath: indexed.path(id))
    }
    #expect(try indexed.score().audits == (try indexed.whole()))
    for number in UInt64(0)..<150 { try indexed.age(try indexed.add(number * 2 + 1)) }
    #expect(try indexed.score().audits == (try indexed.whole()))
    #expect(try indexed.score().filesRead == 0)
    #expect(try #require(indexed.workspace.indexedAudits()).elementsEqual(indexed.whole()))
  }

  @Test func `two programs that each change audits leave an index that knows them`() throws {
    let indexed = try Self.workspace()
    for position in stride(from: 0, to: 600, by: 40) {
      try indexed.answer(indexed.ids[position], "weak")
      try indexed.age(indexed.ids[position])
    }
    let first = try indexed.workspace.scoreAll()
    for position in stride(from: 20, to: 600, by: 40) {
      try indexed.answer(indexed.ids[position], "poor")
      try indexed.age(indexed.ids[position])
    }
    let second = try indexed.workspace.scoreAll()
    indexed.workspace.keep(second)
    indexed.workspace.keep(first)
    #expect(try indexed.score().audits == (try indexed.whole()))
    #expect(try indexed.score().filesRead == 0)
    #expect(try #require(indexed.workspace.indexedAudits()).elementsEqual(indexed.whole()))
  }

  @Test func `a damaged block is read again from its files, and then known`() throws {
    let indexed = try Self.workspace()
    let sound = try indexed.score().audits
    let file = try indexed.database()
    let bytes = Array(try Data(contentsOf: file))
    for start in stride(from: 20_011, to: bytes.count, by: 9973) {
      var damaged = bytes
      damaged[start] ^= 0x04
      for old in try FileManager.default.contentsOfDirectory(atPath: indexed.index) {
        try FileManager.default.removeItem(atPath: "\(indexed.index)/\(old)")
      }
      try Data(damaged).write(to: file)
      #expect(try indexed.score().audits == sound, "spoilt at byte \(start)")
      #expect(try indexed.score().audits == sound)
      #expect(try indexed.score().filesRead == 0, "spoilt at byte \(start)")
    }
  }
}
