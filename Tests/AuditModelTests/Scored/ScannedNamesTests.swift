import Testing

@testable import AuditModel

/// Audits that are added as they were scanned have the names that their files say.
struct ScannedNamesTests {
  private static let template = AnsweredTemplate(Sampled.template([Sampled.item("seen-alone")]))

  /// Adds one audit for each team, and gives the teams of the table.
  private static func teams(_ names: [String], known: [String] = []) -> [String] {
    var builder = AuditTableBuilder(names: known)
    for (number, name) in names.enumerated() {
      let bytes = Array(name.utf8) + Array(repeating: 0, count: 64)
      var audit = ScannedAudit()
      audit.team = ByteRange(start: 0, count: name.utf8.count)
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
    let table = builder.table()
    return (0..<names.count).map { table[$0].team }
  }

  @Test func `teams that differ only behind their sixteenth letter stay apart`() {
    let names = ["Care and Support North", "Care and Support South", "Care and Support"]
    let asked = names + names.reversed() + names
    #expect(Self.teams(asked) == asked)
  }

  @Test func `more teams than are remembered at once keep their names`() {
    let names = (0..<2_000).map { "team \($0 % 700)" }
    #expect(Self.teams(names) == names)
  }

  @Test func `a name in other bytes for the same letters is the name that came first`() {
    // U+00F4, and o with U+0302: Swift's texts are equal, and so are teams everywhere else.
    let (composed, decomposed) = ("Tîm Môn", "Ti\u{302}m Mo\u{302}n")
    let teams = Self.teams([composed, decomposed, decomposed, composed])
    #expect(teams.map { Array($0.utf8) } == Array(repeating: Array(composed.utf8), count: 4))
  }

  @Test func `names that the table began with are found`() {
    #expect(Self.teams(["b", "a", "c"], known: ["a", "b"]) == ["b", "a", "c"])
  }
}
