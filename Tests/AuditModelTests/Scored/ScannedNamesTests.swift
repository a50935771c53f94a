import Testing

@testable import AuditModel

/// Audits that are added as they were scanned have the names that their files say.
struct ScannedNamesTests {
  private static let template = AnsweredTemplate(Sampled.template([Sampled.item("seen-alone")]))

  /// Adds one audit for each name: of that team and round, by that auditor.
  private static func table(_ names: [String], known: [String] = []) -> AuditTable {
    var builder = AuditTableBuilder(names: known)
    for (number, name) in names.enumerated() {
      let bytes = Array(name.utf8) + Array(repeating: 0, count: 64)
      var audit = ScannedAudit()
      audit.team = ByteRange(start: 0, count: name.utf8.count)
      audit.round = audit.team
      audit.auditor = audit.team
      bytes.withUnsafeBytes { bytes in
        [UInt8(0)].withUnsafeBufferPointer { outcomes in
          builder.append(
            audit,
            numbered: AuditNumber(high: 1, low: UInt64(number)),
            in: bytes,
            of: template,
            packed: outcomes
          )
        }
      }
    }
    return builder.table()
  }

  /// Whether every audit of a table has the name that it was added with.
  private static func keeps(_ names: [String]) -> Bool {
    let table = table(names)
    return names.indices.allSatisfy { row in
      let audit = table[row]
      return [audit.team, audit.round, audit.auditor] == Array(repeating: names[row], count: 3)
    }
  }

  @Test func `names that differ only behind their sixteenth letter stay apart`() {
    let names = ["Care and Support North", "Care and Support South", "Care and Support"]
    #expect(Self.keeps(names + names.reversed() + names))
  }

  @Test func `more names than are remembered at once stay what they are`() {
    #expect(Self.keeps((0..<2_000).map { "team \($0 % 700)" }))
  }

  @Test(arguments: [
    ("Tîm Môn", "Ti\u{302}m Mo\u{302}n"), ("Gwasanaethau Môn", "Gwasanaethau Mo\u{302}n"),
  ])
  func `a name in other bytes for the same letters is the name that came first`(
    composed: String,
    decomposed: String
  ) {
    let table = Self.table([composed, decomposed, decomposed, composed])
    #expect(table.names.map { Array($0.utf8) } == [Array(composed.utf8)])
    #expect((0..<4).allSatisfy { Array(table[$0].team.utf8) == Array(composed.utf8) })
  }

  @Test func `names that the table began with are not added again`() {
    let table = Self.table(["b", "a", "c", "b"], known: ["a", "b"])
    #expect(table.names == ["a", "b", "c"])
    #expect((0..<4).map { table[$0].team } == ["b", "a", "c", "b"])
  }

  @Test func `short names seldom meet in one place`() {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let names = letters.flatMap { first in letters.map { "\(first)\($0)" } }
    let numbered = (1...99).map { "auditor-\($0)" }
    #expect(Self.places(names) > 200)
    #expect(Self.places(numbered) > 60)
  }

  /// How many of 256 places names have by their hashes.
  private static func places(_ names: [String]) -> Int {
    Set(
      names.map { name in
        let bytes = Array(name.utf8) + Array(repeating: 0, count: ByteKey.reach)
        return bytes.withUnsafeBytes { bytes in
          ByteKey(ByteRange(start: 0, count: name.utf8.count), in: bytes).hash(bits: 8)
        }
      }
    ).count
  }
}
