import AuditModel
import Testing

@testable import AuditStore

struct ScannedFormTests {
  @Test func `an audit with every field is read as the decoder reads it`() throws {
    var scanner = AuditScanner()
    let file = scanner.compared(try ScannedSample.bytes())
    #expect(file.scanned != nil)
    #expect(file.scanned == file.decoded)
    #expect(file.scanned?.openEscalations == 1)
  }

  @Test(arguments: [
    // Another layout, which the decoder reads all the same.
    ("{\n  \"answers\"", "{ \"answers\""),
    ("  \"asAt\": ", "  \"asAt\":"),
    ("  \"asAt\": ", "\t\"asAt\": "),
    (",\n  \"auditor\"", ",\r\n  \"auditor\""),
    ("\"parents\": []", "\"parents\": [\n      ]"),
    // Another order.
    (
      "\"reading\": \"agreed\",\n  \"reads\"",
      "\"revision\": 7,\n  \"reading\": \"agreed\",\n  \"reads\""
    ),
    ("\"revision\": 7,\n  \"round\": \"2026-q1\"", "\"round\": \"2026-q1\",\n  \"revision\": 7"),
    ("\"siblings\": true", "\"siblings\": false"),
    // Fields of an answer behind those that most answers end with, or between them.
    (
      "\"source\": \"file\",\n      \"value\": \"weak\"",
      "\"tail\": \"\",\n      \"source\": \"file\",\n      \"value\": \"weak\""
    ),
    (
      "\"source\": \"file\",\n      \"value\": \"weak\"",
      "\"source\": \"file\",\n      \"value\": \"weak\",\n      \"by\": \"am\""
    ),
    // Escapes by number, values that are no plain ones, numbers that are not whole.
    ("glas", "gl\\u0061s"),
    ("\"colour\"", "\"col\\u006fur\""),
    ("\"old\": null", "\"old\": []"),
    ("\"old\": null", "\"old\": 1.5"),
    ("\"years\": 12", "\"years\": {}"),
    ("\"note\": \"seen on 3 February\"", "\"note\": null"),
    ("\"format\": 1", "\"format\": 2"),
    // Names that are not ASCII, or long.
    ("\"colour\"", "\"côl\""),
    ("\"colour\"", "\"colour-of-the-file\""),
    ("\"risk-identified\"", "\"risk-îdentified\""),
  ])
  func `what the decoder reads and the scanner does not know is left to the decoder`(
    written: String,
    other: String
  ) throws {
    let text = try ScannedSample.text()
    #expect(text.contains(written))
    let changed = text.replacing(written, with: other, maxReplacements: 1)
    var scanner = AuditScanner()
    #expect(scanner.facts(Array(changed.utf8)) == nil)
  }

  @Test(arguments: [
    ("\"state\": \"finished\"", "\"state\": \"done\""),
    ("\"asAt\": \"2026-03-12\"", "\"asAt\": \"2026-02-29\""),
    ("2026-03-13T09:20:31Z", "2026-03-13T24:20:31Z"),
    ("2026-03-13T09:20:31Z", "2026-04-31T09:20:31Z"),
    ("2026-01-05T16:00", "2026-03-29T01:30"),
    ("\"start\": \"not-recorded\"", "\"start\": \"unknown\""),
    ("\"kind\": \"attempted\"", "\"kind\": \"tried\""),
    ("\"value\": \"weak\"", "\"value\": \"Weak\""),
    ("\"value\": \"weak\"", "\"value\": \"weak-\""),
    ("\"value\": \"weak\"", "\"text\": \"\",\n      \"value\": \"weak\""),
    ("\"count\": 4", "\"count\": 04"),
    ("\"revision\": 7", "\"revision\": 1000000001"),
    ("\"version\": 1", "\"version\": 0"),
    // An answer that begins with a comma.
    ("{\n      \"finding\": \"improvement\",\n      \"note\": \"a line and a tick\"", ""),
    ("\"team\": \"CAFAT\"", "\"team\": \" \""),
    ("\"on\": \"2026-01-05\"", "\"on\": \"2026-01-32\""),
    ("\"on\": \"2026-01-05\"", "\"no\": \"2026-01-05\""),
    ("\"siblings\": true", "\"siblings\": \"true\""),
    ("\"auditor\": \"am\",\n  ", ""),
    ("\"id\": \"e-03\",\n      ", ""),
    ("sha256:3", "sha256:G"),
    ("\"prompt\": \"immediate-risk\"", "\"prompt\": \"\""),
    ("\"role\": \"child\"", "\"role\": \"uncle\""),
    ("\"consent\": \"no\"", "\"consent\": \"perhaps\""),
    ("\"approved\": \"yes\"", "\"approved\": \"later\""),
    ("\"heading\": \"voice\"", "\"heading\": \" \""),
    ("\"on\": \"2026-03-16\"", "\"on\": \"2026-03-16T09:00\""),
    ("\"role\": \"social worker\",\n      ", ""),
    ("0198c0de-0000-7000-8000-000000000001", "0198C0DE-0000-7000-8000-000000000001"),
    ("\"timescale\": \"core-assessment\"", "\"timescale\": \"core-assessment\","),
    ("\"events\": []", "\"end\": \"not-yet\",\n          \"events\": []"),
    ("dim t", "dim \u{1}t"),
    ("\n}\n", "\n}\n\n{}\n"),
  ])
  func `what the decoder refuses is not accepted`(written: String, other: String) throws {
    let text = try ScannedSample.text()
    #expect(text.contains(written))
    let changed = Array(text.replacing(written, with: other, maxReplacements: 1).utf8)
    var scanner = AuditScanner()
    #expect(throws: InputErrors.self) { try Audit.read(changed, file: "a.json") }
    #expect(scanner.facts(changed) == nil)
  }

  @Test(arguments: [
    [0x80], [0xC3], [0xC0, 0xAF], [0xE2, 0x80], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
    [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0x00],
  ])
  func `bytes that are no text are not accepted, wherever they stand`(bytes: [UInt8]) throws {
    var scanner = AuditScanner()
    for place in ["a line and a tick", "WX-0412", "CAFAT", "Gwaith da.", "office", "blue"] {
      let text = Array(try ScannedSample.text().utf8)
      let start = try #require(text.firstRange(of: Array(place.utf8))).lowerBound
      let changed = text[..<(start + 1)] + bytes + text[(start + 1)...]
      #expect(scanner.facts(Array(changed)) == nil, "\(place)")
    }
  }

  @Test(arguments: ["ŵ", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10FFFF}"])
  func `letters beyond ASCII are read wherever a text may stand`(letter: String) throws {
    var scanner = AuditScanner()
    for place in ["line and a tick", "X-0412", "AFAT", "waith da.", "ffice", "las,"] {
      let text = try ScannedSample.text().replacing(place, with: letter + place)
      let file = scanner.compared(Array(text.utf8))
      #expect(file.scanned != nil, "\(place)")
      #expect(file.scanned == file.decoded, "\(place)")
    }
  }

  @Test func `a file that ends early is not accepted, wherever it ends`() throws {
    let bytes = try ScannedSample.bytes()
    var scanner = AuditScanner()
    #expect(bytes.indices.allSatisfy { scanner.facts(Array(bytes[..<$0])) == nil })
  }
}
