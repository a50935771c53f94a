import AuditModel
import Testing

@testable import AuditTUI

/// Notes beside cases are read once, forgotten when their audit changes, and never pile up.
struct NoteShelfTests {
  private var shelf = NoteShelf()

  @Test mutating func `a note is asked for once, and known when it has been read`() {
    #expect(shelf.unknown(of: "seen", among: ["a", "b"]) == ["a", "b"])
    shelf.ask(for: "seen", in: ["a", "b"])
    #expect(shelf.unknown(of: "seen", among: ["a", "b", "c"]) == ["c"])
    #expect(shelf.note(of: "seen", in: "a") == nil)
    shelf.take(["a": "No record.", "b": ""], of: "seen")
    #expect(shelf.note(of: "seen", in: "a") == "No record.")
    #expect(shelf.note(of: "seen", in: "b") == "")
    #expect(shelf.unknown(of: "seen", among: ["a", "b"]) == [])
  }

  @Test mutating func `a note belongs to its item`() {
    shelf.ask(for: "seen", in: ["a"])
    shelf.take(["a": "No record."], of: "seen")
    #expect(shelf.note(of: "voice", in: "a") == nil)
    #expect(shelf.unknown(of: "voice", among: ["a"]) == ["a"])
  }

  @Test mutating func `an audit that changes is read again, and others are not`() {
    shelf.ask(for: "seen", in: ["a", "b"])
    shelf.take(["a": "old", "b": "other"], of: "seen")
    shelf.forget(["a"])
    #expect(shelf.note(of: "seen", in: "a") == nil)
    #expect(shelf.unknown(of: "seen", among: ["a", "b"]) == ["a"])
    #expect(shelf.note(of: "seen", in: "b") == "other")
  }

  @Test mutating func `a note read before its audit changed is not taken after it`() {
    shelf.ask(for: "seen", in: ["a"])
    shelf.forget(["a"])
    shelf.take(["a": "old"], of: "seen")
    #expect(shelf.note(of: "seen", in: "a") == nil)
  }

  // 2,100 notes are 100 more than are kept.
  @Test mutating func `the eldest notes make room for new ones`() {
    for number in 0..<21 {
      let audits = (0..<100).map { "\(number)-\($0)" }
      shelf.ask(for: "seen", in: audits)
      shelf.take(Dictionary(uniqueKeysWithValues: audits.map { ($0, "note") }), of: "seen")
    }
    #expect(shelf.note(of: "seen", in: "0-0") == nil)
    #expect(shelf.note(of: "seen", in: "0-99") == nil)
    #expect(shelf.note(of: "seen", in: "1-0") == "note")
    #expect(shelf.note(of: "seen", in: "20-99") == "note")
    #expect(shelf.unknown(of: "seen", among: ["0-0", "1-0"]) == ["0-0"])
  }

  @Test func `of a note the first line that says anything is shown`() {
    #expect("\n  \nNo record.\nAsked twice.".firstLine == "No record.")
    #expect("\r\n".firstLine == "")
  }
}
