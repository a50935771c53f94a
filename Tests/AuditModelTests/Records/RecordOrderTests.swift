import AuditModel
import Testing

struct RecordOrderTests {
  private struct Note: Record {
    let id: String
    var parents: [String] = []
  }

  @Test func `a record stands after those it follows, whatever the clocks said`() {
    let records = [Note(id: "a", parents: ["c"]), Note(id: "b"), Note(id: "c", parents: ["b"])]
    #expect(records.inOrder.map(\.id) == ["b", "c", "a"])
    #expect(records.reversed().inOrder.map(\.id) == ["b", "c", "a"])
  }

  @Test func `of records written apart the earlier made is first`() {
    let records = [Note(id: "d", parents: ["a"]), Note(id: "c", parents: ["a"]), Note(id: "a")]
    #expect(records.inOrder.map(\.id) == ["a", "c", "d"])
    #expect(records.heads == ["c", "d"])
  }

  @Test func `one whose parent is in another copy is not lost`() {
    #expect([Note(id: "b", parents: ["gone"])].inOrder.map(\.id) == ["b"])
  }

  @Test func `records that follow one another in a circle are each there once`() {
    let records = [
      Note(id: "a", parents: ["b"]), Note(id: "b", parents: ["a"]), Note(id: "c", parents: ["c"]),
    ]
    #expect(records.inOrder.map(\.id) == ["b", "a", "c"])
  }

  @Test func `a chain of very many records is in order`() {
    let ids = (0..<20_000).map { String(100_000 - $0) }
    let records = zip(ids, [nil] + ids.map(Optional.some)).map { id, parent in
      Note(id: id, parents: parent.map { [$0] } ?? [])
    }
    #expect(records.inOrder.map(\.id) == ids)
  }
}
