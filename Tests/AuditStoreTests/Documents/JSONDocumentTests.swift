import AuditModel
import AuditStore
import Testing

struct JSONDocumentTests {
  @Test func `values keep their lines, their order and their digits`() throws {
    let text =
      "{\n \"b\": [1.50, -0,\n  true],\n \"a\": \"\\u00e9\\ud83d\\ude00\\n\\/\", \"c\": null }"
    let document = try Document.json(Array(text.utf8), file: "a.json")
    let list: [Node] = [
      Node(line: 2, content: .number("1.50")), Node(line: 2, content: .number("-0")),
      Node(line: 3, content: .bool(true)),
    ]
    let entries = [
      Node.Entry(key: "b", keyLine: 2, value: Node(line: 2, content: .sequence(list))),
      Node.Entry(key: "a", keyLine: 4, value: Node(line: 4, content: .string("é😀\n/"))),
      Node.Entry(key: "c", keyLine: 4, value: Node(line: 4, content: .null)),
    ]
    #expect(document.root == Node(line: 1, content: .mapping(entries)))
  }

  @Test(arguments: [
    ("", "the file ends too early"),
    ("  ", "the file ends too early"),
    ("{\"a\": 1", "the file ends too early"),
    ("[1,", "the file ends too early"),
    ("\"abc", "the file ends too early"),
    ("\"abc\\", "the file ends too early"),
    ("-", "the file ends too early"),
    ("1.", "the file ends too early"),
    ("{} {}", "found '{}' after the end of the value"),
    ("[1,]", "found ']' where a value should be"),
    ("[,1]", "found ',1]' where a value should be"),
    ("{\"a\":1,}", "found '}' where a field name in double quotes should be"),
    ("{a: 1}", "found 'a: 1}' where a field name in double quotes should be"),
    ("{\"a\" 1}", "found '1}' where a colon should be"),
    ("[1 2]", "found '2]' where a comma or ']' should be"),
    ("[1}", "found '}' where a comma or ']' should be"),
    ("nul", "found 'nul' where a value should be"),
    ("NaN", "found 'NaN' where a value should be"),
    ("// no", "found '// no' where a value should be"),
    ("'a'", "found ''a'' where a value should be"),
    ("01", "found '01' which is not a number"),
    ("-01", "found '-01' which is not a number"),
    ("1.2.3", "found '1.2.3' which is not a number"),
    ("1e", "the file ends too early"),
    ("[1ex]", "found 'x]' which is not a number"),
    ("+1", "found '+1' where a value should be"),
    (".5", "found '.5' where a value should be"),
    ("0x10", "found '0x10' which is not a number"),
    ("\"\\x\"", "found '\\x\"' which stands for no character"),
    ("\"\\u12g4\"", "found '\\u12g4\"' which stands for no character"),
    ("\"\\ud800\"", "found '\\ud800\"' which stands for no character"),
    ("\"\\ud800\\u0041\"", "found '\\ud800\\u0041\"' which stands for no character"),
    ("\"\\udc00\"", "found '\\udc00\"' which stands for no character"),
    ("\"a\nb\"", "found '\\n' inside a text"),
    ("\"a\tb\"", "found '\\t' inside a text"),
    ("nullx", "found 'x' after the end of the value"),
  ])
  func `what RFC 8259 does not allow is refused`(text: String, problem: String) {
    let found = messages { () throws(InputErrors) in try Document.json(Array(text.utf8), file: "a")
    }
    #expect(found.map { $0.prefix(while: { $0 != ";" }) } == ["a:1: \(problem)"])
  }

  @Test func `keys that stand twice are told together, with both lines`() {
    let text = "{\n\"a\": 1,\n\"b\": {\"x\": 1,\n\"x\": 2},\n\"a\": 3\n}"
    let found = messages { () throws(InputErrors) in
      try Document.json(Array(text.utf8), file: "a.json")
    }
    #expect(
      found == [
        "a.json:4: 'x' is written twice, on lines 3 and 4; take one of the two out",
        "a.json:5: 'a' is written twice, on lines 2 and 5; take one of the two out",
      ]
    )
  }

  @Test func `accents encoded in two ways are one key`() {
    let text = "{\"\u{E9}\": 1, \"e\u{301}\": 2}"
    let found = messages { () throws(InputErrors) in try Document.json(Array(text.utf8), file: "a")
    }
    #expect(found == ["a:1: 'e\u{301}' is written twice; take one of the two out"])
  }

  @Test(
    arguments: [
      (
        [0xEF, 0xBB, 0xBF, 0x7B, 0x7D],
        "a:1: the file begins with a byte order mark; save it as UTF-8 without a byte order mark (BOM)"
      ),
      ([0xFF, 0xFE, 0x7B, 0x00], "a:1: the file is encoded as UTF-16; save it as UTF-8"),
      ([0x00, 0x7B, 0x00, 0x7D], "a:1: the file is encoded as UTF-16; save it as UTF-8"),
      ([0x7B, 0x00, 0x7D, 0x00], "a:1: the file is encoded as UTF-16; save it as UTF-8"),
      (
        [0x22, 0x0A, 0x0A, 0xE9, 0x22],
        "a:3: the line holds bytes that are not UTF-8 text; save it as UTF-8"
      ),
      (
        [0x22, 0xED, 0xA0, 0x80, 0x22],
        "a:1: the line holds bytes that are not UTF-8 text; save it as UTF-8"
      ),
      (
        [0x22, 0xC0, 0x80, 0x22],
        "a:1: the line holds bytes that are not UTF-8 text; save it as UTF-8"
      ),
    ] as [([UInt8], String)]
  )
  func `what is not plain UTF-8 is refused by its name`(bytes: [UInt8], message: String) {
    #expect(messages { () throws(InputErrors) in try Document.json(bytes, file: "a") } == [message])
    #expect(messages { () throws(InputErrors) in try Document.yaml(bytes, file: "a") } == [message])
  }

  @Test func `depth and size have limits that are told`() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try Document.json(Array(deepest.utf8), file: "a")
    let deeper = Array(String(repeating: "[", count: 1_000_000).utf8)
    #expect(
      messages { () throws(InputErrors) in try Document.json(deeper, file: "a") } == [
        "a:1: lists and objects are nested deeper than 64 levels; check that it is the right file"
      ]
    )
    let limits = Document.Limits(bytes: 3)
    #expect(
      messages { () throws(InputErrors) in
        try Document.json(Array("[10]".utf8), file: "a", limits: limits)
      }
        == [
          "a: the file has 4 bytes, and 3 is the most that is read; check that it is the right file, or divide it"
        ]
    )
  }

  @Test func `what is written is read again as it was`() throws {
    let json = JSON.object([
      "text": .string("\u{0}\u{202E}\"\\\r\n\u{7F}😀Tŷ\u{2028}"), "none": .null,
      "list": .array([.number("1e400"), .number("-0.0"), .bool(false), .array([]), .object([:])]),
    ])
    let document = try Document.json(Array(json.text().utf8), file: "a")
    #expect(document.root.json == json)
    #expect(document.root.json.text() == json.text())
  }

  @Test func `no beginning of a file is read as a whole one`() {
    let text = Array("{\"a\": [\"\\ud83d\\ude00\", -1.5e+3, true, null]}".utf8)
    for length in 0..<text.count {
      #expect(throws: InputErrors.self) { try Document.json(Array(text[..<length]), file: "a") }
    }
  }
}
