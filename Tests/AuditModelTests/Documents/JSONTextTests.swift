import AuditModel
import Testing

struct JSONTextTests {
  @Test func `fields are sorted and stand one to a line`() {
    let json = JSON.object([
      "b": .array([.integer(1), .object(["x": .bool(true)])]), "a": .null, "e": .number("1.50"),
      "c": .array([]), "d": .object([:]),
    ])
    #expect(
      json.text() == """
        {
          "a": null,
          "b": [
            1,
            {
              "x": true
            }
          ],
          "c": [],
          "d": {},
          "e": 1.50
        }

        """
    )
  }

  @Test func `keys are sorted by their bytes, whatever their language`() {
    // UTF-8: "Z" 5A, "a" 61, "é" as e + accent 65 CC 81, "z" 7A, "é" C3 A9, "😀" F0 9F 98 80.
    let json = JSON.object([
      "😀": .null, "\u{E9}x": .null, "z": .null, "e\u{301}y": .null, "Z": .null,
    ])
    #expect(
      json.text()
        == "{\n  \"Z\": null,\n  \"e\u{301}y\": null,\n  \"z\": null,\n  \"\u{E9}x\": null,\n  \"😀\": null\n}\n"
    )
  }

  @Test func `names that begin alike are sorted by what follows, the shorter one first`() {
    let names = [
      "not", "not\u{0}", "notRecor", "notRecor\u{0}", "notRecord", "notRecorded", "notRecords",
      "nots",
    ]
    let json = JSON.object(JSONObject(names.reversed().map { ($0, .null) }))
    let written = names.map { $0.replacing("\u{0}", with: "\\u0000") }
    #expect(
      json.text() == "{\n" + written.map { "  \"\($0)\": null" }.joined(separator: ",\n") + "\n}\n"
    )
  }

  @Test(arguments: [
    ("say \"yes\" \\ no", #""say \"yes\" \\ no""#),
    ("a\nb\tc\rd\u{8}\u{C}", #""a\nb\tc\rd\b\f""#),
    ("\r\n", #""\r\n""#),
    ("\u{0}\u{1F}\u{7F}\u{9F}", #""\u0000\u001f\u007f\u009f""#),
    ("good\u{202E}doog", #""good\u202edoog""#),
    ("\u{200E}\u{200F}\u{61C}\u{2066}\u{2069}", #""\u200e\u200f\u061c\u2066\u2069""#),
    ("Tŷ Gwyn, ŵ ŷ 😀 / \u{2028}", "\"Tŷ Gwyn, ŵ ŷ 😀 / \u{2028}\""),
  ])
  func `what would break or disguise a line is escaped and nothing else`(
    text: String,
    written: String
  ) {
    #expect(JSON.string(text).text() == written + "\n")
  }

  @Test(arguments: 0..<17)
  func `each letter of ASCII is written as it must be, wherever it stands in a text`(
    place: Int
  ) {
    // RFC 8259, section 7; U+007F besides.
    let short: [UInt8: String] = [
      0x08: #"\b"#, 0x09: #"\t"#, 0x0A: #"\n"#, 0x0C: #"\f"#, 0x0D: #"\r"#, 0x22: #"\""#,
      0x5C: #"\\"#, 0x7F: #"\u007f"#,
    ]
    let digits = Array("0123456789abcdef")
    for byte in 0...0x7F as ClosedRange<UInt8> {
      let letter = String(Unicode.Scalar(byte))
      let control = #"\u00"# + String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      let written = short[byte] ?? (byte < 0x20 ? control : letter)
      let (before, after) = (
        String(repeating: "x", count: place), String(repeating: "y", count: 16 - place)
      )
      #expect(JSON.string(before + letter + after).text() == "\"\(before)\(written)\(after)\"\n")
    }
  }

  @Test(arguments: [1, 7, 8, 9, 16, 17])
  func `a list stands two spaces further in than the one around it`(depth: Int) {
    let json = (0..<depth).reduce(JSON.integer(1)) { inner, _ in .array([inner]) }
    let opening = (0..<depth).map { String(repeating: "  ", count: $0) + "[\n" }.joined()
    let closing = (0..<depth).reversed().map { "\n" + String(repeating: "  ", count: $0) + "]" }
    let inner = String(repeating: "  ", count: depth) + "1"
    #expect(json.text() == opening + inner + closing.joined() + "\n")
  }
}

struct QuotedTests {
  @Test(arguments: [
    ("fair", "'fair'"),
    ("", "''"),
    ("two\nlines\u{1B}[31m", #"'two\nlines\u001b[31m'"#),
    ("a\u{202E}b", #"'a\u202eb'"#),
    (String(repeating: "x", count: 61), "'" + String(repeating: "x", count: 60) + "…'"),
  ])
  func `a message quotes on one line what it read`(text: String, quoted: String) {
    #expect(InputError.quoted(text) == quoted)
  }
}
