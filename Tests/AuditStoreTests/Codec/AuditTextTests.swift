import AuditModel
import Testing

@testable import AuditStore

/// A save that writes only what changed leaves the file that writing all of it would.
struct AuditTextTests {
  @Test(arguments: ["every-answer.json", "nothing-answered.json", "newer-fields.json"])
  func `an audit in pieces has the bytes of its file`(name: String) throws {
    let bytes = try Fixtures.bytes("audits/\(name)")
    let audit = try Audit.read(bytes, file: name).value.audit
    #expect(AuditText(of: audit).bytes == bytes)
  }

  @Test(arguments: ["every-answer.json", "nothing-answered.json", "newer-fields.json"])
  func `two hundred changes, one after the other, leave the file that is written anew`(
    name: String
  ) throws {
    var audit = try Audit.read(Fixtures.bytes("audits/\(name)"), file: name).value.audit
    var text = AuditText(of: audit)
    var changes = AuditChanges(seed: 1)
    for number in 1...200 {
      let before = audit
      changes.change(&audit)
      text = AuditText(of: audit, changing: text, of: before)
      try #require(text.bytes == Array(audit.json.text().utf8), "change \(number)")
    }
  }

  @Test func `an audit that has nothing in common with the one before is written anew`() throws {
    let one = try Audit.read(Fixtures.bytes("audits/every-answer.json"), file: "1").value.audit
    let other = try Audit.read(Fixtures.bytes("audits/newer-fields.json"), file: "2").value.audit
    let text = AuditText(of: other, changing: AuditText(of: one), of: one)
    #expect(text.bytes == Array(other.json.text().utf8))
  }

  @Test func `a field whose name or text looks like a piece does not mislead`() throws {
    var audit = try Audit.read(Fixtures.bytes("audits/every-answer.json"), file: "1").value.audit
    // What stands before, between and behind the pieces, and looks like their places.
    audit.unknown["aa"] = .object(["answers": .null, "events": .null, "revision": .null])
    audit.unknown["b"] = .string("\n  \"answers\": null")
    audit.unknown["g"] = .array([.object(["revision": .null])])
    audit.unknown["zz"] = .string("  \"events\": null,\n  \"revision\": null")
    #expect(AuditText(of: audit).bytes == Array(audit.json.text().utf8))
  }
}

/// Changes of answers, events, and what stands around them, drawn.
private struct AuditChanges {
  private var draws: SplitMix64
  private var count = 0

  init(seed: UInt64) {
    draws = SplitMix64(seed: seed)
  }

  mutating func change(_ audit: inout Audit) {
    count += 1
    audit.revision += 1
    switch draws.below(12) {
    case 0: audit.answers[draws.element(of: audit.answers.keys.sorted() + ["a"])] = nil
    case 1: audit.answers["item-\(draws.below(40))"] = Answer(.no, note: "\"\n\(count)")
    case 2: audit.caseFile.reference = "WX-\(count)"
    case 3: audit.unknown["a-new-one"] = draws.below(2) == 0 ? nil : .integer(count)
    case 4: audit.events = Array(audit.events.dropLast())
    case 5: audit.state = audit.state == .draft ? .finished : .draft
    case 6: audit.answers["wnaethpwyd-ŵ"] = Answer(.text("Gwaith da, \(count)"))
    case 7: audit.safety.note = "Tŷ \(count)"
    case 8: audit.asAt = Day(number: audit.asAt.number + 1)
    default:
      for item in audit.answers.keys.sorted() where draws.below(5) == 0 {
        audit.answers[item]?.note = "changed for the \(count)th time"
      }
      audit.events.append(event(of: audit))
    }
  }

  private func event(of audit: Audit) -> AuditEvent {
    AuditEvent(
      id: "e-\(count)",
      did: .answered,
      subject: "item",
      at: "2026-03-12T09:20:31Z",
      by: "am",
      device: "d-1",
      parents: audit.events.suffix(2).map(\.id),
      before: nil,
      after: "\u{202E}"
    )
  }
}
