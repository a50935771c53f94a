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
    let json = JSON.object(Dictionary(uniqueKeysWithValues: names.map { ($0, .null) }))
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
