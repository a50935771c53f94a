import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// Values that would lead a program out of its folder, its numbers or its time.
struct OddValueTests {
  private static let ids: [(written: String, quoted: String)] = [
    ("../../../etc/passwd", "'../../../etc/passwd'"), ("/etc/passwd", "'/etc/passwd'"),
    ("..", "'..'"), ("a\\u0000b", "'a\\u0000b'"), ("a/b", "'a/b'"), ("", "''"),
    ("A", "'A'"), ("a b", "'a b'"), ("\u{F1}", "'\u{F1}'"),
  ]

  @Test(arguments: ids)
  func `an id that is no id leads nowhere`(written: String, quoted: String) throws {
    let text = try Fixtures.text("audits/every-answer.json")
    for (field, replaced) in [
      ("id", text.replacing(#/"id": "0198[^"]*"/#, with: "\"id\": \"\(written)\"")),
      (
        "template.id",
        text.replacing("\"id\": \"assessment\"", with: "\"id\": \"\(written)\"")
      ),
    ] {
      try #require(replaced != text)
      let found = messages { () throws(InputErrors) in
        try Audit.read(Array(replaced.utf8), file: "a.json")
      }
      #expect(found.contains { $0.contains(": \(field): found \(quoted); write ") }, "\(found)")
    }
  }

  @Test(arguments: ["../x", "/etc/passwd", "..", "a/b", "A", "\"a\\0b\""])
  func `a round or template with such an id is refused`(id: String) {
    let round = "round: \(id)\ntitle: {en: Round}\nsample: {method: random}\n"
    let template = "template: \(id)\nversion: 1\ntitle: {en: T}\nsections: []\n"
    let found =
      messages { () throws(InputErrors) in try Round.read(Array(round.utf8), file: "a.yaml") }
      + messages { () throws(InputErrors) in
        try TemplateReader(origin: .own).read(Array(template.utf8), file: "a.yaml")
      }
    let told = ["a.yaml:1: round: found ", "a.yaml:1: template: found "]
    #expect(told.allSatisfy { told in found.contains { $0.hasPrefix(told) } }, "\(found)")
  }

  @Test(arguments: [
    "99999999999999999999", "-1", "1e400", "1.5", "9223372036854775808", "-9223372036854775809",
  ])
  func `a number that does not fit is refused and not bent`(number: String) throws {
    let text = try Fixtures.text("audits/every-answer.json")
    let replaced = text.replacing("\"revision\": 7", with: "\"revision\": \(number)")
    try #require(replaced != text)
    let found = messages { () throws(InputErrors) in
      try Audit.read(Array(replaced.utf8), file: "a.json")
    }
    #expect(
      found.map { $0.drop { $0 != " " } } == [
        " revision: found the number \(number); write a whole number from 0 to 1000000000"
      ]
    )
  }

  @Test func `a number that nobody knows keeps every digit`() throws {
    let text = try Fixtures.text("audits/every-answer.json")
    let numbers = "[1e400, -0.0, 99999999999999999999999, 0.1000000000000000055511151231257827]"
    let replaced = text.replacing("\"revision\": 7", with: "\"revision\": 7, \"zz\": \(numbers)")
    let audit = try Audit.read(Array(replaced.utf8), file: "a.json").value.audit
    let written = audit.json.text()
    for number in ["1e400", "-0.0", "99999999999999999999999"] {
      #expect(written.contains("    \(number)"))
    }
  }

  @Test func `a newer format is read with a warning, counted and never written`() throws {
    let two = try TwoAudits()
    let place = two.place(of: .audit)
    let newer = String(decoding: try two.bytes(of: place), as: UTF8.self)
      .replacing("\"format\": 1", with: "\"format\": 999999999999")
    try two.write(Array(newer.utf8), to: place)
    let outcome = try two.outcome()
    #expect(outcome.loaded == [two.harmed, two.whole])
    #expect(outcome.scored == [two.harmed, two.whole])
    #expect(
      outcome.said.map { $0.drop { $0 != ";" } } == [
        "; it can be read here but not changed; change it with a newer caseaudit"
      ]
    )
    let stored = try two.open().load(two.harmed)
    var changed = stored.audit
    changed.answers["seen"] = Answer(.yes)
    #expect(throws: SaveError.readOnly) {
      try two.open().save(changed, over: stored, stamp: .example(minutes: 1))
    }
    #expect(try two.bytes(of: place) == Array(newer.utf8))
  }

  @Test func `an audit too large to be read again is not written, and the file stays`() throws {
    let two = try TwoAudits()
    let workspace = try two.open()
    let stored = try workspace.load(two.harmed)
    let before = try two.bytes(of: two.place(of: .audit))
    var changed = stored.audit
    changed.answers["seen"] = Answer(.yes, note: String(repeating: "x", count: 4 << 20))
    let error = #expect(throws: SaveError.self) {
      try workspace.save(changed, over: stored, stamp: .example(minutes: 1))
    }
    #expect(error?.phrase.en.contains("it is larger than 4194304 bytes") ?? false)
    #expect(try two.bytes(of: two.place(of: .audit)) == before)
  }

  @Test func `names that are one name elsewhere, and names that are no text, are told`() throws {
    let two = try TwoAudits()
    let audit = two.harmed.uppercased() + ".json"
    for name in [
      "audits/\(audit)", "rounds/2026-Q1.yaml", "templates/e\u{301}.txt", "templates/\u{E9}.txt",
    ] { try two.write(Array("x".utf8), to: name) }
    let path = two.path(of: "audits/") + "\u{0}"
    let odd = path.utf8CString.dropLast(2).map { $0 } + [CChar(bitPattern: 0xFF), 0]
    #expect(creat(odd, 0o600) >= 0)
    let outcome = try two.outcome()
    // The round of one file stands in the way of none that is well named.
    #expect(outcome.loaded == [two.harmed, two.whole])
    let same = outcome.said.filter { $0.contains("on other disks this is the same name as") }
    #expect(
      same.map { String($0.prefix { $0 != ":" }) } == [
        "audits/\(two.harmed).json", "rounds/2026-q1.yaml", "templates/\u{E9}.txt",
      ]
    )
    for problem in [
      "audits/\u{FFFD}: the file's name is not UTF-8 text",
      "audits/\(audit): the file's name is not the id of an audit",
    ] { #expect(outcome.said.contains { $0.hasPrefix(problem) }) }
  }
}
