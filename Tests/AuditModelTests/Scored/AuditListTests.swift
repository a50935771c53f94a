import Testing

@testable import AuditModel

/// Lists that name audits by their places hold the same audits as lists of each of them.
struct AuditListTests {
  /// A table of audits whose ids are `name` with numbers from 0.
  private static func table(_ name: String, of count: Int) -> AuditTable {
    let template = Sampled.template([Sampled.item("seen-alone")])
    let answered = AnsweredTemplate(template)
    var builder = AuditTableBuilder(capacity: count)
    for number in 0..<count {
      builder.append(
        AuditFacts(
          id: "\(name)\(number)",
          reference: "WX-\(number)",
          team: "CAFAT",
          round: nil,
          state: .finished,
          reading: .first,
          asAt: Day(number: 20_000),
          ageBand: nil,
          status: nil,
          auditor: "am"
        ),
        of: answered,
        PackedOutcomes([ItemOutcome(item: "seen-alone", outcome: .met)], of: answered)
      )
    }
    return builder.table()
  }

  @Test func `audits are found by their places in several tables`() {
    let (known, read) = (Self.table("k", of: 3), Self.table("r", of: 2))
    let list = AuditList(
      rows: [0, 2, 1, 0],
      in: [(table: known, count: 2), (table: read, count: 1), (table: known, count: 1)]
    )
    #expect(list.map(\.id) == ["k0", "k2", "r1", "k0"])
    #expect(list.indices.map { list[$0].id } == ["k0", "k2", "r1", "k0"])
    #expect(list == AuditList([known[0], known[2], read[1], known[0]]))
  }

  @Test func `lists follow one another, and go on in the table in which the one before ended`() {
    let (known, read) = (Self.table("k", of: 4), Self.table("r", of: 1))
    let lists = [
      AuditList(rows: [0, 1], in: [(table: known, count: 2)]),
      [],
      AuditList(rows: [2, 0, 3], in: [(known, 1), (read, 1), (known, 1)]),
    ]
    let joined = AuditList(joining: lists)
    #expect(joined.map(\.id) == ["k0", "k1", "k2", "r0", "k3"])
    #expect(joined.indices.map { joined[$0].id } == joined.map(\.id))
    #expect(joined.runs.map(\.audits) == [0..<3, 3..<4, 4..<5])
    #expect(AuditList(joining: []).isEmpty)
  }
}
