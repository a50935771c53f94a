import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// Files that end too early, at every byte where they can.
struct CutOffTests {
  @Test func `no beginning of an audit is an audit`() throws {
    let whole = try Fixtures.bytes("audits/nothing-answered.json")
    // The last byte is the line break at its end, which nothing needs.
    for length in 0..<whole.count - 1 {
      #expect(throws: InputErrors.self) { try Audit.read(Array(whole[..<length]), file: "a.json") }
    }
    #expect(try Audit.read(whole, file: "a.json").warnings == [])
  }

  @Test func `no beginning of a round that the program wrote is a round`() throws {
    let sample = Sample(method: .stratified, population: 412, populations: ["north": 211])
    let round = Round(id: "2026-q1", title: Wording(en: "Spring"), sample: sample)
    let written = Array(round.yamlText().utf8)
    #expect(try Round.read(written, file: "a.yaml").value == round)
    let added = messages { () throws(InputErrors) in
      _ = try Round.read(written + Array("planned: 8\n".utf8), file: "a.yaml")
    }
    #expect(
      added == [
        "a.yaml:11: something stands behind the three dots that end the file; "
          + "move it in front of them"
      ]
    )
    // The last byte is the line break at its end, which nothing needs.
    for length in 0..<written.count - 1 {
      #expect(throws: InputErrors.self) { try Round.read(Array(written[..<length]), file: "a") }
    }
  }

  @Test(arguments: ["round", "template", "settings"])
  func `a beginning of what people write is read or refused with its place`(kind: String) throws {
    let two = try TwoAudits()
    let places = [
      "round": "rounds/2026-q1.yaml", "template": "templates/example@1.yaml",
      "settings": "workspace.yaml",
    ]
    let whole = try two.bytes(of: try #require(places[kind]))
    for length in 0..<whole.count {
      let bytes = Array(whole[..<length])
      let found = messages { () throws(InputErrors) in
        switch kind {
        case "round": _ = try Round.read(bytes, file: "a.yaml")
        case "template": _ = try TemplateReader(origin: .pinned).read(bytes, file: "a.yaml")
        default: _ = try WorkspaceSettings.read(bytes, file: "a.yaml")
        }
      }
      #expect(found.allSatisfy { $0.hasPrefix("a.yaml:") }, "\(length): \(found)")
    }
  }

  @Test func `of a journal the whole records before the cut are found`() throws {
    let entries = ["Mae", "Mae'r plentyn", "Mae'r plentyn 😀\n"].map { text in
      JournalEntry(
        audit: "x",
        baseRevision: 7,
        item: "i",
        field: "note",
        text: text,
        at: "2026-03-12T09:20:31Z"
      )
    }
    let records = entries.map(JournalRecord.bytes)
    let whole = Array(records.joined())
    let ends = [records[0].count, records[0].count + records[1].count, whole.count]
    for length in 0...whole.count {
      let found = JournalRecord.read(Array(whole[..<length]))
      let expected = ends.count { $0 <= length }
      #expect(found.entries == Array(entries.prefix(expected)))
      #expect(found.unread == length - (expected == 0 ? 0 : ends[expected - 1]))
    }
  }

  @Test func `of a journal with one changed byte the records before it are found`() throws {
    let entries = ["a", "b", "c"].map {
      JournalEntry(
        audit: "x",
        baseRevision: 1,
        item: $0,
        field: "note",
        text: $0,
        at: "2026-03-12T09:20:31Z"
      )
    }
    let records = entries.map(JournalRecord.bytes)
    let whole = Array(records.joined())
    for place in whole.indices {
      var changed = whole
      changed[place] ^= 0x55
      let found = JournalRecord.entries(in: changed)
      #expect(found == Array(entries.prefix(place / records[0].count)))
    }
  }
}
